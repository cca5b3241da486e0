import pg from 'pg';
import type { Settings } from '../config/settings.js';
import { appUrlOf } from './app-login.js';

const firstPause = 250;
const longestPause = 10_000;

/** Something that listens, until it is told to stop. */
export interface Listening {
  stop(): Promise<void>;
}

/**
 * Hears what other processes announce on a channel of the database. A lost connection is opened again, more
 * and more patiently; after each new connection `heard` is called with `null`: something may have been missed.
 */
export async function listenTo(
  settings: Pick<Settings, 'databaseUrl' | 'databaseAppUrl'>,
  channel: string,
  heard: (payload: string | null) => void,
  trouble: (error: Error) => void,
): Promise<Listening> {
  const listener = new Listener(
    settings.databaseAppUrl ?? appUrlOf(settings.databaseUrl),
    channel,
    heard,
    trouble,
  );
  await listener.open();
  return listener;
}

class Listener implements Listening {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pause = firstPause;
  private stopped = false;

  constructor(
    private readonly connectionString: string,
    private readonly channel: string,
    private readonly heard: (payload: string | null) => void,
    private readonly trouble: (error: Error) => void,
  ) {}

  /** Connects once; when that fails, trouble is told and it is tried again later. */
  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      keepAlive: true,
      connectionTimeoutMillis: longestPause,
    });
    this.client = client;
    client.on('notification', ({ payload }) => this.heard(payload ?? ''));
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, undefined));
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(this.channel)}`);
    } catch (error) {
      this.lost(client, error instanceof Error ? error : new Error('No connection'));
      return;
    }
    this.pause = firstPause;
    this.heard(null);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = undefined;
    await client?.end();
  }

  private lost(client: pg.Client, error: Error | undefined): void {
    if (this.stopped || client !== this.client) return;
    this.client = undefined;
    if (error !== undefined) this.trouble(error);
    // What is left of a broken connection ends by itself; nobody waits for it.
    client.end().catch(() => undefined);
    this.timer = setTimeout(() => void this.open(), this.pause);
    this.pause = Math.min(this.pause * 2, longestPause);
  }
}
