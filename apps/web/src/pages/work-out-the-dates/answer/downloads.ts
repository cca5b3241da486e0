import type { Response } from 'express';
import { answerText } from '#libs/statutory-rules';
import { paths } from '../../../page-shell/paths.js';
import { addressOf } from '../calculation/address.js';
import { caseOf } from '../calculation/calculation.js';
import { calendarOf } from './dates-calendar.js';
import { datesToCome } from './dates-to-come.js';
import { workOut, type CalculationAsked } from './work-out.js';

function send(response: Response, status: number, type: string, name: string, text: string): void {
  response.status(status).attachment(name).type(`${type}; charset=utf-8`).send(text);
}

function sendNoCalendar(
  response: Response,
  { given, dateOfBirth }: CalculationAsked,
  isWrong: boolean,
): void {
  const served = dateOfBirth === null ? paths.workOutTheDates : paths.dateOfBirth;
  response.status(isWrong ? 400 : 404).render('pages/work-out-the-dates/answer/no-calendar.njk', {
    title: 'There is nothing to put into a calendar',
    isWrong,
    backTo: { text: 'Back', href: addressOf(served, given) },
  });
}

/** Sends the dates that are still to come, for a calendar. */
export function sendCalendar(response: Response, asked: CalculationAsked): void {
  const { given, day } = asked;
  const { limits, problems } = workOut(asked);
  if (datesToCome(limits).length === 0) {
    sendNoCalendar(response, asked, problems.length > 0);
    return;
  }
  send(response, 200, 'text/calendar', 'dates.ics', calendarOf(limits, given, given.today ?? day));
}

/** Sends the answer of the public clock as it is, with its errors where it has any. */
export function sendJson(response: Response, { given, day, dateOfBirth }: CalculationAsked): void {
  const { text, isAllRight } = answerText(JSON.stringify(caseOf(given, day, dateOfBirth)));
  send(response, isAllRight ? 200 : 400, 'application/json', 'dates.json', text);
}
