import type { Tx } from '#libs/platform';
import type { FlaggedLimit } from '../actions/ports.js';
import type { DeadlineRow } from '../record/case-record.js';

export const deadlineColumns = `process, rule, subject, service, stage, starts_on, due_on, act_by, kind, binding,
  owed_by, met_on, ended_on, ended_how, cut_short_on, excepted, law_version, source, because, working`;

/** A row of {@link rowOfDeadline} as PostgreSQL reads it. */
export const deadlineRecord = `process text, rule text, subject text, service text, stage text, starts_on date,
  due_on date, act_by date, kind text, binding text, owed_by text, met_on date, ended_on date, ended_how text,
  cut_short_on date, excepted jsonb, law_version date, source text, because text, working text`;

const key = ['rule', 'subject', 'starts_on'];
const changing = deadlineColumns
  .split(',')
  .map((name) => name.trim())
  .filter((name) => !key.includes(name));

/** A flag stays while the limit is missed as at a day, or was met late. */
export function upsertOfDeadlines(today: string): string {
  return `on conflict (authority_id, case_id, rule, subject, starts_on) do update set
    ${changing.map((name) => `${name} = excluded.${name}`).join(', ')},
    flagged_on = case when excluded.ended_how is distinct from 'never-arose'
      and coalesce(excluded.met_on, excluded.ended_on, ${today}) > excluded.due_on then d.flagged_on end`;
}

/**
 * Makes the deadline rows of a case those that the law says: new ones come, changed ones change, and
 * one that the law no longer lists goes.
 */
export async function saveDeadlines(
  tx: Tx,
  caseId: string,
  deadlines: readonly DeadlineRow[],
  today: string,
): Promise<void> {
  await tx.rows(
    `with lawful as (
       select * from jsonb_to_recordset($3::jsonb) as d (${deadlineRecord})
     ), gone as (
       delete from deadline d where authority_id = $1 and case_id = $2 and not exists (
         select from lawful l where (l.rule, l.subject, l.starts_on) = (d.rule, d.subject, d.starts_on))
     )
     insert into deadline as d (authority_id, id, case_id, ${deadlineColumns})
     select $1, gen_random_uuid(), $2, ${deadlineColumns} from lawful
     ${upsertOfDeadlines('$4')}`,
    [tx.authority, caseId, JSON.stringify(deadlines.map(rowOfDeadline)), today],
  );
}

/** What tells one limit of a case from the others. */
export function keysOf(deadlines: readonly DeadlineRow[]) {
  return deadlines.map(({ rule, subject, startsOn }) => ({
    rule,
    subject: subject ?? '',
    starts_on: startsOn,
  }));
}

export function rowOfDeadline(deadline: DeadlineRow) {
  return {
    process: deadline.process,
    rule: deadline.rule,
    subject: deadline.subject ?? '',
    service: deadline.service,
    stage: deadline.stage,
    starts_on: deadline.startsOn,
    due_on: deadline.dueOn,
    act_by: deadline.actBy,
    kind: deadline.kind,
    binding: deadline.binding,
    owed_by: deadline.owedBy,
    met_on: deadline.metOn,
    ended_on: deadline.endedOn,
    ended_how: deadline.endedHow,
    cut_short_on: deadline.cutShortOn ?? null,
    excepted: deadline.excepted,
    law_version: deadline.lawVersion,
    source: deadline.source,
    because: deadline.because,
    working: deadline.working,
  };
}

/** Flags limits that have passed unmet, the oldest first; every one is flagged once. */
export async function flagMissed(tx: Tx, today: string, most: number): Promise<FlaggedLimit[]> {
  return tx.rows<FlaggedLimit>(
    `with passed as (
       select id from deadline where authority_id = ? and kind = 'latest' and due_on < ?
         and met_on is null and ended_on is null and flagged_on is null
       order by due_on limit ? for update skip locked
     )
     update deadline d set flagged_on = ? from passed, case_file c
     where d.authority_id = ? and d.id = passed.id
       and c.authority_id = d.authority_id and c.id = d.case_id
     returning d.case_id as "caseId", c.version as "caseVersion", d.rule,
       nullif(d.subject, '') as subject, d.starts_on::text as "startsOn", d.due_on::text as "dueOn"`,
    [tx.authority, today, most, today, tx.authority],
  );
}

/** Takes back flags of days that haven't come. */
export async function unflagAfter(tx: Tx, today: string): Promise<string[]> {
  const rows = await tx.rows<{ case_id: string }>(
    `update deadline set flagged_on = null where authority_id = ? and flagged_on > ? returning case_id`,
    [tx.authority, today],
  );
  return [...new Set(rows.map((row) => row.case_id))];
}
