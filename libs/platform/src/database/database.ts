import type pg from 'pg';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Settings } from '../config/settings.js';
import { appUrlOf } from './app-login.js';
import { tracedWithin } from '../tracing/traced.js';
import { onceRecovered } from './once-recovered.js';
import { Tx } from './tx.js';

type Urls = Pick<Settings, 'databaseUrl' | 'databaseAppUrl'>;

interface Size {
  readonly connections?: number;
}

/** Whom a transaction is for. One message, sent with the first statement: it costs no round trip of its own. */
function inTheNameOf(role: Role, authority: number): string {
  if (!Number.isSafeInteger(authority)) throw new TypeError('An authority is known by its number.');
  return `begin; set local role ${role}; set local app.authority = '${authority}'`;
}

type Role = 'ehc_tenant' | 'ehc_post_room';

/** Every read and write goes through here, in a transaction that names its authority. */
export class Database {
  private constructor(
    private readonly orm: MikroORM,
    private readonly pool: pg.Pool,
  ) {}

  static async connect(settings: Urls, options: Size = {}): Promise<Database> {
    const orm = await onceRecovered(() => opened(settings, options));
    return new Database(orm, await orm.em.getConnection().getNativeClient());
  }

  /** Work for one authority: it sees that authority's rows and no other's. */
  async inAuthority<T>(authority: number, work: (tx: Tx) => Promise<T>): Promise<T> {
    const about = { attributes: { 'ehc.authority': authority } };
    return tracedWithin('transaction', about, () => this.as('ehc_tenant', authority, work));
  }

  /** Work of the relay and the sweep's schedule: ids of every authority, and nothing else. */
  async inPostRoom<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.as('ehc_post_room', 0, work);
  }

  /** Raises when the database can't be reached. */
  async ping(): Promise<void> {
    await this.inPostRoom((tx) => tx.rows('select 1'));
  }

  async close(): Promise<void> {
    await this.orm.close();
  }

  /** Nest calls this last, when nobody works any more. */
  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  private async as<T>(role: Role, authority: number, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let tx: Tx | undefined;
    let isBroken = false;
    try {
      const begun = client.query(inTheNameOf(role, authority));
      tx = new Tx(authority, client, begun);
      const done = await work(tx);
      await tx.commit();
      return done;
    } catch (error) {
      tx?.end();
      // A connection that can't even take back what was begun is never used again.
      isBroken = await client.query('rollback').then(
        () => false,
        () => true,
      );
      throw (await tx?.causeOf(error)) ?? error;
    } finally {
      client.release(isBroken);
    }
  }
}

async function opened(settings: Urls, options: Size): Promise<MikroORM> {
  const orm = await MikroORM.init({
    clientUrl: settings.databaseAppUrl ?? appUrlOf(settings.databaseUrl),
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: options.connections ?? 8 },
    driverOptions: {
      connectionTimeoutMillis: 10_000,
      pipeline: true,
      // A connection whose other end is gone without a word is noticed, here by keeping it alive; and there
      // by this: who vanished in the middle of a transaction doesn't hold its case for hours.
      keepAlive: true,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
  try {
    await orm.connect();
  } catch (error) {
    await orm.close();
    throw error;
  }
  return orm;
}
