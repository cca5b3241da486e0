import { answerCase } from '#libs/statutory-rules';
import { expect } from '@jest/globals';

/** The path and the sentence of every error of a case, in their order. */
export function errorsOf(value: unknown): [string, string][] {
  const answer = answerCase(value);
  if (!('errors' in answer)) return [];
  expect(Object.keys(answer)).toEqual(['errors']);
  return answer.errors.map((problem) => {
    expect(Object.keys(problem)).toEqual(['path', 'message']);
    return [problem.path, problem.message];
  });
}

/** What is said of a value that is no day. */
export function noDay(value: string, called: string): string {
  return `Give ${called} as a real day between 1900 and 2200, like 2026-09-07; ${value} is none.`;
}

/** What is said of a field that is not there. */
export function missing(name: string): string {
  return `The field ${name} is missing.`;
}

/** What is said of a field that ought not to be there. */
export function noField(name: string): string {
  return `There is no field "${name}" here: check its spelling, or leave it out.`;
}
