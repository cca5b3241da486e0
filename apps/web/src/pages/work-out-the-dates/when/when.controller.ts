import { BadRequestException, Body, Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SystemClock } from '#libs/platform';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { addressOf } from '../calculation/address.js';
import { kindOf } from '../calculation/asked-fields.js';
import { mostEvents, withEvent, type Calculation } from '../calculation/calculation.js';
import { addressFields, bodyFields, type GivenFields } from '../calculation/given-fields.js';
import { readAddress, readCalculation } from '../calculation/read-calculation.js';
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
    const given = readAddress(fields, ['type', 'ground', 'place']);
    const { asked, form } = this.asked(given, fields);
    const filled = fillIn(form, given.events[asked.place]);
    response.render(template, whenView(asked, filled, missingBefore(form)));
  }

  @Serves(paths.addEvent)
  add(@Body() body: unknown, @Res() response: Response): void {
    const fields = bodyFields(body);
    const given = readCalculation(fields);
    const { asked, form } = this.asked(given, fields);
    const filled = readEventForm(asked, form, fields);
    const view = whenView(asked, filled, missingBefore(form));
    if (view.errors !== null) {
      response.status(400).render(template, view);
      return;
    }
    const calculation = withEvent(given, eventOf(asked, filled), asked.place);
    response.redirect(303, addressOf(paths.workOutTheDates, calculation));
  }

  private asked(
    given: Calculation,
    fields: GivenFields,
  ): { asked: Asked; form: readonly FormField[] } {
    const { length } = given.events;
    const place = Number(fields.get('place') ?? length);
    const event = Number.isInteger(place) ? given.events[place] : undefined;
    if (event === undefined && (place !== length || length >= mostEvents)) {
      throw new BadRequestException(
        'There is no such event in this calculation. Go back and choose again.',
      );
    }
    const kind =
      event === undefined
        ? { type: fields.get('type') ?? '', ground: fields.get('ground') }
        : kindOf(event);
    const asked = { given, kind, place, today: given.today ?? this.clock.today() };
    const form = formFields(asked);
    if (form === null) {
      throw new BadRequestException(
        'The law knows no such event. Go back and choose what happened.',
      );
    }
    return { asked, form };
  }
}
