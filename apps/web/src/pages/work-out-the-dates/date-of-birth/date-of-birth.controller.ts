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
import { answerView } from '../answer/answer.view-model.js';
import { sendCalendar, sendJson } from '../answer/downloads.js';
import { originOf } from '../answer/origin-of.js';
import { workOut } from '../answer/work-out.js';
import type { Calculation } from '../calculation/calculation.js';
import { addressFields, bodyFields, type GivenFields } from '../calculation/given-fields.js';
import { readAddress, readCalculation } from '../calculation/read-calculation.js';
import { dateOfBirthView } from './date-of-birth.view-model.js';

const template = 'pages/work-out-the-dates/date-of-birth/date-of-birth.njk';
const path = '/person/dateOfBirth';

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
    const given = readCalculation(fields);
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
      const worked = workOut(given, asked.day, field.date);
      const view = answerView({ ...asked, origin: originOf(request), ...worked });
      response
        .status(worked.problems.length === 0 ? 200 : 400)
        .render('pages/work-out-the-dates/answer/answer.njk', view);
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
    const { problems } = workOut(given, this.clock.today(), field.date);
    const problem = problems.find((one) => one.path === path);
    if (problem === undefined) return field;
    return { ...refusedDate(field, 'born', problem.message), date: null };
  }
}
