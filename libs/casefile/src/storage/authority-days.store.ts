import type { Tx } from '#libs/platform';
import type { AuthorityDays } from '../actions/authority-day.js';

/** The day of an authority, kept with it so that every process sees the same one. */
export class PostgresAuthorityDays implements AuthorityDays {
  async read(tx: Tx) {
    const [row] = await tx.rows<{ setTo: string | null; isFictitious: boolean; name: string }>(
      `select today_is::text as "setTo", is_fictitious as "isFictitious", name
       from authority where id = ?`,
      [tx.authority],
    );
    return row ?? null;
  }

  async set(tx: Tx, day: string | null): Promise<void> {
    await tx.change(`update authority set today_is = ? where id = ?`, [day, tx.authority]);
  }
}
