import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type LocalPostgres, startLocalPostgres } from '#libs/platform';
import type { ServiceLog } from './service-log.js';

const LOOK_EVERY_MS = 500;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/** The embedded database, adopted if it still runs, and started again whenever it is found dead. */
export class KeptDatabase {
  #isStopping = false;
  #isRecovering = false;
  #recovery: Promise<void> = Promise.resolve();
  readonly #looking: NodeJS.Timeout;

  private constructor(
    private postgres: LocalPostgres,
    private readonly dataDir: string,
    private readonly log: ServiceLog,
    private readonly onMoved: () => void,
  ) {
    this.#looking = setInterval(() => {
      this.#look();
    }, LOOK_EVERY_MS);
  }

  /** `onMoved` is called when the database came back under another address. */
  static async start(dataDir: string, log: ServiceLog, onMoved: () => void): Promise<KeptDatabase> {
    const postgres = await startLocalPostgres({ dataDir, log: (sentence) => log.say(sentence) });
    if (postgres.adopted) log.say('The database was still running; continuing with it.');
    return new KeptDatabase(postgres, dataDir, log, onMoved);
  }

  get url(): string {
    return this.postgres.url;
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    clearInterval(this.#looking);
    await this.#recovery;
    await this.postgres.stop();
  }

  #look(): void {
    if (isAlive(this.postgres.pid) || this.#isRecovering) return;
    this.#isRecovering = true;
    this.#recovery = this.#recover().finally(() => (this.#isRecovering = false));
  }

  async #recover(): Promise<void> {
    this.log.say('The database ended; starting it again.');
    for (let pause = FIRST_PAUSE_MS; !this.#isStopping; pause = next(pause)) {
      try {
        const before = this.postgres.url;
        this.postgres = await startLocalPostgres({ dataDir: this.dataDir });
        this.log.say('The database is back.');
        if (this.postgres.url !== before) this.onMoved();
        return;
      } catch (error) {
        this.log.say(error instanceof Error ? error.message : String(error));
        await sleep(pause);
      }
    }
  }
}

const next = (pause: number): number => Math.min(pause * 2, LONGEST_PAUSE_MS);
