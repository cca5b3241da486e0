import { BadRequestException, Body, Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SystemClock } from '#libs/platform';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { addressOf } from '../calculation/address.js';
import { kindOf } from '../calculation/asked-fields.js';
import { withEvent, type Calculation } from '../calculation/calculation.js';
import { numbered } from '../calculation/calculation-number.js';
import { addressFields, bodyFields, type GivenFields } from '../calculation/given-fields.js';
import { readAddress, readCalculation } from '../calculation/read-calculation.js';
import { whyFull } from '../calculation/room.js';
import { kindAsked, kindChosen } from '../what-happened/kind-code.js';
import { formFields, missingBefore, type Asked, type FormField } from './controls.js';
import { eventOf, fillIn, readEventForm } from './when.form.js';
import { whenView } from './when.view-model.js';

const template = 'pages/work-out-the-dates/when/when.njk';

/** Asks when something happened and what else has to be known of it. */
@Controller()
export class WhenController {
  constructor(private readonly clock: SystemClock) {}

  @Serves(paths.whenItHappened)
  show(@Req() request: Request, @Res() response: Response): void {
    const fields = addressFields(request);
    const given = readAddress(fields, ['type', 'ground', 'place', 'then']);
    const { asked, form } = this.asked(given, fields);
    const filled = fillIn(form, given.events[asked.place]);
    const isAnother = asked.place === given.events.length;
    const full = isAnother ? whyFull(given, 1) : null;
    const view = whenView(asked, filled, missingBefore(form), full);
    response.status(full === null ? 200 : 400).render(template, view);
  }

  @Serves(paths.addEvent)
  add(@Body() body: unknown, @Res() response: Response): void {
    const fields = bodyFields(body);
    const given = readCalculation(fields);
    const { asked, form } = this.asked(given, fields);
    const filled = readEventForm(asked, form, fields);
    const calculation = numbered(withEvent(given, eventOf(asked, filled), asked.place));
    const view = whenView(asked, filled, missingBefore(form), whyFull(calculation));
    if (view.errors !== null) {
      response.status(400).render(template, view);
      return;
    }
    const next =
      asked.wanted === null
        ? addressOf(paths.workOutTheDates, calculation)
        : addressOf(paths.whenItHappened, calculation, kindAsked(asked.wanted));
    response.redirect(303, next);
  }

  private asked(
    given: Calculation,
    fields: GivenFields,
  ): { asked: Asked; form: readonly FormField[] } {
    const { length } = given.events;
    const place = Number(fields.get('place') ?? length);
    const event = Number.isInteger(place) ? given.events[place] : undefined;
    if (event === undefined && place !== length) {
      throw new BadRequestException(
        'There is no such event in this calculation. Go back and choose again.',
      );
    }
    const kind =
      event === undefined
        ? { type: fields.get('type') ?? '', ground: fields.get('ground') }
        : kindOf(event);
    const wanted = kindChosen(fields.get('then'));
    const asked = { given, kind, place, today: given.today ?? this.clock.today(), wanted };
    const form = formFields(asked);
    if (form === null) {
      throw new BadRequestException(
        'The law knows no such event. Go back and choose what happened.',
      );
    }
    return { asked, form };
  }
}
