import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import {
  freePort,
  type LocalPostgres,
  startLocalPostgres,
  startLocalRedis,
  waitUntil,
} from '#libs/platform';
import { type Outcome, type ProgramName, ServiceProcess } from './service-process.js';

type LocalRedis = Awaited<ReturnType<typeof startLocalRedis>>;

/** Where the queues live, and the zone that the machine believes to be in: no date may depend on it. */
export interface Backend {
  readonly queues: 'postgresql' | 'redis';
  readonly timeZone: string;
  /** What the programs are started with beside, as NODE_OPTIONS. */
  readonly nodeOptions?: string;
}

/** Both places for the queues: every end-to-end suite passes on each. */
export const backends: readonly Backend[] = [
  { queues: 'postgresql', timeZone: 'Europe/London' },
  { queues: 'redis', timeZone: 'Pacific/Auckland' },
];

/** Variables of whoever runs the tests that would lead the processes elsewhere. */
const ELSEWHERE = ['DATABASE_URL', 'DATABASE_APP_URL', 'QUEUE_URL', 'AUTHORITY', 'NODE_OPTIONS'];

/** The whole service on this machine, in real processes on free ports, with a database of its own. */
export class RunningSystem {
  readonly web: ServiceProcess;
  readonly worker: ServiceProcess;

  private constructor(
    private readonly folder: string,
    private postgres: LocalPostgres,
    private readonly redis: LocalRedis | undefined,
    readonly port: number,
    private readonly environment: NodeJS.ProcessEnv,
  ) {
    this.web = new ServiceProcess('web', environment);
    this.worker = new ServiceProcess('worker', environment);
  }

  /** Everything up and answering, without any case. */
  static async start(backend: Backend): Promise<RunningSystem> {
    const system = await RunningSystem.prepare(backend);
    try {
      const { exitCode, output } = await system.run('migrate', []);
      if (exitCode !== 0) throw new Error(`The tables could not be made: ${output}`);
      system.worker.start();
      system.web.start();
      await system.answers();
      return system;
    } catch (error) {
      await system.stop();
      throw error;
    }
  }

  private static async prepare({ queues, timeZone, nodeOptions }: Backend): Promise<RunningSystem> {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-system-'));
    let postgres: LocalPostgres | undefined;
    try {
      postgres = await startLocalPostgres({ dataDir: folder });
      const redis = queues === 'redis' ? await startLocalRedis() : undefined;
      const port = await freePort();
      const inherited = Object.entries(process.env).filter(([name]) => !ELSEWHERE.includes(name));
      return new RunningSystem(folder, postgres, redis, port, {
        ...Object.fromEntries(inherited),
        DATABASE_URL: postgres.url,
        ...(redis === undefined ? {} : { QUEUE_URL: redis.url }),
        HOST: '127.0.0.1',
        PORT: String(port),
        ...(nodeOptions === undefined ? {} : { NODE_OPTIONS: nodeOptions }),
        TZ: timeZone,
        LOG_LEVEL: 'warn',
      });
    } catch (error) {
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** Waits until the pages can be asked for. */
  async answers(): Promise<void> {
    const isReady = async (): Promise<boolean> =>
      fetch(`${this.url}/health/ready`).then(
        ({ status }) => status === 200,
        () => false,
      );
    await waitUntil(async () => !this.web.isRunning || (await isReady()), { withinMs: 60_000 });
    if (!(await isReady())) throw new Error(`The pages do not answer: ${this.web.output}`);
  }

  /** Runs a command of the operator to its end. */
  async run(program: ProgramName, words: readonly string[]): Promise<Outcome> {
    const command = new ServiceProcess(program, this.environment, words);
    command.start();
    return command.untilEnded();
  }

  /** A connection of the owner of the tables, for what no page shows; whoever asks for it ends it. */
  async connectAsOwner(): Promise<Client> {
    const connectionString = this.postgres.url;
    const client = new Client({ connectionString, options: '-c app.authority=999' });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async asOwner<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = await this.connectAsOwner();
    try {
      return (await client.query<Row>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  /** Kills the database in the middle of everything. */
  killDatabase(): void {
    process.kill(this.postgres.pid, 'SIGKILL');
  }

  /** Kills the database in the middle of everything, and starts it again on the same files and port. */
  async killAndRestartDatabase(): Promise<void> {
    const { url } = this.postgres;
    this.killDatabase();
    this.postgres = await startLocalPostgres({ dataDir: this.folder });
    if (this.postgres.adopted) throw new Error('The database had not ended.');
    if (this.postgres.url !== url) throw new Error('The database came back at another address.');
  }

  /** Takes every hint out of the queues, as a lost Redis or an emptied schema would. */
  async loseEveryHint(): Promise<void> {
    if (this.redis === undefined) {
      const tables = await this.asOwner<{ name: string }>(
        `select format('bullmq.%I', tablename) as name from pg_tables
         where schemaname = 'bullmq' and tablename not like '%migration%'`,
      );
      await this.asOwner(`truncate ${tables.map(({ name }) => name).join(', ')}`);
      return;
    }
    const client = new Redis(this.redis.url);
    await client.flushall();
    client.disconnect();
  }

  async stop(): Promise<void> {
    await Promise.all([this.web.stop(), this.worker.stop()]);
    await this.redis?.stop();
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
