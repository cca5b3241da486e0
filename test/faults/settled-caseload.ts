import { eventually } from '../support/eventually.js';
import type { RunningSystem } from '../support/running-system.js';
import type { Caseload } from './caseload-under-way.js';

/** Waits until nobody is owed anything; what everybody has may still lie in the outbox. */
export async function untilDelivered(system: RunningSystem): Promise<void> {
  await eventually(
    async () => {
      const owed = await system.asOwner('select consumer, attempts, failure from delivery');
      if (owed.length > 0) throw new Error(`Still owed: ${JSON.stringify(owed)}`);
    },
    { withinMs: 120_000, everyMs: 100 },
  );
}

/** Waits until the outbox is empty: what a killed process left there goes with the next sweep. */
export async function untilForgotten(system: RunningSystem): Promise<void> {
  await eventually(
    async () => {
      const left = await system.asOwner('select type, recorded_at from outbox_event');
      if (left.length > 0) throw new Error(`Still in the outbox: ${JSON.stringify(left)}`);
    },
    { withinMs: 120_000, everyMs: 100 },
  );
}

/** How a fact that the service accepted ended. */
export interface FactsEnd {
  readonly factId: string;
  readonly state: string;
  readonly inHistory: number;
  /** Why it was refused, as the page of problems says it. */
  readonly refusal: string | null;
}

/** Every accepted fact and where it is to be found. */
export async function endOfAcceptedFacts({ system, accepted }: Caseload): Promise<FactsEnd[]> {
  const receipts = [...accepted.values()].map(({ receiptId }) => receiptId);
  return system.asOwner<FactsEnd>(
    `select asked.id::text as "receiptId", f.fact_id as "factId", f.state, f.refusal,
       (select count(*)::integer from history_entry h
         where h.source = f.source and h.fact_id = f.fact_id) as "inHistory"
     from unnest($1::uuid[]) as asked (id) left join inbound_fact f on f.id = asked.id`,
    [receipts],
  );
}

/** Rows that should not be: each query finds what would break one promise. */
export const brokenPromises = {
  factsTwiceInTheHistory: `
    select source, fact_id from history_entry where fact_id is not null
    group by source, fact_id having count(*) > 1`,
  actsTwiceInTheHistory: `
    select case_id, event_type, happened_on, data from history_entry where mode = 'act'
    group by 1, 2, 3, 4 having count(*) > 1`,
  factsNeitherRecordedNorRefused: `
    select fact_id, state from inbound_fact
    where state not in ('recorded', 'refused') or (state = 'refused' and refusal is null)`,
  factsRecordedButNotInTheHistory: `
    select f.fact_id from inbound_fact f where f.state = 'recorded' and not exists (
      select from history_entry h where h.case_id = f.case_id and h.event_type = f.type
        and h.happened_on = f.happened_on)`,
  limitsThatManagersDoNotSee: `
    select d.id, d.rule, d.subject from deadline d left join breach_risk_limit b on b.deadline_id = d.id
    where d.kind <> 'date' and (b.deadline_id is null
      or (d.due_on, d.met_on, d.ended_on, d.flagged_on, d.stage, d.excepted)
        is distinct from (b.due_on, b.met_on, b.ended_on, b.flagged_on, b.stage, b.excepted))`,
  limitsThatOnlyManagersSee: `
    select b.rule, b.subject from breach_risk_limit b left join deadline d on d.id = b.deadline_id
    where d.id is null`,
  missedLimitsNotFlagged: `
    select d.rule, d.subject, d.due_on::text from deadline d join authority a on a.id = d.authority_id
    where d.kind = 'latest' and d.met_on is null and d.ended_on is null and d.flagged_on is null
      and d.due_on < a.today_is`,
  limitsFlaggedThatHaveNotPassed: `
    select d.rule, d.subject, d.due_on::text from deadline d join authority a on a.id = d.authority_id
    where d.flagged_on is not null and (d.due_on >= a.today_is or d.flagged_on > a.today_is)`,
  missedAdviceThatNobodyWasToldOf: `
    select d.subject, d.service, d.due_on::text from deadline d
    where d.rule = 'needs-assessment.give-advice' and d.flagged_on is not null
      and d.met_on is null and d.ended_on is null and d.service <> 'parent-or-young-person'
      and 1 <> (select count(*) from alert a where a.case_id = d.case_id and a.rule = d.rule
        and a.subject = d.subject and a.starts_on = d.starts_on and a.due_on = d.due_on
        and a.recipient = d.service and a.state = 'sent')`,
  alertsThatWait: `
    select state, attempts, reason from alert where state not in ('sent', 'void')`,
  postStillOwed: 'select consumer, event_id, attempts, failure from delivery',
  eventsStillInTheOutbox: 'select type, id from outbox_event',
} as const;

export async function broken(
  system: RunningSystem,
  promise: keyof typeof brokenPromises,
): Promise<object[]> {
  return system.asOwner(brokenPromises[promise]);
}

/** Who was asked for advice when a decision was entered on the page, for each decision. */
export async function askedByDecision({ system, entered }: Caseload) {
  return Promise.all(
    entered.map(async ({ reference, on }) => {
      const asked = await system.asOwner<{ service: string }>(
        `select h.data ->> 'service' as service from history_entry h
           join case_file c on c.authority_id = h.authority_id and c.id = h.case_id
         where c.reference = $1 and h.event_type = 'advice-requested' and h.mode = 'act'
         order by 1`,
        [reference],
      );
      const decisions = await system.asOwner<{ on: string }>(
        `select h.happened_on::text as on from history_entry h
           join case_file c on c.authority_id = h.authority_id and c.id = h.case_id
         where c.reference = $1 and h.event_type = 'decision-to-assess-notified'`,
        [reference],
      );
      return {
        reference,
        isOnce: decisions.length === 1 && decisions[0]?.on === on,
        asked: asked.map(({ service }) => service),
      };
    }),
  );
}
