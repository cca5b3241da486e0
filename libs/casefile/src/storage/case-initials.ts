import type { Tx } from '#libs/platform';

/** The initials of the child or young person, for what leaves this service: no more than that is told. */
export class CaseInitials {
  /** Null: no name is known. */
  async of(tx: Tx, caseId: string): Promise<string | null> {
    const [found] = await tx.rows<{ initials: string }>(
      `select concat(upper(left(trim(forename), 1)) || '.', upper(left(trim(surname), 1)) || '.') as initials
       from person where authority_id = ? and case_id = ?`,
      [tx.authority, caseId],
    );
    const initials = (found?.initials ?? '').replaceAll(/(?<!\p{L})[.]/gu, '');
    return initials === '' ? null : initials;
  }
}
