import { ConnectionLost } from './scheduler.js';

export type Row = Readonly<Record<string, unknown>>;

/** A transaction of the simulated database: what it has written is seen by nobody else until it commits. */
export interface SimTx {
  readonly authority: number;
  readonly owner: string;
  readonly writes: Map<string, Row | null>;
  hasEnded: boolean;
}

/**
 * Rows by their key, in memory, with what the post room relies on in PostgreSQL at READ COMMITTED: a
 * transaction takes effect as a whole or not at all, a written row is locked until its writer ends, and
 * whoever would write it waits and then sees what has become of it.
 */
export class Store {
  private readonly rows = new Map<string, Row>();
  private readonly locks = new Map<string, SimTx>();
  private readonly open = new Set<SimTx>();
  private serial = 0;

  begin(owner: string, authority: number): SimTx {
    const tx: SimTx = { owner, authority, writes: new Map(), hasEnded: false };
    this.open.add(tx);
    return tx;
  }

  read(tx: SimTx | null, key: string): Row | undefined {
    const written = tx?.writes.get(key);
    return written === undefined ? this.rows.get(key) : (written ?? undefined);
  }

  /** Every row whose key begins so, as this transaction sees it. */
  find(tx: SimTx | null, beginning: string): [string, Row][] {
    const keys = new Set([...this.rows.keys(), ...(tx?.writes.keys() ?? [])]);
    const found: [string, Row][] = [];
    for (const key of keys) {
      if (!key.startsWith(beginning)) continue;
      const row = this.read(tx, key);
      if (row !== undefined) found.push([key, row]);
    }
    return found;
  }

  /** Whether nobody else is about to change these rows. */
  isFree(tx: SimTx | null, keys: readonly string[]): boolean {
    return keys.every((key) => {
      const holder = this.locks.get(key);
      return holder === undefined || holder === tx;
    });
  }

  write(tx: SimTx, key: string, row: Row | null): void {
    this.mustBeOpen(tx);
    if (!this.isFree(tx, [key])) throw new Error(`${key} is locked: a request did not wait.`);
    this.locks.set(key, tx);
    tx.writes.set(key, row);
  }

  mustBeOpen(tx: SimTx): void {
    if (tx.hasEnded) throw new ConnectionLost();
  }

  commit(tx: SimTx): void {
    this.mustBeOpen(tx);
    for (const [key, row] of tx.writes) {
      if (row === null) this.rows.delete(key);
      else this.rows.set(key, row);
    }
    this.end(tx);
  }

  rollback(tx: SimTx): void {
    if (!tx.hasEnded) this.end(tx);
  }

  /** One statement that is a transaction of its own. */
  change(writes: ReadonlyMap<string, Row | null>): void {
    const tx = this.begin('statement', 0);
    for (const [key, row] of writes) this.write(tx, key, row);
    this.commit(tx);
  }

  /** Rolls back whatever a process had begun; without a name, whatever anyone had. */
  endAllOf(owner?: string): void {
    for (const tx of this.open) {
      if (owner === undefined || tx.owner === owner) this.end(tx);
    }
  }

  /** A number that nobody has had before. */
  nextSerial(): number {
    return ++this.serial;
  }

  /** Everything in it, as one text: two equal texts are one state. */
  text(): string {
    const begun = [...this.open].map(({ owner, writes }) => [owner, [...writes]]);
    return JSON.stringify([[...this.rows].sort(([a], [b]) => (a < b ? -1 : 1)), begun]);
  }

  private end(tx: SimTx): void {
    tx.hasEnded = true;
    this.open.delete(tx);
    for (const [key, holder] of this.locks) if (holder === tx) this.locks.delete(key);
  }
}
