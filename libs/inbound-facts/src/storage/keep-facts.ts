import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson, type Tx } from '#libs/platform';
import type { Receipt, ReceivedFact, StoredFact } from '../actions/received-fact.js';

const conflict =
  'This fact was received before with other content. The first is kept; if it is wrong, correct it.';

/** Who brought the facts, and when. */
interface Received {
  readonly by: string;
  readonly at: string;
}

/** Keeps each fact once; one told otherwise before is kept beside it as conflicting. */
export async function keepFacts(
  tx: Tx,
  facts: readonly ReceivedFact[],
  received: Received,
): Promise<Receipt[]> {
  const rows = facts.map((fact) => rowOf(fact));
  const kept = await insert(tx, rows, 'waiting', received);
  const told = await known(tx, rows);
  const conflicting = rows.filter((row) => !told.has(keyOf(row)));
  if (conflicting.length > 0) await insert(tx, conflicting, 'conflicting', received);
  const all = conflicting.length > 0 ? await known(tx, rows) : told;
  return rows.map((row) => {
    const stored = all.get(keyOf(row));
    const state = stored?.state === 'conflicting' ? 'conflicting' : 'known';
    const isNew = stored !== undefined && kept.has(stored.id);
    const { source, fact_id: factId } = row;
    return { source, factId, id: stored?.id ?? row.id, outcome: isNew ? 'new' : state };
  });
}

async function insert(
  tx: Tx,
  rows: readonly FactRow[],
  state: 'waiting' | 'conflicting',
  { by, at }: Received,
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
    [tx.authority, at, by, state, ...refusal, JSON.stringify(inOneOrder(rows))],
  );
  return new Set(inserted.map((row) => row.id));
}

/** Two who bring the same facts in another order would else wait for each other for ever. */
function inOneOrder(rows: readonly FactRow[]): FactRow[] {
  const key = ({ source, fact_id }: FactRow) => JSON.stringify([source, fact_id]);
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

async function known(tx: Tx, rows: readonly FactRow[]): Promise<Map<string, KnownFact>> {
  const found = await tx.rows<KnownFact>(
    `select f.id, f.source, f.fact_id, f.digest, f.state from inbound_fact f
       join jsonb_to_recordset(?::jsonb) as told (source text, fact_id text, digest text)
         using (source, fact_id, digest)
       where f.authority_id = ?`,
    [JSON.stringify(rows), tx.authority],
  );
  return new Map(found.map((row) => [keyOf(row), row]));
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
