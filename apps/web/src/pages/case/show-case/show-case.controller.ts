import { Controller, NotFoundException, Param, Query, Render } from '@nestjs/common';
import { CaseReader } from '#libs/casefile';
import { dateField } from '../../../page-shell/date-field.js';
import { paths } from '../../../page-shell/paths.js';
import { said } from '../../../page-shell/said.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { showCaseView } from './show-case.view-model.js';

/** The page of a case. */
@Controller()
export class ShowCaseController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly cases: CaseReader,
  ) {}

  @Serves(paths.showCase)
  @Render('pages/case/show-case/show-case.njk')
  async show(@Param('reference') reference: string, @Query('said') code: unknown) {
    return this.authority.ask(async (tx, authority) => {
      const found = await this.cases.byReference(tx, reference);
      if (found === null) throw new NotFoundException('No case has this reference.');
      return {
        ...showCaseView(found, authority.today),
        shown: shownAs(authority),
        said: said(code),
        dateItems: dateField().items,
      };
    });
  }
}
