import type { Tx } from '#libs/platform';
import type { ImportProblem, ImportRun } from '../actions/ports.js';

const run = `select id, kind, as_at::text as "asAt", received_by as "receivedBy",
  to_json(received_at) #>> '{}' as "receivedAt", size_in_bytes::float8 as "sizeInBytes", state,
  persons_read as "personsRead", facts_read as "factsRead", problems_found as "problemsFound", failure,
  to_json(finished_at) #>> '{}' as "finishedAt" from import_run`;

/** A problem as its page lists it. */
export interface ProblemView extends Omit<ImportProblem, 'caseId'> {
  readonly seq: number;
  readonly caseReference: string | null;
}

export async function runById(tx: Tx, importId: string): Promise<ImportRun | null> {
  const rows = await tx.rows<ImportRun>(`${run} where authority_id = ? and id = ?`, [
    tx.authority,
    importId,
  ]);
  return rows[0] ?? null;
}

/** Reads imports for the pages that show them. */
export class ImportReader {
  async run(tx: Tx, importId: string): Promise<ImportRun | null> {
    return runById(tx, importId);
  }

  /** The latest first. */
  async runs(tx: Tx): Promise<ImportRun[]> {
    return tx.rows<ImportRun>(
      `${run} where authority_id = ? order by received_at desc, id limit 50`,
      [tx.authority],
    );
  }

  /** In the order of the file; `after` is the last `seq` seen. */
  async problems(
    tx: Tx,
    importId: string,
    asked: { after?: number; limit: number },
  ): Promise<ProblemView[]> {
    return tx.rows<ProblemView>(
      `select p.seq, p.person_number as "personNumber", p.line, p.path, p.code, p.message, p.value,
         c.reference as "caseReference"
       from import_problem p
       left join case_file c on c.authority_id = p.authority_id and c.id = p.case_id
       where p.authority_id = ? and p.import_id = ? and p.seq > ? order by p.seq limit ?`,
      [tx.authority, importId, asked.after ?? 0, asked.limit],
    );
  }
}
