import type { Tx } from '#libs/platform';
import type {
  CaseChange,
  CaseStore,
  CaseToCount,
  FlaggedLimit,
  OpenedCase,
  PersonDetails,
} from '../actions/ports.js';
import type { CaseCount } from '../record/case-count.js';
import type { CaseRecord } from '../record/case-record.js';
import { saveChange } from './case-change.store.js';
import { isChangedByPerson } from './changed-by-person.js';
import { flagMissed, saveDeadlines, unflagAfter } from './deadline-rows.store.js';
import { lawDigest } from './law-digest.js';
import { loadCase } from './load-case.store.js';
import { openCases } from './open-cases.store.js';
import { saveStates } from './process-states.store.js';

/** Cases in PostgreSQL. */
export class PostgresCaseStore implements CaseStore {
  /** A digest of the law that counts the limits saved here. */
  constructor(private readonly countedBy = lawDigest) {}

  async load(tx: Tx, caseId: string) {
    return loadCase(tx, caseId, this.countedBy);
  }

  async hold(tx: Tx, caseId: string): Promise<void> {
    await tx.rows(`select 1 from case_file where authority_id = ? and id = ? for no key update`, [
      tx.authority,
      caseId,
    ]);
  }

  save(tx: Tx, change: CaseChange): void {
    saveChange(tx, change, this.countedBy);
  }

  async isChangedByPerson(tx: Tx, caseId: string, after: number): Promise<boolean> {
    return isChangedByPerson(tx, caseId, after);
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
    at: Pick<CaseRecord, 'caseId' | 'version'>,
    { limits, states }: Partial<CaseCount>,
    today: string,
  ): Promise<void> {
    if (limits !== undefined) await saveDeadlines(tx, at.caseId, limits, today);
    if (states !== undefined) await saveStates(tx, at, states);
    await tx.change(`update case_file set counted_by = ? where authority_id = ? and id = ?`, [
      this.countedBy,
      tx.authority,
      at.caseId,
    ]);
  }

  async flagMissed(tx: Tx, today: string, most: number): Promise<FlaggedLimit[]> {
    return flagMissed(tx, today, most);
  }

  async unflagAfter(tx: Tx, today: string): Promise<string[]> {
    return unflagAfter(tx, today);
  }
}
