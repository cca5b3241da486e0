import type { Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import {
  NoSuchCaseError,
  StaleCaseError,
  type CaseChange,
  type CaseStore,
  type CaseToCount,
  type FlaggedLimit,
  type OpenedCase,
  type PersonDetails,
} from '../actions/ports.js';
import type { CaseRecord, DeadlineRow } from '../record/case-record.js';
import { flagMissed, saveDeadlines, unflagAfter } from './deadline-rows.store.js';
import { appendHistory } from './history.store.js';
import { lawDigest } from './law-digest.js';
import { openCases } from './open-cases.store.js';

interface CaseRow {
  reference: string;
  version: number;
  last_seq: number;
  birth_date: string | null;
  events: readonly { type: LawEvent['type']; on: string; data: Partial<LawEvent> }[];
}

/** Cases in PostgreSQL. */
export class PostgresCaseStore implements CaseStore {
  /** A digest of the law that counts the limits saved here. */
  constructor(private readonly countedBy = lawDigest) {}

  async load(tx: Tx, caseId: string): Promise<CaseRecord> {
    const [row] = await tx.rows<CaseRow>(
      `select c.reference, c.version, p.birth_date::text, coalesce(max(h.seq), 0) as last_seq,
         coalesce(jsonb_agg(jsonb_build_object('type', h.event_type, 'on', h.happened_on, 'data', h.data)
           order by h.seq) filter (where h.seq is not null), '[]') as events
       from case_file c
       left join person p on p.authority_id = c.authority_id and p.case_id = c.id
       left join history_entry h on h.authority_id = c.authority_id and h.case_id = c.id
       where c.authority_id = ? and c.id = ?
       group by c.reference, c.version, p.birth_date`,
      [tx.authority, caseId],
    );
    if (row === undefined) throw new NoSuchCaseError('No case has this id in this authority.');
    return {
      caseId,
      reference: row.reference,
      version: row.version,
      lastSeq: row.last_seq,
      events: row.events.map(({ type, on, data }) => ({ ...data, type, on })),
      details: row.birth_date === null ? {} : { person: { dateOfBirth: row.birth_date } },
    };
  }

  async hold(tx: Tx, caseId: string): Promise<void> {
    await tx.rows(`select 1 from case_file where authority_id = ? and id = ? for no key update`, [
      tx.authority,
      caseId,
    ]);
  }

  async save(tx: Tx, change: CaseChange): Promise<void> {
    const { caseId, version } = change.before;
    const saved = await tx.change(
      `update case_file set version = version + 1, counted_by = ?
       where authority_id = ? and id = ? and version = ?`,
      [this.countedBy, tx.authority, caseId, version],
    );
    if (saved === 0) throw new StaleCaseError('The case was changed in between.');
    await appendHistory(tx, change);
    await saveDeadlines(tx, caseId, change.deadlines, change.today);
  }

  async open(tx: Tx, persons: readonly PersonDetails[], openedAt: string): Promise<OpenedCase[]> {
    return openCases(tx, persons, openedAt);
  }

  async find(tx: Tx, subjects: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.rows<{ subject: string; case_id: string }>(
      `with asked as (select value as subject from jsonb_array_elements_text(?::jsonb))
       select subject, c.id as case_id from asked
         join case_file c on c.authority_id = ? and c.reference = subject
       union all
       select subject, p.case_id from asked
         join person p on p.authority_id = ? and subject like 'upn:%' and p.upn = substr(subject, 5)`,
      [JSON.stringify(subjects), tx.authority, tx.authority],
    );
    return new Map(rows.map((row) => [row.subject, row.case_id]));
  }

  async countedOtherwise(tx: Tx, after: string | null, most: number): Promise<CaseToCount[]> {
    return tx.rows(
      `select id as "caseId", reference from case_file
       where authority_id = ? and (?::uuid is null or id > ?)
         and (counted_by is null or counted_by < ? or counted_by > ?)
       order by id limit ?`,
      [tx.authority, after, after, this.countedBy, this.countedBy, most],
    );
  }

  async holdCountedOtherwise(tx: Tx, caseIds: readonly string[]): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select id from case_file where authority_id = ?
         and id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
         and counted_by is distinct from ?
       order by id for no key update skip locked`,
      [tx.authority, JSON.stringify(caseIds), this.countedBy],
    );
    return rows.map(({ id }) => id);
  }

  async saveCount(
    tx: Tx,
    caseId: string,
    limits: readonly DeadlineRow[] | null,
    today: string,
  ): Promise<void> {
    if (limits !== null) await saveDeadlines(tx, caseId, limits, today);
    await tx.change(`update case_file set counted_by = ? where authority_id = ? and id = ?`, [
      this.countedBy,
      tx.authority,
      caseId,
    ]);
  }

  async flagMissed(tx: Tx, today: string, most: number): Promise<FlaggedLimit[]> {
    return flagMissed(tx, today, most);
  }

  async unflagAfter(tx: Tx, today: string): Promise<string[]> {
    return unflagAfter(tx, today);
  }
}
