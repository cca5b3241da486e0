import { Controller, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CaseReader } from '#libs/casefile';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';

/** A case reference as people type it: without the prefix, in small letters, with spaces. */
function referenceFrom(typed: unknown): string {
  const bare =
    typeof typed === 'string' ? typed.replace(/\s+/g, '').toUpperCase().slice(0, 40) : '';
  const number = /^(?:EHC-?)?(\d{1,9})$/.exec(bare)?.[1];
  return number === undefined ? bare : `EHC-${number.padStart(6, '0')}`;
}

/** Leads from a case reference to its case. */
@Controller()
export class FindCaseController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly cases: CaseReader,
  ) {}

  @Serves(paths.findCase)
  async find(@Query('reference') typed: unknown, @Res() response: Response): Promise<void> {
    const reference = referenceFrom(typed);
    const { found, shown } = await this.authority.ask(async (tx, authority) => ({
      found: reference !== '' && (await this.cases.byReference(tx, reference)) !== null,
      shown: shownAs(authority),
    }));
    if (found) {
      response.redirect(303, pathTo(paths.showCase, { reference }));
      return;
    }
    const isAsked = typed !== undefined;
    const text =
      reference === ''
        ? 'Enter a case reference'
        : `There is no case with the reference ${reference}`;
    response.status(isAsked && reference !== '' ? 404 : isAsked ? 400 : 200);
    response.render('pages/case/find-case/find-case.njk', {
      title: 'Find a case',
      shown,
      typed: reference,
      errors: isAsked ? [{ text, href: '#reference' }] : undefined,
      error: isAsked ? text : undefined,
    });
  }
}
