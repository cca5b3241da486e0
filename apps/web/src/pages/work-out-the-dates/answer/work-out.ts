import { answerCase, datesOf, type DatesInput, type IsoDate } from '#libs/statutory-rules';
import { caseOf, type Calculation } from '../calculation/calculation.js';
import type { Answered } from './answer.view-model.js';

/** Puts a calculation to the public clock: its limits with their longer working, or what is wrong with it. */
export function workOut(
  given: Calculation,
  day: IsoDate,
  dateOfBirth: string | null = null,
): Pick<Answered, 'limits' | 'problems'> {
  const asked = caseOf(given, day, dateOfBirth);
  const answer = answerCase(asked);
  if ('errors' in answer) return { limits: [], problems: answer.errors };
  // What the clock has answered is a case as the law library takes it.
  return { limits: datesOf(asked as DatesInput), problems: [] };
}
