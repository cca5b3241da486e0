import type { Tx } from '#libs/platform';
import type { Mailboxes } from '../actions/ports.js';

/** Where a service of an authority takes e-mail. */
export interface Mailbox {
  readonly service: string;
  readonly address: string;
}

/** The mailboxes of services, in PostgreSQL. */
export class PostgresMailboxes implements Mailboxes<Tx> {
  async addressOf(tx: Tx, service: string): Promise<string | null> {
    const [found] = await tx.rows<{ address: string }>(
      `select address from mailbox where authority_id = ? and service = ?`,
      [tx.authority, service],
    );
    return found?.address ?? null;
  }

  async set(tx: Tx, { service, address }: Mailbox): Promise<void> {
    await tx.change(
      `insert into mailbox (authority_id, service, address) values (?, ?, ?)
       on conflict (authority_id, service) do update set address = excluded.address`,
      [tx.authority, service, address],
    );
  }

  /** Says whether there was one. */
  async remove(tx: Tx, service: string): Promise<boolean> {
    const removed = await tx.change(`delete from mailbox where authority_id = ? and service = ?`, [
      tx.authority,
      service,
    ]);
    return removed > 0;
  }

  async all(tx: Tx): Promise<Mailbox[]> {
    return tx.rows<Mailbox>(
      `select service, address from mailbox where authority_id = ? order by service collate "C"`,
      [tx.authority],
    );
  }
}
