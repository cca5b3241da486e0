import type { Tx } from '#libs/platform';
import { daysBetween } from '#libs/statutory-rules';
import type { AdviceWaiting } from '../queues/limit-row.js';
import { daysFor, isMissed, isWaiting, limitsWithDays } from './status-conditions.js';

export const adviceRule = 'needs-assessment.give-advice';

const adviceWaitingSql = `
  select service, count(*)::integer as waiting,
    (count(*) filter (where ${isMissed}))::integer as "pastSixWeeks",
    min(starts_on)::text as "oldestStartedOn"
  from ${limitsWithDays} where authority_id = ? and rule = ? and ${isWaiting}
  group by service order by service collate "C" nulls last`;

/** Advice asked for and not answered, by service. */
export async function readAdviceWaiting(tx: Tx, today: string): Promise<AdviceWaiting[]> {
  const found = await tx.rows<Omit<AdviceWaiting, 'oldestAgeInDays'>>(adviceWaitingSql, [
    ...daysFor(today),
    tx.authority,
    adviceRule,
  ]);
  return found.map((one) => ({
    ...one,
    oldestAgeInDays: daysBetween(one.oldestStartedOn, today),
  }));
}
