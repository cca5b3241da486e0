import { Controller, Render } from '@nestjs/common';
import { BreachRiskReader } from '#libs/breach-risk';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { homeView } from './overview.view-model.js';

/** The first page: whose cases these are, on which day, and what needs looking at. */
@Controller()
export class OverviewController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly reader: BreachRiskReader,
  ) {}

  @Serves(paths.home)
  @Render('pages/home/overview/overview.njk')
  async show() {
    return this.authority.ask(async (tx, authority) => {
      const overview = await this.reader.overview(tx, authority.today);
      const services = await this.reader.adviceWaiting(tx, authority.today);
      return { ...homeView(overview, services), shown: shownAs(authority) };
    });
  }
}
