import { dueBy } from './due.js';
import type { Clock, Hints, Log, OwedPost, SweepWatch, Timer } from './ports.js';

/** Milliseconds from one look to the next: short after something was owed, then longer and longer. */
const shortestPause = 20;
const longestPause = 250;
/** Whoever is owed still is hinted at again after this long, whatever became of the last hint. */
const betweenHints = 250;
const betweenLooksAtSweep = 1000;

interface Surroundings {
  readonly clock: Clock;
  readonly after: Timer;
  readonly log: Log;
  readonly sweepOverdueAfterSeconds: number;
}

/**
 * Looks again and again for consumers who are owed something, and hints to the queue while anything
 * is. The rows are the truth: a lost hint, a flushed queue or a dead worker costs a moment only.
 * The same goes for the schedule of the sweep: when a sweep is overdue, it is asked for and the
 * schedule is set up anew.
 *
 * How long ago something was is counted in its own pauses: a clock that is set back stops nothing.
 */
export class OutboxRelay {
  private stopped = false;
  private looking: Promise<void> = Promise.resolve();
  private callOff: () => void = () => undefined;
  private pause = shortestPause;
  private readonly waited = new Map<string, number>();
  private sinceSweepLook = betweenLooksAtSweep;
  private sinceSweepAsked = Infinity;

  constructor(
    private readonly post: Pick<OwedPost, 'consumersOwed'>,
    private readonly hints: Hints,
    private readonly sweep: SweepWatch,
    private readonly around: Surroundings,
  ) {}

  start(): void {
    this.looking = this.look();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.callOff();
    await this.looking;
  }

  /** A consumer has come to an end of its post here: what it is owed next is hinted at without delay. */
  drained(consumer: string): void {
    this.waited.delete(consumer);
  }

  private async look(): Promise<void> {
    try {
      const owed = await this.post.consumersOwed(dueBy(this.around.clock));
      for (const consumer of owed) await this.hint(consumer);
      this.pause = owed.length > 0 ? shortestPause : Math.min(this.pause * 2, longestPause);
      await this.lookAfterSweep();
    } catch (error) {
      this.pause = longestPause;
      const failure = error instanceof Error ? error.name : 'Error';
      this.around.log.warn({ failure }, 'relay will look again');
    }
    if (this.stopped) return;
    this.callOff = this.around.after(this.pause, () => {
      this.count(this.pause);
      this.looking = this.look();
    });
  }

  private async hint(consumer: string): Promise<void> {
    if ((this.waited.get(consumer) ?? Infinity) < betweenHints) return;
    await this.hints.catchUp(consumer);
    this.waited.set(consumer, 0);
  }

  private count(pause: number): void {
    for (const [consumer, waited] of this.waited) this.waited.set(consumer, waited + pause);
    this.sinceSweepLook += pause;
    this.sinceSweepAsked += pause;
  }

  /** A sweep that fails is asked for no oftener than one that is overdue: it may be failing still. */
  private async lookAfterSweep(): Promise<void> {
    const { clock, sweepOverdueAfterSeconds: overdueAfter } = this.around;
    if (this.sinceSweepLook < betweenLooksAtSweep) return;
    if (this.sinceSweepAsked < overdueAfter * 1000) return;
    this.sinceSweepLook = 0;
    const last = { since: clock.inSeconds(-overdueAfter), until: clock.inSeconds(overdueAfter) };
    if (!(await this.sweep.isOverdue(last))) return;
    await this.sweep.askForSweep();
    this.sinceSweepAsked = 0;
  }
}
