import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { postgresFolder, sealsFolder } from '../data-folder.js';
import { InstanceNote } from './instance-note.js';
import { KeptDatabase } from './kept-database.js';
import { KeptProcess, type Program } from './kept-process.js';
import { runToEnd } from './run-to-end.js';
import { ServiceLog } from './service-log.js';
import type { StopRequest } from './stop-request.js';
import type { SupervisorSettings } from './supervisor-settings.js';
import { becomesReady, chooseAddress, type WebAddress } from './web-address.js';

const READY_WITHIN_MS = 120_000;
/** Pages that end so often before they were ever ready will not become so. */
const HOPELESS = 5;

/**
 * Brings the whole service up, keeps it up until it is asked to stop, and takes it down in order. Its
 * result is the exit code.
 */
export async function supervise(settings: SupervisorSettings, stop: StopRequest): Promise<number> {
  const note = new InstanceNote(settings.dataDir);
  const before = note.read();
  const other = note.take();
  if (other) {
    console.log(
      `EHC Timekeeper is already running here: ${other.url ?? 'it is still starting'} (process ${String(other.pid)}).`,
    );
    return other.url === undefined ? 1 : 0;
  }
  const log = new ServiceLog(join(settings.dataDir, 'logs'));
  const service = new Service(settings, log, stop);
  try {
    const address = await chooseAddress(settings.host, settings.port, before?.url);
    await service.bringUp(address);
    note.announce(address.url);
    log.say(`EHC Timekeeper is ready: ${address.url}`);
    await stop.asked;
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 0;
    log.say(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await service.takeDown();
    note.release();
  }
}

class Service {
  #database: KeptDatabase | undefined;
  #processes: KeptProcess[] = [];

  constructor(
    private readonly settings: SupervisorSettings,
    private readonly log: ServiceLog,
    private readonly stop: StopRequest,
  ) {
    stop.onHurry(() => {
      for (const kept of this.#processes) kept.kill();
    });
  }

  async bringUp(address: WebAddress): Promise<void> {
    const { log, stop, settings } = this;
    const program = (name: string, script: string): Program => ({
      name,
      script,
      environment: () => this.#environment(address),
    });
    this.#makeOwnSeals();
    if (settings.databaseUrl === undefined) await this.#startDatabase();
    log.say('Bringing the tables up to date …');
    await runToEnd(program('migration', settings.scripts.migrate), log, stop.signal);
    log.say('Starting the pages and the worker …');
    const web = this.#keep(program('web', settings.scripts.web));
    this.#keep(program('worker', settings.scripts.worker));
    const isHopeless = (): boolean => web.endings >= HOPELESS;
    if (!(await becomesReady(address, READY_WITHIN_MS, stop.signal, isHopeless))) {
      throw new Error(`The pages did not become ready: see ${log.file}.`);
    }
    if (settings.withExample) await this.#lookAfterExample(program);
  }

  async takeDown(): Promise<void> {
    if (this.stop.signal.aborted) this.log.say('Stopping …');
    await Promise.all(this.#processes.map((kept) => kept.stop()));
    await this.#database?.stop();
    if (this.stop.signal.aborted) this.log.say('Stopped.');
  }

  /** Only our own: a folder that the operator named and that is missing is a place that wasn't mounted. */
  #makeOwnSeals(): void {
    const { sealsDir, dataDir } = this.settings;
    if (sealsDir === sealsFolder(dataDir)) mkdirSync(sealsDir, { recursive: true });
  }

  async #startDatabase(): Promise<void> {
    this.log.say('Starting the database …');
    const dataDir = postgresFolder(this.settings.dataDir);
    this.#database = await KeptDatabase.start(dataDir, this.log, () => {
      for (const kept of this.#processes) kept.renew();
    });
    this.stop.signal.throwIfAborted();
  }

  /** The pages are up: an example that does not load is said, and takes nothing down. */
  async #lookAfterExample(program: (name: string, script: string) => Program): Promise<void> {
    const { log, stop, settings } = this;
    log.say('Looking after the example …');
    try {
      await runToEnd(program('example', settings.scripts.loadExample), log, stop.signal);
    } catch (error) {
      stop.signal.throwIfAborted();
      log.say(error instanceof Error ? error.message : String(error));
    }
  }

  #keep(program: Program): KeptProcess {
    const kept = new KeptProcess(program, this.log);
    this.#processes.push(kept);
    kept.start();
    return kept;
  }

  #environment({ host, port }: WebAddress): NodeJS.ProcessEnv {
    return {
      ...process.env,
      DATABASE_URL: this.#database?.url ?? this.settings.databaseUrl,
      DATA_DIR: this.settings.dataDir,
      SEALS_DIR: this.settings.sealsDir,
      HOST: host,
      PORT: String(port),
    };
  }
}
