import { Body, Controller, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { againWhenStale, CaseReader } from '#libs/casefile';
import type { Decision } from '#libs/lifecycle-kernel';
import { NotifyDecisionToAssess } from '#libs/needs-assessment';
import { readDateField, refusedDate, type DateField } from '../../../page-shell/date-field.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { Permissions } from '../../../page-shell/permissions.js';
import { readSeen } from '../../../page-shell/seen-version.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { showCaseView } from '../show-case/show-case.view-model.js';

const what = 'Day the family was told';

/** Enters that the family was told that there will be an assessment. */
@Controller()
export class NotifyDecisionController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly cases: CaseReader,
    private readonly act: NotifyDecisionToAssess,
    private readonly permissions: Permissions,
  ) {}

  @Serves(paths.notifyDecision)
  async notify(
    @Param('reference') reference: string,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const field = readDateField(body, 'on', what);
    if (field.date === null) {
      await this.showAgain(reference, field, null, response);
      return;
    }
    const decision = await this.decide(reference, field.date, readSeen(body));
    if (decision.outcome === 'refused') {
      const { sentence, source } = decision.refusal;
      await this.showAgain(reference, refusedDate(field, 'on', sentence), source, response);
      return;
    }
    response.redirect(303, pathTo(paths.showCase, { reference }, { said: 'decision-notified' }));
  }

  private async decide(reference: string, on: string, seen: number): Promise<Decision<unknown>> {
    const by = this.permissions.person();
    return againWhenStale(() =>
      this.authority.ask((tx) => this.act.notify(tx, { reference, on, by, seen })),
    );
  }

  private async showAgain(
    reference: string,
    field: DateField,
    source: string | null,
    response: Response,
  ): Promise<void> {
    const view = await this.authority.ask(async (tx, authority) => {
      const found = await this.cases.byReference(tx, reference);
      if (found === null) throw new NotFoundException('No case has this reference.');
      return { ...showCaseView(found, authority.today), shown: shownAs(authority) };
    });
    const sourced = source === null ? '' : ` (${source})`;
    const text = `${field.error?.text ?? ''}${sourced}`;
    response.status(400).render('pages/case/show-case/show-case.njk', {
      ...view,
      errors: [{ text, href: view.notifyTo === null ? '#main-content' : field.error?.href }],
      dateError: text,
      dateItems: field.items,
    });
  }
}
