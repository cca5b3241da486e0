import { Body, Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SystemClock } from '#libs/platform';
import {
  dateField,
  readDateField,
  refusedDate,
  type DateField,
} from '../../../page-shell/date-field.js';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { sendCalendar, sendJson } from '../answer/downloads.js';
import { sendAnswer } from '../answer/send-answer.js';
import { workOut } from '../answer/work-out.js';
import type { Calculation } from '../calculation/calculation.js';
import { numbered } from '../calculation/calculation-number.js';
import { addressFields, bodyFields, type GivenFields } from '../calculation/given-fields.js';
import { placeOf } from '../calculation/problem-place.js';
import { readAddress, readCalculation } from '../calculation/read-calculation.js';
import { sayProblem } from '../words/problem-words.js';
import { dateOfBirthView } from './date-of-birth.view-model.js';

const template = 'pages/work-out-the-dates/date-of-birth/date-of-birth.njk';

/** Takes a date of birth for one answer. It is sent and never in an address, and nothing keeps it. */
@Controller()
export class DateOfBirthController {
  constructor(private readonly clock: SystemClock) {}

  @Serves(paths.dateOfBirth)
  ask(@Req() request: Request, @Res() response: Response): void {
    const given = readAddress(addressFields(request));
    response.render(template, dateOfBirthView(given, dateField()));
  }

  @Serves(paths.workOutWithBirth)
  answer(@Req() request: Request, @Body() body: unknown, @Res() response: Response): void {
    const fields = bodyFields(body);
    const given = numbered(readCalculation(fields));
    const field = this.bornOn(given, fields);
    if (field.date === null) {
      response.status(400).render(template, dateOfBirthView(given, field));
      return;
    }
    const asked = { given, day: this.clock.today(), dateOfBirth: field.date };
    const as = fields.get('as');
    if (as === 'calendar') sendCalendar(response, asked);
    else if (as === 'json') sendJson(response, asked);
    else {
      // A browser that may keep nothing of an answer to a form can't come back to it.
      response.setHeader('Cache-Control', 'private, no-cache');
      sendAnswer(request, response, asked);
    }
  }

  private bornOn(given: Calculation, fields: GivenFields): DateField {
    const again = fields.get('dateOfBirth');
    const [year = '', month = '', day = ''] = again?.split('-') ?? [];
    const typed =
      again === null
        ? Object.fromEntries(fields)
        : { 'born-day': day, 'born-month': month, 'born-year': year };
    const field = readDateField(typed, 'born', 'Date of birth');
    if (field.date === null) return field;
    const { problems } = workOut({ given, day: this.clock.today(), dateOfBirth: field.date });
    const problem = problems.find((one) => placeOf(one).part === 'birth');
    if (problem === undefined) return field;
    return { ...refusedDate(field, 'born', sayProblem(problem, given)), date: null };
  }
}
