import type { Tx } from '#libs/platform';
import type { CaseLimit, LimitStore } from '../actions/ports.js';

const types = {
  deadline_id: 'uuid',
  case_id: 'uuid',
  case_reference: 'text',
  process: 'text',
  rule: 'text',
  subject: 'text',
  service: 'text',
  stage: 'text',
  starts_on: 'date',
  due_on: 'date',
  act_by: 'date',
  kind: 'text',
  binding: 'text',
  owed_by: 'text',
  met_on: 'date',
  ended_on: 'date',
  ended_how: 'text',
  cut_short_on: 'date',
  excepted: 'jsonb',
  law_version: 'date',
  source: 'text',
  because: 'text',
  flagged_on: 'date',
} as const;

type Row = Record<keyof typeof types, unknown>;

const names = Object.keys(types);
const changing = names.filter((name) => name !== 'deadline_id');
const list = (each: (name: string) => string, of = names): string => of.map(each).join(', ');

const replaceSql = `
  with lawful as (
    select * from jsonb_to_recordset(?::jsonb)
      as l (${Object.entries(types)
        .map(([name, type]) => `${name} ${type}`)
        .join(', ')})
  ), gone as (
    delete from breach_risk_limit b where authority_id = ?
      and case_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
      and not exists (select from lawful l where l.deadline_id = b.deadline_id)
    returning 1
  ), kept as (
    insert into breach_risk_limit as b (authority_id, ${list((name) => name)})
    select ?, ${list((name) => name)} from lawful
    on conflict (authority_id, deadline_id)
      do update set ${list((name) => `${name} = excluded.${name}`, changing)}
      where (${list((name) => `b.${name}`, changing)})
        is distinct from (${list((name) => `excluded.${name}`, changing)})
    returning 1
  )
  select ((select count(*) from gone) + (select count(*) from kept))::integer as changed`;

/** The limits that managers watch, in PostgreSQL. */
export class PostgresLimitStore implements LimitStore {
  async holdAuthority(tx: Tx): Promise<void> {
    await tx.rows(`select pg_advisory_xact_lock(hashtext('breach_risk'), ?)`, [tx.authority]);
  }

  async replace(tx: Tx, caseIds: readonly string[], limits: readonly CaseLimit[]): Promise<number> {
    const [result] = await tx.rows<{ changed: number }>(replaceSql, [
      JSON.stringify(limits.map(rowOf)),
      tx.authority,
      JSON.stringify(caseIds),
      tx.authority,
    ]);
    return result?.changed ?? 0;
  }

  /** The channel `breach_risk` carries the authority's number; equal notes of one transaction are one. */
  async tellPages(tx: Tx): Promise<void> {
    await tx.rows(`select pg_notify('breach_risk', ?)`, [String(tx.authority)]);
  }
}

function rowOf(limit: CaseLimit): Row {
  return {
    deadline_id: limit.id,
    case_id: limit.caseId,
    case_reference: limit.caseReference,
    process: limit.process,
    rule: limit.rule,
    subject: limit.subject ?? '',
    service: limit.service,
    stage: limit.stage,
    starts_on: limit.startsOn,
    due_on: limit.dueOn,
    act_by: limit.actBy,
    kind: limit.kind,
    binding: limit.binding,
    owed_by: limit.owedBy,
    met_on: limit.metOn,
    ended_on: limit.endedOn,
    ended_how: limit.endedHow,
    cut_short_on: limit.cutShortOn ?? null,
    excepted: limit.excepted,
    law_version: limit.lawVersion,
    source: limit.source,
    because: limit.because,
    flagged_on: limit.flaggedOn,
  };
}
