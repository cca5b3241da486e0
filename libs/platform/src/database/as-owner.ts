import pg from 'pg';
import { Tx } from './tx.js';

/**
 * Work of an operator on what no process of the service may write, as the owner of the tables. Row security
 * binds the owner too, so it is said whose rows these are.
 */
export async function asOwner<T>(
  ownerUrl: string,
  authority: number,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  try {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.authority', $1, true)`, [String(authority)]);
      const tx = new Tx(authority, client, Promise.resolve());
      const done = await work(tx);
      await tx.commit();
      return done;
    } finally {
      // Closed and not kept: what was not committed is gone with it.
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}
