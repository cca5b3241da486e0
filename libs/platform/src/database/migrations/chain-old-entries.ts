import { hashOf, type HashedEntry } from '../../audit-trail/entry-hash.js';

/** Runs a statement in the transaction of the migration. */
type Run = (sql: string, parameters: readonly unknown[]) => Promise<object[]>;

const casesAtOnce = 200;
const smallestId = '00000000-0000-0000-0000-000000000000';

/** Gives every entry that a release before this one recorded its place in the chain of its case. */
export async function chainOldEntries(run: Run): Promise<void> {
  let after: HashedEntry | null = null;
  do {
    const entries: HashedEntry[] = await nextEntries(run, after);
    const chained = JSON.stringify(chain(entries));
    await run(saveHashes, [chained]);
    await run(saveHeads, [chained]);
    after = entries.at(-1) ?? null;
  } while (after !== null);
}

/** The hash of each entry; the entries of one case stand together in their order. */
function chain(entries: readonly HashedEntry[]) {
  let before: HashedEntry | null = null;
  let head: Buffer | null = null;
  return entries.map((entry) => {
    head = hashOf(isOfOneCase(before, entry) ? head : null, entry);
    before = entry;
    const { authority, caseId, seq } = entry;
    return { authority, case_id: caseId, seq, hash: head.toString('hex') };
  });
}

const isOfOneCase = (before: HashedEntry | null, entry: HashedEntry): boolean =>
  before?.authority === entry.authority && before.caseId === entry.caseId;

async function nextEntries(run: Run, after: HashedEntry | null): Promise<HashedEntry[]> {
  const { authority, caseId } = after ?? { authority: 0, caseId: smallestId };
  return (await run(readEntries, [authority, caseId, casesAtOnce])) as HashedEntry[];
}

const readEntries = `
  select h.authority_id as authority, h.case_id as "caseId", h.seq, h.case_version as "caseVersion",
    h.process, h.event_type as "eventType", h.event_version as "eventVersion", h.mode, h.data,
    to_json(h.happened_on) #>> '{}' as "happenedOn",
    (to_json(h.recorded_at at time zone 'UTC') #>> '{}') || 'Z' as "recordedAt",
    h.recorded_by as "recordedBy", h.source, h.fact_id as "factId", h.corrects_seq as "correctsSeq",
    null as "textDigest"
  from (select authority_id, id from case_file c
    where (authority_id, id) > (?, ?::uuid)
      and exists (select from history_entry h where h.authority_id = c.authority_id and h.case_id = c.id)
    order by authority_id, id limit ?) c
  join history_entry h on h.authority_id = c.authority_id and h.case_id = c.id
  order by h.authority_id, h.case_id, h.seq`;

const saveHashes = `
  update history_entry h set hash = decode(made.hash, 'hex')
  from jsonb_to_recordset(?::jsonb) as made (authority integer, case_id uuid, seq integer, hash text)
  where h.authority_id = made.authority and h.case_id = made.case_id and h.seq = made.seq`;

const saveHeads = `
  update case_file c set history_head = decode(made.hash, 'hex'), last_seq = made.seq
  from (select distinct on (authority, case_id) *
    from jsonb_to_recordset(?::jsonb) as made (authority integer, case_id uuid, seq integer, hash text)
    order by authority, case_id, seq desc) made
  where c.authority_id = made.authority and c.id = made.case_id`;
