import type { Tx } from '#libs/platform';
import type { ImportRun, ImportStore, ReadSoFar } from '../actions/ports.js';
import { runById } from './import-reader.js';

/** Files and what was found in them, in PostgreSQL. */
export class PostgresImportStore implements ImportStore {
  async begin(
    tx: Tx,
    run: Pick<ImportRun, 'id' | 'kind' | 'asAt' | 'receivedBy' | 'receivedAt'>,
  ): Promise<void> {
    await tx.change(
      `insert into import_run (authority_id, id, kind, as_at, received_at, received_by, state)
       values (?, ?, ?, ?, ?, ?, 'receiving')`,
      [tx.authority, run.id, run.kind, run.asAt, run.receivedAt, run.receivedBy],
    );
  }

  async addChunk(tx: Tx, importId: string, seq: number, bytes: Uint8Array): Promise<void> {
    await tx.change(
      `insert into import_chunk (authority_id, import_id, seq, bytes) values (?, ?, ?, ?)`,
      [tx.authority, importId, seq, bytes],
    );
  }

  async complete(tx: Tx, importId: string, file: { digest: string; sizeInBytes: number }) {
    await tx.change(
      `update import_run set state = 'received', digest = ?, size_in_bytes = ?
       where authority_id = ? and id = ?`,
      [file.digest, file.sizeInBytes, tx.authority, importId],
    );
  }

  async isKnown(tx: Tx, importId: string): Promise<boolean> {
    const rows = await tx.rows(
      `select 1 from import_run this join import_run other
         on other.authority_id = this.authority_id and other.digest = this.digest
         and other.as_at is not distinct from this.as_at and other.id <> this.id
         and other.state = 'read'
       where this.authority_id = ? and this.id = ? limit 1`,
      [tx.authority, importId],
    );
    return rows.length > 0;
  }

  async holdForReading(tx: Tx, importId: string): Promise<boolean> {
    const [row] = await tx.rows<{ held: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('read file'), hashtext(?)) as held`,
      [importId],
    );
    return row?.held === true;
  }

  async endBrokenOff(tx: Tx, before: string, failure: string, at: string): Promise<void> {
    const begun = await tx.rows<{ id: string }>(
      `select id from import_run where authority_id = ? and state = 'receiving' and received_at < ?`,
      [tx.authority, before],
    );
    for (const { id } of begun) await this.finish(tx, id, failure, at);
  }

  async run(tx: Tx, importId: string): Promise<ImportRun | null> {
    return runById(tx, importId);
  }

  async chunk(tx: Tx, importId: string, seq: number): Promise<Uint8Array | null> {
    const [row] = await tx.rows<{ bytes: Uint8Array }>(
      `select bytes from import_chunk where authority_id = ? and import_id = ? and seq = ?`,
      [tx.authority, importId, seq],
    );
    return row?.bytes ?? null;
  }

  async startReading(tx: Tx, importId: string): Promise<void> {
    const which = [tx.authority, importId];
    await tx.change(`delete from import_problem where authority_id = ? and import_id = ?`, which);
    await tx.change(
      `update import_run set state = 'reading', persons_read = 0, facts_read = 0, problems_found = 0
       where authority_id = ? and id = ?`,
      which,
    );
  }

  async add(tx: Tx, importId: string, found: ReadSoFar): Promise<void> {
    const [row] = await tx.rows<{ first: number }>(
      `update import_run set persons_read = persons_read + ?, facts_read = facts_read + ?,
         problems_found = problems_found + ?
       where authority_id = ? and id = ? returning problems_found as first`,
      [found.persons, found.facts, found.problems.length, tx.authority, importId],
    );
    if (found.problems.length === 0) return;
    await tx.change(
      `insert into import_problem (authority_id, import_id, seq, person_number, line, path, code, message, value, case_id)
       select ?, ?, ? + row_number() over (), "personNumber", line, path, code, message, value, "caseId"
       from jsonb_to_recordset(?::jsonb) as p ("personNumber" integer, line integer, path text, code text,
         message text, value text, "caseId" uuid)`,
      [
        tx.authority,
        importId,
        (row?.first ?? 0) - found.problems.length,
        JSON.stringify(found.problems),
      ],
    );
  }

  /** When a file has been read its bytes go: what it told is kept as facts, cases and problems. */
  async finish(tx: Tx, importId: string, failure: string | null, at: string): Promise<void> {
    await tx.change(
      `update import_run set state = ?, failure = ?, finished_at = ? where authority_id = ? and id = ?`,
      [failure === null ? 'read' : 'unreadable', failure, at, tx.authority, importId],
    );
    await tx.change(`delete from import_chunk where authority_id = ? and import_id = ?`, [
      tx.authority,
      importId,
    ]);
  }
}
