import { answerCase } from '#libs/statutory-rules';
import { expect } from '@jest/globals';

/** The day of the cases of these tests. */
export const today = '2026-11-21';
export const request = { type: 'request-received', on: '2026-09-07' };

/** The paths of all errors of a case, in their order; each has a sentence. */
export function pathsOf(value: unknown): string[] {
  const answer = answerCase(value);
  if (!('errors' in answer)) return [];
  for (const { message } of answer.errors) expect(message).toMatch(/^\S.*[.]$/s);
  return answer.errors.map(({ path }) => path);
}

export function withEvents(...events: unknown[]): unknown {
  return { today, events };
}
