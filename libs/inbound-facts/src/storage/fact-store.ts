import { createHash, randomUUID } from 'node:crypto';
import type { Refusal } from '#libs/lifecycle-kernel';
import type { Tx } from '#libs/platform';
import type { FactStore, Verdict } from '../actions/ports.js';
import type { Receipt, ReceivedFact, StoredFact } from '../actions/received-fact.js';
import { canonicalJson } from './canonical-json.js';

const columns = `id, source, fact_id as "factId", type, subject, case_id as "caseId",
  happened_on::text as "happenedOn", data, import_id as "importId", line, received_by as "receivedBy", state`;

const conflict =
  'This fact was received before with other content. The first is kept; if it is wrong, correct it.';

/** Facts from outside in PostgreSQL. */
export class PostgresFactStore implements FactStore {
  async keep(tx: Tx, facts: readonly ReceivedFact[], by: string, at: string): Promise<Receipt[]> {
    const rows = facts.map((fact) => rowOf(fact));
    const kept = await this.insert(tx, rows, 'waiting', by, at);
    const told = await this.known(tx, rows);
    const conflicting = rows.filter((row) => !told.has(keyOf(row)));
    if (conflicting.length > 0) await this.insert(tx, conflicting, 'conflicting', by, at);
    const all = conflicting.length > 0 ? await this.known(tx, rows) : told;
    return rows.map((row) => {
      const stored = all.get(keyOf(row));
      const state = stored?.state === 'conflicting' ? 'conflicting' : 'known';
      const isNew = stored !== undefined && kept.has(stored.id);
      const { source, fact_id: factId } = row;
      return { source, factId, id: stored?.id ?? row.id, outcome: isNew ? 'new' : state };
    });
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<StoredFact[]> {
    return await tx.rows<StoredFact>(
      `select ${columns} from inbound_fact where authority_id = ?
         and id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
      [tx.authority, JSON.stringify(ids)],
    );
  }

  async openOnes(tx: Tx, caseIds: readonly string[]): Promise<StoredFact[]> {
    return await tx.rows<StoredFact>(
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

  async whoseDayHasCome(tx: Tx, today: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select id from inbound_fact where authority_id = ? and state = 'refused'
         and refusal_code = 'in-the-future' and happened_on <= ?`,
      [tx.authority, today],
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
       where f.authority_id = ? and f.id = v.id`,
      [at, JSON.stringify(rows), tx.authority],
    );
  }

  private async insert(
    tx: Tx,
    rows: readonly FactRow[],
    state: 'waiting' | 'conflicting',
    by: string,
    at: string,
  ): Promise<Set<string>> {
    const refusal = state === 'waiting' ? [null, null] : ['told-otherwise-before', conflict];
    const inserted = await tx.rows<{ id: string }>(
      `insert into inbound_fact (authority_id, id, source, fact_id, type, subject, case_id, happened_on, data,
         digest, import_id, line, received_at, received_by, state, refusal_code, refusal)
       select ?, id, source, fact_id, type, subject, case_id, happened_on, data, digest, import_id, line,
         ?, ?, ?, ?, ?
       from jsonb_to_recordset(?::jsonb) as f (id uuid, source text, fact_id text, type text, subject text,
         case_id uuid, happened_on date, data jsonb, digest text, import_id uuid, line integer)
       on conflict do nothing returning id`,
      [tx.authority, at, by, state, ...refusal, JSON.stringify(rows)],
    );
    return new Set(inserted.map((row) => row.id));
  }

  private async known(tx: Tx, rows: readonly FactRow[]): Promise<Map<string, KnownFact>> {
    const known = await tx.rows<KnownFact>(
      `select f.id, f.source, f.fact_id, f.digest, f.state from inbound_fact f
       join jsonb_to_recordset(?::jsonb) as told (source text, fact_id text, digest text)
         using (source, fact_id, digest)
       where f.authority_id = ?`,
      [JSON.stringify(rows), tx.authority],
    );
    return new Map(known.map((row) => [keyOf(row), row]));
  }
}

interface KnownFact {
  id: string;
  source: string;
  fact_id: string;
  digest: string;
  state: StoredFact['state'];
}

type FactRow = ReturnType<typeof rowOf>;

function keyOf(row: { source: string; fact_id: string; digest: string }): string {
  return JSON.stringify([row.source, row.fact_id, row.digest]);
}

/** Where it stands in a file, and which import brought it, don't make it another fact. */
function rowOf(fact: ReceivedFact) {
  const { type, subject, happenedOn, data } = fact;
  const content = canonicalJson({ type, subject, happenedOn, data });
  return {
    id: randomUUID() as string,
    source: fact.source,
    fact_id: fact.factId,
    type,
    subject,
    case_id: fact.caseId,
    happened_on: happenedOn,
    data,
    digest: createHash('sha256').update(content).digest('hex'),
    import_id: fact.importId,
    line: fact.line,
  };
}
