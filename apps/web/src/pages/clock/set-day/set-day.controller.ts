import { Body, Controller, Query, Render, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SetDay } from '#libs/casefile';
import { addDays } from '#libs/statutory-rules';
import {
  dateField,
  readDateField,
  refusedDate,
  type DateField,
} from '../../../page-shell/date-field.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { said } from '../../../page-shell/said.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { setDayView } from './set-day.view-model.js';

const template = 'pages/clock/set-day/set-day.njk';

/** Shows the fictitious authority as at another day. */
@Controller()
export class SetDayController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly setDay: SetDay,
  ) {}

  @Serves(paths.clock)
  @Render(template)
  async show(@Query('said') code: unknown) {
    return this.authority.ask((_tx, authority) =>
      Promise.resolve({
        ...setDayView(authority, dateField(authority.today)),
        shown: shownAs(authority),
        said: said(code),
      }),
    );
  }

  @Serves(paths.setDay)
  async set(
    @Body() body: Readonly<Record<string, unknown>> | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const move = body?.['move'];
    const field = readDateField(body, 'day', 'Day to show');
    if (move !== 'next' && move !== 'real' && field.date === null) {
      await this.showAgain(field, response);
      return;
    }
    const decision = await this.authority.ask(async (tx, { today }) => {
      const day = move === 'real' ? null : move === 'next' ? addDays(today, 1) : field.date;
      return this.setDay.set(tx, day);
    });
    if (decision.outcome === 'refused') {
      await this.showAgain(refusedDate(field, 'day', decision.refusal.sentence), response);
      return;
    }
    const code = move === 'real' ? 'day-real' : 'day-set';
    response.redirect(303, pathTo(paths.clock, {}, { said: code }));
  }

  private async showAgain(field: DateField, response: Response): Promise<void> {
    const view = await this.authority.ask((_tx, authority) =>
      Promise.resolve({ ...setDayView(authority, field), shown: shownAs(authority) }),
    );
    response.status(400).render(template, view);
  }
}
