import type { Client } from 'pg';
import { waitUntil } from '#libs/platform';
import type { RunningSystem } from '../support/running-system.js';

/** Nobody stood at a point in the end: the scene was set in vain, and nothing was struck. */
export class NobodyCameError extends Error {
  override name = 'NobodyCameError';
}

/** Something that makes a process stand still, in the database or elsewhere. */
export interface Held {
  /** The processes that stand at the point now. */
  standing(): Promise<readonly string[]>;
  /** How many wait for it anywhere. */
  waiting(): Promise<number>;
  /** Lets everybody go on. */
  release(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 10;

/** A process of the service that stands still because a test holds what it needs next. */
export interface Standing {
  /** `web`, `worker-1` … */
  readonly process: string;
  /** The statement in the middle of which it stands. */
  readonly statement: string;
}

const blockedSql = `select application_name as process, query as statement
  from pg_stat_activity where $1 = any (pg_blocking_pids(pid)) order by application_name`;

/**
 * Something in the database that a test holds, so that a process of the service must stand still
 * where it needs it. The processes know nothing of it: they wait as they would for one another.
 */
export class Hold {
  private constructor(
    private readonly holder: Client,
    private readonly observer: Client,
    private readonly pid: number,
  ) {}

  /** Opens the transaction that will hold; it holds nothing yet. */
  static async begin(system: RunningSystem): Promise<Hold> {
    const [holder, observer] = await Promise.all([
      system.connectAsOwner(),
      system.connectAsOwner(),
    ]);
    await holder.query('begin');
    const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid');
    return new Hold(holder, observer, rows[0]?.pid ?? 0);
  }

  /** Takes a lock, or writes a row that is never committed. Says how many rows that concerned. */
  async take(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.holder.query(sql, [...parameters])).rowCount ?? 0;
  }

  /** Takes it as soon as there is such a row; fails where there is none for a minute. */
  async takeOnce(sql: string, parametersOf: () => readonly unknown[]): Promise<void> {
    const isTaken = async (): Promise<boolean> => (await this.take(sql, parametersOf())) > 0;
    if (await waitUntil(isTaken, { withinMs: PATIENCE_MS, everyMs: LOOK_EVERY_MS })) return;
    throw new NobodyCameError(`There was nothing to hold: ${sql}`);
  }

  /** Waits until this hold itself stands in line for what it asked for. */
  async untilInLine(): Promise<void> {
    const isInLine = async (): Promise<boolean> => {
      const sql = 'select from pg_locks where pid = $1 and not granted';
      return ((await this.observer.query(sql, [this.pid])).rowCount ?? 0) > 0;
    };
    if (await waitUntil(isInLine, { withinMs: PATIENCE_MS, everyMs: LOOK_EVERY_MS })) return;
    throw new NobodyCameError('What was asked for was free.');
  }

  /** Everyone who stands still because of this hold, now. */
  async standing(): Promise<Standing[]> {
    return (await this.observer.query<Standing>(blockedSql, [this.pid])).rows;
  }

  /** How many wait in the database, for this hold or for somebody who waits for it. */
  async waiting(): Promise<number> {
    const sql = 'select from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0';
    return (await this.observer.query(sql)).rowCount ?? 0;
  }

  /** Waits until all of the wanted ones stand; undefined when they don't within a minute. */
  async untilStanding(
    wanted: (standing: readonly Standing[]) => readonly Standing[],
    withinMs = PATIENCE_MS,
  ): Promise<readonly Standing[]> {
    const found: Standing[] = [];
    const isThere = async (): Promise<boolean> => {
      found.splice(0, found.length, ...wanted(await this.standing()));
      return found.length > 0;
    };
    await waitUntil(isThere, { withinMs, everyMs: LOOK_EVERY_MS });
    return found;
  }

  /** Lets everyone go on. Nothing that was held or written remains. */
  async release(): Promise<void> {
    // The connections are gone already where the database was killed.
    await Promise.allSettled([this.holder.end(), this.observer.end()]);
  }
}

/** Tables that are written to in the middle of the transactions that an import is made of. */
export type WrittenTable =
  | 'import_chunk'
  | 'case_file'
  | 'inbound_fact'
  | 'history_entry'
  | 'deadline'
  | 'outbox_event'
  | 'breach_risk_limit';

/**
 * Does something while a process of the service stands still in the middle of a transaction, about
 * to write to a table. It stands there because the table is held; nobody who doesn't come by is
 * waited for longer than a minute. What must come by is set going once the table is held.
 */
export async function whileWriting(
  system: RunningSystem,
  table: WrittenTable,
  act: () => Promise<void>,
  onceHeld: () => void = () => undefined,
): Promise<void> {
  const hold = await Hold.begin(system);
  try {
    await hold.take(`lock table ${table} in share row exclusive mode`);
    onceHeld();
    const standing = await hold.untilStanding((all) => all);
    if (standing.length === 0) throw new Error(`Nobody was about to write to ${table}.`);
    await act();
  } finally {
    await hold.release();
  }
}
