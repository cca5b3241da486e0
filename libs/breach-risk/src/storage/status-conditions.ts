import { addDays, type DeadlineStatus } from '#libs/statutory-rules';
import type { QueueName } from '../queues/limit-row.js';

// The law library's `statusOf`, said once in SQL over the columns of `breach_risk_limit` and the days
// of `withDays`; status-conditions.db.spec.ts holds the two against each other.

const fellAwayLate = `(ended_how = 'fell-away' and ended_on > due_on)`;

/**
 * Limits with a last day to act that are missed or still to come. The index `breach_risk_limit_open`
 * has the same condition.
 */
const open = `kind = 'latest' and met_on is null and (ended_on is null or ${fellAwayLate})`;

/** What managers watch: the family's own time is nobody's breach. */
export const isWatched = `owed_by <> 'family'`;

/** Of an open limit: whether it is missed. */
export const isMissed = `(ended_on is not null or due_on < day.today)`;
export const isDueIn7Days = `(due_on <= day.in_7)`;
export const isDueIn28Days = `(due_on <= day.in_28)`;

const toCome = `${open} and not ${isMissed}`;
const noMoreToCome = `(due_on < day.today)`;
const untouched = `met_on is null and ended_on is null and cut_short_on is null`;

/** Still to be answered: neither met nor ended, its day passed or not. */
export const isWaiting = `${open} and ended_on is null`;

/** The rows of each status and of each queue. */
export const whereStatus: Readonly<Record<DeadlineStatus | QueueName, string>> = {
  met: `(met_on <= due_on or (kind <> 'latest' and met_on is null and cut_short_on is null
    and (${fellAwayLate} or (ended_on is null and ${noMoreToCome}))))`,
  'met-late': `met_on > due_on`,
  'cut-short': `cut_short_on is not null`,
  ended: `(met_on is null and cut_short_on is null and ended_on is not null
    and (ended_how is distinct from 'fell-away' or ended_on <= due_on))`,
  running: `(${untouched} and not ${noMoreToCome})`,
  missed: `${open} and ${isMissed}`,
  open,
  'due-in-7-days': `${toCome} and ${isDueIn7Days}`,
  'due-in-28-days': `${toCome} and ${isDueIn28Days}`,
  'due-in-8-to-28-days': `${toCome} and not ${isDueIn7Days} and ${isDueIn28Days}`,
  'due-later': `${toCome} and not ${isDueIn28Days}`,
};

/** The limits beside the days that the conditions look at; its parameters come from {@link daysFor}. */
export const limitsWithDays = `breach_risk_limit
  cross join (select ?::date as today, ?::date as in_7, ?::date as in_28) as day`;

export function daysFor(today: string): string[] {
  return [today, addDays(today, 7), addDays(today, 28)];
}
