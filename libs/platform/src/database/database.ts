import type pg from 'pg';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Settings } from '../config/settings.js';
import { appUrlOf } from './app-login.js';
import { Tx } from './tx.js';

/** Every read and write goes through here, in a transaction that names its authority. */
export class Database {
  private constructor(private readonly orm: MikroORM) {}

  static async connect(
    settings: Pick<Settings, 'databaseUrl' | 'databaseAppUrl'>,
    options: { connections?: number } = {},
  ): Promise<Database> {
    const orm = await MikroORM.init({
      clientUrl: settings.databaseAppUrl ?? appUrlOf(settings.databaseUrl),
      entities: [],
      discovery: { warnWhenNoEntities: false },
      pool: { min: 0, max: options.connections ?? 8 },
      driverOptions: { connectionTimeoutMillis: 10_000, onPoolCreated: letBrokenGo },
    });
    await orm.connect();
    return new Database(orm);
  }

  /** Work for one authority: it sees that authority's rows and no other's. */
  async inAuthority<T>(authority: number, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.as('ehc_tenant', authority, work);
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

  private async as<T>(role: string, authority: number, work: (tx: Tx) => Promise<T>): Promise<T> {
    const session = { variables: { 'app.authority': String(authority) }, role };
    const em = this.orm.em.fork({ session });
    return em.transactional((inner) => work(new Tx(authority, inner)));
  }
}

/**
 * A connection that breaks in the middle of a transaction can't be rolled back, and whoever holds it
 * then never gives it back: without this, each one lost makes the pool smaller for good.
 */
function letBrokenGo(pool: pg.Pool): void {
  const inUse = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => inUse.add(client));
  pool.on('release', (_error, client) => inUse.delete(client));
  pool.on('connect', (client) => {
    client.on('error', () => {
      if (inUse.has(client)) client.release(true);
    });
  });
}
