import type { Day } from '../calendar/civil-date.js';
import { writeDay } from '../calendar/day-number.js';
import type { DeadlineFacts } from '../deadline.js';
import type { IsoDate } from '../law-event.js';
import { because } from './explanation.js';
import type { StartedLimit } from './started-limits.js';

/** The facts of a limit without the longer working. */
export type LimitRow = Omit<DeadlineFacts, 'working'>;

function writeIfAny(day: Day | null): IsoDate | null {
  return day === null ? null : writeDay(day);
}

/** Writes a limit down as facts. */
export function rowOf(limit: StartedLimit, excepted: readonly string[]): LimitRow {
  const { rule, law, outcome } = limit;
  const row: LimitRow = {
    rule: rule.code,
    subject: limit.subject,
    startsOn: writeDay(limit.startsOn),
    dueOn: writeDay(law.count.dueOn),
    actBy: writeIfAny(limit.actBy),
    kind: rule.kind,
    binding: rule.binding,
    owedBy: rule.owedBy,
    metOn: writeIfAny(outcome.metOn),
    endedOn: writeIfAny(outcome.endedOn),
    endedHow: outcome.endedHow,
    excepted: [...excepted],
    lawVersion: law.version.inForce.from,
    source: law.version.source,
    because: because(limit),
  };
  const { cutShortOn } = outcome;
  return cutShortOn === null ? row : { ...row, cutShortOn: writeDay(cutShortOn) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of every list of limits: by date, rule, subject (none first) and start. */
export function byDateThenRule(a: LimitRow, b: LimitRow): number {
  return (
    compare(a.dueOn, b.dueOn) ||
    compare(a.rule, b.rule) ||
    // No subject comes first.
    compare(a.subject === null ? '' : `=${a.subject}`, b.subject === null ? '' : `=${b.subject}`) ||
    compare(a.startsOn, b.startsOn)
  );
}
