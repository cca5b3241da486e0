import { eventually } from './eventually.js';
import type { RunningSystem } from './running-system.js';

/** Everything recorded that must come out the same however it came about: no ids, no instants. */
const recorded = {
  history: `select person_key, process, event_type, happened_on::text, data, mode, fact_id
    from history_entry join person using (authority_id, case_id)`,
  states: `select person_key, process, subject, state, details
    from process_state join person using (authority_id, case_id)`,
  limits: `select person_key, rule, subject, starts_on::text, due_on::text, met_on::text, ended_on::text,
      ended_how, excepted, flagged_on::text
    from deadline join person using (authority_id, case_id)`,
  limitsWatched: `select person_key, rule, subject, starts_on::text, due_on::text, met_on::text,
      ended_on::text, ended_how, excepted, flagged_on::text, stage, service
    from breach_risk_limit join person using (authority_id, case_id)`,
  facts: `select fact_id, type, state, refusal_code from inbound_fact`,
  people: `select person_key, surname, forename, birth_date::text, as_returned from person`,
};

export type RecordedCaseload = Readonly<Record<keyof typeof recorded, readonly string[]>>;

/** What is recorded in all cases, each row as a line, in an order of its own. */
export async function recordedCaseload(system: RunningSystem): Promise<RecordedCaseload> {
  const tables = Object.entries(recorded).map(async ([name, sql]) => {
    const rows = await system.asOwner(sql);
    return [name, rows.map((row) => JSON.stringify(row)).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(tables)) as Record<keyof typeof recorded, string[]>;
}

const unfinishedSql = `
  select (select count(*) from import_run where state in ('received', 'reading'))::integer as files,
    (select count(*) from inbound_fact where state = 'waiting')::integer as facts,
    (select count(*) from delivery)::integer as deliveries`;

/** Waits until every file is read, every fact recorded or refused, and nobody is owed anything. */
export async function untilSettled(system: RunningSystem, withinMs = 60_000): Promise<void> {
  await eventually(
    async () => {
      const [unfinished = {}] = await system.asOwner(unfinishedSql);
      if (Object.values(unfinished).every((number) => number === 0)) return;
      throw new Error(`Not settled: ${JSON.stringify(unfinished)}`);
    },
    { withinMs, everyMs: 100 },
  );
}
