import type { Request, Response } from 'express';
import { originOf } from '../../../page-shell/request-origin.js';
import { answerView } from './answer.view-model.js';
import { workOut, type CalculationAsked } from './work-out.js';

/** Sends the page with the dates of a calculation, or with what is wrong with it. */
export function sendAnswer(request: Request, response: Response, asked: CalculationAsked): void {
  const worked = workOut(asked);
  const view = answerView({ ...asked, origin: originOf(request), ...worked });
  response
    .status(worked.problems.length === 0 ? 200 : 400)
    .render('pages/work-out-the-dates/answer/answer.njk', view);
}
