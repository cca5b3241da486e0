import { waitUntil } from '#libs/platform';
import type { MailServer } from '../support/mail-server.js';
import type { RunningSystem } from '../support/running-system.js';
import type { ServiceProcess } from '../support/service-process.js';
import type { Caseload } from './caseload-under-way.js';
import { NobodyCameError, type Held } from './held-point.js';

const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 10;
const LAST_WORDS = 1_000;
/** A worker's job is leased to it for five seconds; frozen for longer, it has lost it. */
const LONGER_THAN_A_LEASE_MS = 6_500;

/** The service under attack, the people who work with it, and what has yet to recover. */
export class Scene {
  /** What ended though nobody killed it. */
  readonly gaveUp: string[] = [];
  private readonly frozen = new Map<ServiceProcess, Promise<void>>();

  constructor(
    readonly system: RunningSystem,
    readonly caseload: Caseload,
    readonly mail: MailServer,
  ) {}

  /** The processes that stand at a point; fails where nobody comes by for a minute. */
  async untilStanding(
    point: { readonly name: string; readonly atOnce?: number },
    held: Held,
  ): Promise<readonly string[]> {
    let standing: readonly string[] = [];
    const isThere = async (): Promise<boolean> => {
      standing = await held.standing();
      return standing.length >= (point.atOnce ?? 1);
    };
    if (await waitUntil(isThere, { withinMs: PATIENCE_MS, everyMs: LOOK_EVERY_MS }))
      return standing;
    throw new NobodyCameError(`Nobody came by (${point.name}): ${await this.whatIsUnderWay()}`);
  }

  /** What is owed and who waits for whom, for whoever must find out why nobody came. */
  private async whatIsUnderWay(): Promise<string> {
    const owed = await this.system.asOwner(
      'select consumer, attempts, not_before, count(*) from delivery group by 1, 2, 3',
    );
    const waiting = await this.system.asOwner(
      `select application_name as process, state, wait_event as waits, pg_blocking_pids(pid) as for,
         left(query, 100) as statement
       from pg_stat_activity where backend_type = 'client backend' and state <> 'idle'`,
    );
    return JSON.stringify({ owed, waiting });
  }

  /** The process that the database knows by this name. */
  process(name: string): ServiceProcess {
    if (name === 'web') return this.system.web;
    const worker = this.system.workers[Number(name.slice('worker-'.length)) - 1];
    if (worker === undefined) throw new Error(`There is no ${name}.`);
    return worker;
  }

  /** Waits until something is over, or for somebody else to stand where something is held. */
  async untilOverOr(isOver: () => boolean, held: Held): Promise<void> {
    const before = await held.waiting();
    const isSo = async (): Promise<boolean> => isOver() || (await held.waiting()) > before;
    await waitUntil(isSo, { withinMs: PATIENCE_MS, everyMs: LOOK_EVERY_MS });
  }

  /**
   * Starts again whatever ended by itself, as the supervisor does: a program that can't reach its database
   * while it starts gives up. What each said last is kept for the report.
   */
  async supervise(): Promise<void> {
    const all = [this.system.web, ...this.system.workers];
    for (const one of all.filter(({ isRunning }) => !isRunning)) {
      const { exitCode, output } = await one.untilEnded();
      this.gaveUp.push(`${one.name} ended with ${exitCode}: ${output.trim().slice(-LAST_WORDS)}`);
      await this.restart(one);
    }
  }

  /** Starts a process that was killed. */
  async restart(process: ServiceProcess): Promise<void> {
    process.start();
    if (process === this.system.web) await this.system.answers();
  }

  /** Freezes a worker where it stands; it goes on after its lease has run out, while others work. */
  freeze(worker: ServiceProcess): void {
    worker.freeze();
    const began = performance.now();
    const isOver = (): boolean => performance.now() - began > LONGER_THAN_A_LEASE_MS;
    const thawed = waitUntil(isOver, { withinMs: 2 * LONGER_THAN_A_LEASE_MS }).then(() => {
      if (worker.isRunning) worker.thaw();
      this.frozen.delete(worker);
    });
    this.frozen.set(worker, thawed);
  }

  /** Waits until every frozen process has gone on. */
  async untilThawed(): Promise<void> {
    await Promise.all(this.frozen.values());
  }
}
