import { Controller, Query, Render } from '@nestjs/common';
import { BreachRiskReader, type LimitsAsked } from '#libs/breach-risk';
import { given } from '../../../page-shell/given.js';
import { rowsOnAPage } from '../../../page-shell/list-pages.js';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { queueAsked, type ListName } from './queue-asked.js';
import { queueView } from './queue.view-model.js';

const listed: Readonly<Record<ListName, Pick<LimitsAsked, 'status' | 'excepted'>>> = {
  missed: { status: 'missed', excepted: false },
  'due-in-7-days': { status: 'due-in-7-days' },
  'due-in-28-days': { status: 'due-in-28-days' },
  'due-in-8-to-28-days': { status: 'due-in-8-to-28-days' },
  'due-later': { status: 'due-later' },
  'missed-excepted': { status: 'missed', excepted: true },
  open: { status: 'open' },
  'met-late': { status: 'met-late', excepted: false },
  'met-late-excepted': { status: 'met-late', excepted: true },
};

/** The queue that managers watch: missed limits, and those about to be. */
@Controller()
export class QueueController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly reader: BreachRiskReader,
  ) {}

  @Serves(paths.breachRisk)
  @Render('pages/breach-risk/queue/queue.njk')
  async show(@Query() query: unknown) {
    const asked = queueAsked.parse(query);
    const { show, rule, process, stage, after } = asked;
    const filters = given({ rule, process, stage, after });
    const limits = { ...listed[show], ...filters, watchedOnly: true, limit: rowsOnAPage };
    return this.authority.ask(async (tx, authority) => {
      const overview = await this.reader.overview(tx, authority.today);
      const list = await this.reader.limits(tx, authority.today, limits);
      return { ...queueView(overview, list, asked), shown: shownAs(authority) };
    });
  }
}
