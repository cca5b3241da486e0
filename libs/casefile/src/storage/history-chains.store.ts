import type { HashedEntry, Tx } from '#libs/platform';
import type {
  CaseChain,
  EntryNow,
  HistoryChains,
  KeptEntry,
  SealedHead,
  SealMark,
} from '../actions/history-ports.js';
import { dataAsStored } from './data-as-stored.js';

type CaseRow = Omit<CaseChain, 'entries'>;
/** A case with one of its entries; `seq` null: it has none. */
interface EntryRow extends CaseRow, Omit<HashedEntry, 'seq' | 'data'> {
  readonly seq: number | null;
  readonly data: string;
  readonly hash: string | null;
  readonly hasText: boolean;
  readonly salt: Buffer | null;
  readonly words: string | null;
  readonly erasedAt: string | null;
  readonly erasedBecause: string | null;
}

const casesAtOnce = 100;

/** Histories in PostgreSQL with all that their hashes cover, exactly as it is stored. */
export class PostgresHistoryChains implements HistoryChains {
  async next(tx: Tx, after: string | null): Promise<CaseChain[]> {
    const rows = await tx.rows<EntryRow>(nextEntries, [
      ...[tx.authority, after, after, casesAtOnce],
    ]);
    const chains = new Map<string, CaseRow & { entries: KeptEntry[] }>();
    for (const row of rows) {
      const { caseId, reference, lastSeq, head } = row;
      const chain = chains.get(caseId) ?? { caseId, reference, lastSeq, head, entries: [] };
      chains.set(caseId, chain);
      if (row.seq !== null) chain.entries.push(keptEntry(row, row.seq));
    }
    return [...chains.values()];
  }

  async strays(tx: Tx): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select distinct h.case_id as id from history_entry h
       where h.authority_id = ? and not exists (select from case_file c
         where c.authority_id = h.authority_id and c.id = h.case_id)`,
      [tx.authority],
    );
    return rows.map(({ id }) => id);
  }

  async entriesAt(tx: Tx, points: readonly SealedHead[]): Promise<EntryNow[]> {
    return tx.rows(
      `select encode(h.hash, 'hex') as hash, c.reference
       from jsonb_array_elements(?::jsonb) with ordinality as points (point, place)
       left join history_entry h on h.authority_id = ? and h.case_id = (point ->> 'caseId')::uuid
         and h.seq = (point ->> 'seq')::integer
       left join case_file c on c.authority_id = h.authority_id and c.id = h.case_id
       order by place`,
      [JSON.stringify(points), tx.authority],
    );
  }

  async heads(tx: Tx): Promise<SealedHead[]> {
    return tx.rows(
      `select id as "caseId", reference, last_seq as seq, encode(history_head, 'hex') as head
       from case_file where authority_id = ? and last_seq > 0 order by id`,
      [tx.authority],
    );
  }

  async lastSeal(tx: Tx): Promise<SealMark | null> {
    const [mark] = await tx.rows<SealMark>(lastSeal, [tx.authority]);
    return mark ?? null;
  }

  async holdLastSeal(tx: Tx): Promise<SealMark | null> {
    await tx.rows(`select from sweep_schedule where authority_id = ? for no key update`, [
      tx.authority,
    ]);
    return this.lastSeal(tx);
  }

  async noteSeal(tx: Tx, { day, digest }: SealMark): Promise<void> {
    await tx.change(
      `update sweep_schedule set sealed_on = ?, seal_digest = ? where authority_id = ?`,
      [day, digest, tx.authority],
    );
  }
}

function keptEntry(row: EntryRow, seq: number): KeptEntry {
  const { caseVersion, process, eventType, eventVersion, mode, happenedOn, recordedAt } = row;
  const { authority, caseId, recordedBy, source, factId, correctsSeq, textDigest } = row;
  const { salt, words, erasedAt, erasedBecause } = row;
  return {
    entry: {
      ...{ authority, caseId, seq, caseVersion, process, eventType, eventVersion, mode },
      ...{ data: dataAsStored(row.data), happenedOn, recordedAt },
      ...{ recordedBy, source, factId, correctsSeq, textDigest },
    },
    hash: row.hash,
    text: row.hasText ? { salt, words, erasedAt, erasedBecause } : null,
  };
}

const lastSeal = `
  select to_json(sealed_on) #>> '{}' as day, seal_digest as digest
  from sweep_schedule where authority_id = ? and sealed_on is not null`;

/** Dates and instants as JSON has them: the same text whatever the session's own way of saying them. */
const nextEntries = `
  select c.id as "caseId", c.reference, c.last_seq as "lastSeq", encode(c.history_head, 'hex') as head,
    h.authority_id as authority, h.seq, h.case_version as "caseVersion", h.process,
    h.event_type as "eventType", h.event_version as "eventVersion", h.mode, h.data::text as data,
    to_json(h.happened_on) #>> '{}' as "happenedOn",
    (to_json(h.recorded_at at time zone 'UTC') #>> '{}') || 'Z' as "recordedAt",
    h.recorded_by as "recordedBy", h.source, h.fact_id as "factId", h.corrects_seq as "correctsSeq",
    encode(h.text_digest, 'hex') as "textDigest", encode(h.hash, 'hex') as hash,
    t.seq is not null as "hasText", t.salt, t.text as words,
    (to_json(t.erased_at at time zone 'UTC') #>> '{}') || 'Z' as "erasedAt", t.erased_because as "erasedBecause"
  from (select * from case_file where authority_id = ? and (?::uuid is null or id > ?) order by id limit ?) c
  left join history_entry h on h.authority_id = c.authority_id and h.case_id = c.id
  left join history_text t on t.authority_id = h.authority_id and t.case_id = h.case_id and t.seq = h.seq
  order by c.id, h.seq`;
