import { Body, Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SystemClock } from '#libs/platform';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { addressOf } from '../calculation/address.js';
import { addressFields, bodyFields } from '../calculation/given-fields.js';
import { readAddress, readCalculation } from '../calculation/read-calculation.js';
import { howToCountOf, readHowToCount } from './how-to-count.form.js';
import { howToCountView } from './how-to-count.view-model.js';

const template = 'pages/work-out-the-dates/how-to-count/how-to-count.njk';

/** Asks for which day the dates are worked out, and by which reading of the law. */
@Controller()
export class HowToCountController {
  constructor(private readonly clock: SystemClock) {}

  @Serves(paths.howToCount)
  show(@Req() request: Request, @Res() response: Response): void {
    const given = readAddress(addressFields(request));
    response.render(template, howToCountView(given, howToCountOf(given), this.clock.today()));
  }

  @Serves(paths.setHowToCount)
  set(@Body() body: unknown, @Res() response: Response): void {
    const fields = bodyFields(body);
    const given = readCalculation(fields);
    const form = readHowToCount(fields);
    if (form.today.error !== null) {
      response.status(400).render(template, howToCountView(given, form, this.clock.today()));
      return;
    }
    const calculation = { ...given, today: form.today.date, settings: form.settings };
    response.redirect(303, addressOf(paths.workOutTheDates, calculation));
  }
}
