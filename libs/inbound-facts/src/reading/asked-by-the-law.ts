import { checkEvent, exceptionGrounds } from '#libs/statutory-rules';
import type { ReceivedFact } from '../actions/received-fact.js';

/** One thing wrong with an event, and where. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

type Told = Pick<ReceivedFact, 'type' | 'happenedOn' | 'data'>;

const onlyOfReturns = new Set(
  exceptionGrounds.filter(({ publicInContract }) => !publicInContract).map(({ code }) => code),
);

/**
 * What the law asks of an event of this type: a field missing or too many is a wrong date. Looked at
 * once everything is a day or a code, so that no sentence repeats what somebody wrote about a child.
 */
export function askedByTheLaw({ type, happenedOn, data }: Told): FieldProblem[] {
  return checkEvent({ type, on: happenedOn, ...data }, '', null).map(({ path, message }) => ({
    path: ['data', ...path.split('/').slice(1)].join('.'),
    message,
  }));
}

/** What the law asks of a fact that is kept: a return may state a ground, and who asked, that nobody else may. */
export function askedOfKept(fact: Told & Pick<ReceivedFact, 'importId'>): FieldProblem[] {
  if (fact.importId === null) return askedByTheLaw(fact);
  if (onlyOfReturns.has(String(fact.data['ground']))) return [];
  const { requestSource: _, ...data } = fact.data;
  return askedByTheLaw({ ...fact, data });
}
