import type { Tx } from '#libs/platform';

/**
 * Whether a person has recorded something in a case after that version. Facts that came in and what
 * EHC Timekeeper does of its own accord change a case in the background: nobody is told of those.
 */
export async function isChangedByPerson(tx: Tx, caseId: string, after: number): Promise<boolean> {
  const found = await tx.rows(
    `select from history_entry where authority_id = ? and case_id = ? and case_version > ?
       and source = 'officer' and fact_id is null limit 1`,
    [tx.authority, caseId, after],
  );
  return found.length > 0;
}
