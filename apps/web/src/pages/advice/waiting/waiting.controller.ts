import { Controller, Query, Render } from '@nestjs/common';
import { BreachRiskReader } from '#libs/breach-risk';
import { given } from '../../../page-shell/given.js';
import { rowsOnAPage } from '../../../page-shell/list-pages.js';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { noService, waitingAsked } from './waiting-asked.js';
import { waitingView } from './waiting.view-model.js';

/** Which service has not answered, how often and for how long. */
@Controller()
export class WaitingController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly reader: BreachRiskReader,
  ) {}

  @Serves(paths.adviceWaiting)
  @Render('pages/advice/waiting/waiting.njk')
  async show(@Query() query: unknown) {
    const asked = waitingAsked.parse(query);
    const { service, after } = asked;
    const filter = service === noService ? null : service;
    const rows = { ...given({ service: filter, after }), limit: rowsOnAPage };
    return this.authority.ask(async (tx, authority) => {
      const { today } = authority;
      const services = await this.reader.adviceWaiting(tx, today);
      const list = await this.reader.adviceWaitingRows(tx, today, rows);
      return { ...waitingView(services, list, today, asked), shown: shownAs(authority) };
    });
  }
}
