import { BadRequestException, NotFoundException } from '@nestjs/common';
import type { Response } from 'express';
import { answerText, type IsoDate } from '#libs/statutory-rules';
import { caseOf, type Calculation } from '../calculation/calculation.js';
import { calendarOf, datesToCome } from './dates-calendar.js';
import { workOut } from './work-out.js';

/** A calculation that is asked for as a file. */
export interface FileAsked {
  readonly given: Calculation;
  readonly day: IsoDate;
  readonly dateOfBirth: string | null;
}

function send(response: Response, status: number, type: string, name: string, text: string): void {
  response.status(status).attachment(name).type(`${type}; charset=utf-8`).send(text);
}

/** Sends the dates that are still to come, for a calendar. */
export function sendCalendar(response: Response, { given, day, dateOfBirth }: FileAsked): void {
  const { limits, problems } = workOut(given, day, dateOfBirth);
  if (problems.length > 0) {
    throw new BadRequestException(
      'Something in this calculation is not right, so it has no dates.',
    );
  }
  if (datesToCome(limits).length === 0) {
    throw new NotFoundException('No date of this calculation is still to come.');
  }
  const text = calendarOf(limits, given.events, given.today ?? day);
  send(response, 200, 'text/calendar', 'dates.ics', text);
}

/** Sends the answer of the public clock as it is, with its errors where it has any. */
export function sendJson(response: Response, { given, day, dateOfBirth }: FileAsked): void {
  const { text, isAllRight } = answerText(JSON.stringify(caseOf(given, day, dateOfBirth)));
  send(response, isAllRight ? 200 : 400, 'application/json', 'dates.json', text);
}
