import type { Refusal } from '#libs/lifecycle-kernel';
import type { Tx } from '#libs/platform';
import type { FactStore, Verdict } from '../actions/ports.js';
import type { Receipt, ReceivedFact, StoredFact } from '../actions/received-fact.js';
import { keepFacts } from './keep-facts.js';

const columns = `id, source, fact_id as "factId", type, subject, case_id as "caseId",
  happened_on::text as "happenedOn", data, import_id as "importId", line, received_by as "receivedBy", state`;

/** Facts from outside in PostgreSQL. */
export class PostgresFactStore implements FactStore {
  async keep(tx: Tx, facts: readonly ReceivedFact[], by: string, at: string): Promise<Receipt[]> {
    return keepFacts(tx, facts, { by, at });
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<StoredFact[]> {
    return tx.rows<StoredFact>(
      `select ${columns} from inbound_fact where authority_id = ?
         and id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
      [tx.authority, JSON.stringify(ids)],
    );
  }

  async openOnes(tx: Tx, caseIds: readonly string[]): Promise<StoredFact[]> {
    return tx.rows<StoredFact>(
      `select ${columns} from inbound_fact where authority_id = ? and state in ('waiting', 'refused')
         and case_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
       order by happened_on, source, fact_id`,
      [tx.authority, JSON.stringify(caseIds)],
    );
  }

  async giveCase(tx: Tx, subjects: ReadonlyMap<string, string>): Promise<string[]> {
    if (subjects.size === 0) return [];
    const given = await tx.rows<{ id: string }>(
      `update inbound_fact f set case_id = known.value::uuid from jsonb_each_text(?::jsonb) as known
       where f.authority_id = ? and f.case_id is null and f.subject = known.key
       returning f.id`,
      [JSON.stringify(Object.fromEntries(subjects)), tx.authority],
    );
    return given.map(({ id }) => id);
  }

  async refuseOfNobody(
    tx: Tx,
    ids: readonly string[],
    refusal: Refusal,
    at: string,
  ): Promise<void> {
    await tx.change(
      `update inbound_fact set state = 'refused', refusal_code = ?, refusal = ?, decided_at = ?
       where authority_id = ? and case_id is null
         and id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
      [refusal.code, refusal.sentence, at, tx.authority, JSON.stringify(ids)],
    );
  }

  async whoseCaseIsKnown(tx: Tx): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select f.id from inbound_fact f where f.authority_id = ? and f.case_id is null
         and f.state = 'refused' and (
           exists (select from person p where p.authority_id = f.authority_id
             and p.upn = substr(f.subject, 5) and f.subject like 'upn:%')
           or exists (select from case_file c where c.authority_id = f.authority_id
             and c.reference = f.subject))`,
      [tx.authority],
    );
    return rows.map(({ id }) => id);
  }

  async whoseDayHasCome(tx: Tx, today: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select id from inbound_fact where authority_id = ? and state = 'refused'
         and happened_on <= ? and (refusal_code = 'in-the-future' or refusal_code = 'names-a-day-ahead'
           and greatest(data ->> 'adviceAskedOn', data ->> 'missedOn') <= ?)`,
      [tx.authority, today, today],
    );
    return rows.map(({ id }) => id);
  }

  async whoseTypeIsKnown(tx: Tx, types: readonly string[]): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select id from inbound_fact where authority_id = ? and state = 'refused'
         and refusal_code = 'no-process-takes-it'
         and type in (select value from jsonb_array_elements_text(?::jsonb))`,
      [tx.authority, JSON.stringify(types)],
    );
    return rows.map(({ id }) => id);
  }

  async settle(tx: Tx, verdicts: readonly Verdict[], at: string): Promise<void> {
    if (verdicts.length === 0) return;
    const rows = verdicts.map(({ id, refusal }) => ({
      id,
      state: refusal === null ? 'recorded' : 'refused',
      code: refusal?.code ?? null,
      refusal: refusal?.sentence ?? null,
      source: refusal?.source ?? null,
    }));
    await tx.change(
      `update inbound_fact f set state = v.state, refusal_code = v.code, refusal = v.refusal,
         refusal_source = v.source, decided_at = ?
       from jsonb_to_recordset(?::jsonb) as v (id uuid, state text, code text, refusal text, source text)
       where f.authority_id = ? and f.id = v.id and f.state in ('waiting', 'refused')`,
      [at, JSON.stringify(rows), tx.authority],
    );
  }
}
