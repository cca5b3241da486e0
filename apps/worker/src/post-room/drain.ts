import { faultLine, UnusablePostError, type Owed } from '#libs/platform';
import type { Consumer, Outcome } from './consumer.js';
import { dueBy, putOffUntil, retryAt } from './due.js';
import type { Clock, Log, OwedPost } from './ports.js';

type NotTaken = Extract<Outcome, { became: 'later' | 'failed' }>;

const forgottenAtOnce = 1000;

/** A consumer said that it had its effect, and left its post lying: it would be given it for ever. */
class PostLeftLyingError extends Error {
  override name = 'PostLeftLyingError';
}

/**
 * Gives a consumer its post in batches until none is left, or until it is told to stop. May be cut
 * off anywhere and begun again: what is left stays owed.
 */
export class Drain {
  private readonly end = new AbortController();

  constructor(
    private readonly post: OwedPost,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Told when the worker is to end. */
  get stopping(): AbortSignal {
    return this.end.signal;
  }

  /** Begins no further batch, and asks the consumers to leave off as soon as they can. */
  stop(): void {
    this.end.abort();
  }

  async drain(consumer: Consumer): Promise<void> {
    const taken: Owed[] = [];
    let last: readonly Owed[] = [];
    while (!this.stopping.aborted) {
      const owed = await this.post.nextOwed(consumer.name, dueBy(this.clock), consumer.atOnce);
      if (owed.length === 0) break;
      last = await this.giveAll(consumer, owed, new Set(last.map(({ eventId }) => eventId)));
      taken.push(...last);
      if (taken.length >= forgottenAtOnce) await this.forget(taken.splice(0));
    }
    await this.forget(taken);
  }

  private async giveAll(consumer: Consumer, owed: readonly Owed[], before: ReadonlySet<string>) {
    const taken: Owed[] = [];
    for (const [authority, ones] of Map.groupBy(owed, (one) => one.authority)) {
      const lying = ones.filter(({ eventId }) => before.has(eventId));
      for (const one of lying) await this.note(consumer, one, new PostLeftLyingError());
      const given = ones.filter(({ eventId }) => !before.has(eventId));
      if (given.length > 0) taken.push(...(await this.give(consumer, authority, given)));
    }
    return taken;
  }

  /** Where this fails, or the process ends before it, the sweep forgets them. */
  private async forget(taken: readonly Owed[]): Promise<void> {
    try {
      for (const [authority, ones] of Map.groupBy(taken, (one) => one.authority)) {
        const eventIds = ones.map(({ eventId }) => eventId);
        await this.post.forget(authority, eventIds);
      }
    } catch (error) {
      this.log.warn({ fault: faultLine(error) }, 'delivered events will leave the outbox later');
    }
  }

  /** A batch that fails is given one by one, so that one bad event doesn't hold up the others. */
  private async give(
    consumer: Consumer,
    authority: number,
    owed: readonly Owed[],
  ): Promise<readonly Owed[]> {
    const outcome = await this.outcomeOf(consumer, authority, owed);
    // What was cut off hasn't failed: the next worker is owed it as if it had never begun.
    if (outcome === 'cut off') return [];
    if (outcome.became === 'done' || outcome.became === 'skipped') return owed;
    const [only] = owed;
    if (owed.length === 1 && only !== undefined) {
      await this.leave(consumer, only, outcome);
      return [];
    }
    const taken: Owed[] = [];
    for (const one of owed) taken.push(...(await this.give(consumer, authority, [one])));
    return taken;
  }

  /** One piece that stays owed: put off, or noted as failed. */
  private async leave(consumer: Consumer, one: Owed, outcome: NotTaken): Promise<void> {
    if (outcome.became === 'failed') {
      await this.note(consumer, one, outcome.error);
      return;
    }
    const until = putOffUntil(this.clock, outcome.inSeconds);
    await this.post.putOff(one, consumer.name, until);
  }

  private async outcomeOf(
    consumer: Consumer,
    authority: number,
    owed: readonly Owed[],
  ): Promise<Outcome | 'cut off'> {
    const { stopping } = this;
    if (stopping.aborted) return 'cut off';
    try {
      const eventIds = owed.map(({ eventId }) => eventId);
      return await consumer.consume(authority, { eventIds, stopping });
    } catch (error) {
      return this.stopping.aborted ? 'cut off' : { became: 'failed', error };
    }
  }

  private async note({ name }: Consumer, { authority, eventId }: Owed, error: unknown) {
    this.log.error({ consumer: name, eventId, fault: faultLine(error) }, 'post failed');
    const failure = error instanceof Error ? error.name : 'Error';
    const isHopeless = error instanceof UnusablePostError;
    const failed = { consumer: name, eventId, failure, isHopeless };
    const laterAfter = (attempts: number) => retryAt(this.clock, attempts);
    await this.post.noteFailure(authority, failed, this.clock.now(), laterAfter);
  }
}
