import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
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
import { operatorEnvironment } from './operator-environment.js';
import { type Outcome, type ProgramName, ServiceProcess } from './service-process.js';

type LocalRedis = Awaited<ReturnType<typeof startLocalRedis>>;

/** Where the queues live, and the zone that the machine believes to be in: no date may depend on it. */
export interface Backend {
  readonly queues: 'postgresql' | 'redis';
  readonly timeZone: string;
  /** What the programs are started with beside, as NODE_OPTIONS. */
  readonly nodeOptions?: string;
  /** How many workers there are: one, unless it is said. */
  readonly workers?: number;
  /** Further settings of the operator, by the names of their variables. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Both places for the queues: every end-to-end suite passes on each. */
export const backends: readonly Backend[] = [
  { queues: 'postgresql', timeZone: 'Europe/London' },
  { queues: 'redis', timeZone: 'Pacific/Auckland' },
];

/** The whole service on this machine, in real processes on free ports, with a database of its own. */
export class RunningSystem {
  readonly web: ServiceProcess;
  /** Every worker; each is known to the database by its name, `worker-1` and so on. */
  readonly workers: readonly ServiceProcess[];

  private constructor(
    private readonly folder: string,
    private postgres: LocalPostgres,
    private redis: LocalRedis | undefined,
    readonly port: number,
    private readonly environment: NodeJS.ProcessEnv,
    workers = 1,
  ) {
    const named = (PGAPPNAME: string) => ({ ...environment, PGAPPNAME });
    this.web = new ServiceProcess('web', named('web'));
    this.workers = Array.from(
      { length: workers },
      (_, place) => new ServiceProcess('worker', named(`worker-${place + 1}`)),
    );
  }

  /** The only worker, or the first of them. */
  get worker(): ServiceProcess {
    const [first] = this.workers;
    if (first === undefined) throw new Error('There is no worker.');
    return first;
  }

  /** Everything up and answering, without any case. */
  static async start(backend: Backend): Promise<RunningSystem> {
    const system = await RunningSystem.prepare(backend);
    try {
      const { exitCode, output } = await system.run('migrate', []);
      if (exitCode !== 0) throw new Error(`The tables could not be made: ${output}`);
      for (const worker of system.workers) worker.start();
      system.web.start();
      await system.answers();
      return system;
    } catch (error) {
      await system.stop();
      throw error;
    }
  }

  private static async prepare(backend: Backend): Promise<RunningSystem> {
    const { queues, timeZone, nodeOptions, workers, settings } = backend;
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-system-'));
    let postgres: LocalPostgres | undefined;
    try {
      postgres = await startLocalPostgres({ dataDir: folder });
      const redis = queues === 'redis' ? await startLocalRedis(redisIn(folder)) : undefined;
      const port = await freePort();
      const environment = operatorEnvironment({
        DATABASE_URL: postgres.url,
        DATA_DIR: folder,
        ...(redis === undefined ? {} : { QUEUE_URL: redis.url }),
        PORT: String(port),
        ...(nodeOptions === undefined ? {} : { NODE_OPTIONS: nodeOptions }),
        TZ: timeZone,
        ...settings,
      });
      return new RunningSystem(folder, postgres, redis, port, environment, workers);
    } catch (error) {
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Where the queues are, for who looks into them from outside. */
  get queuePlace(): { readonly databaseUrl: string; readonly redisUrl: string | undefined } {
    return { databaseUrl: this.postgres.url, redisUrl: this.redis?.url };
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

  /** Kills the Redis that holds the queues, and starts it again on the same files and port. */
  async killAndRestartRedis(): Promise<void> {
    if (this.redis === undefined) throw new Error('The queues are not in Redis.');
    const { port } = this.redis;
    await this.redis.kill();
    this.redis = await startLocalRedis({ ...redisIn(this.folder), port });
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
    await Promise.all([this.web, ...this.workers].map((process) => process.stop()));
    await this.redis?.stop();
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function redisIn(folder: string): { readonly dataDir: string } {
  const dataDir = join(folder, 'redis');
  mkdirSync(dataDir, { recursive: true });
  return { dataDir };
}
