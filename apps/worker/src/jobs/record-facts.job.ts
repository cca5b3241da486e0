import { againWhenStale } from '#libs/casefile';
import type { RecordFacts } from '#libs/inbound-facts';
import { UnusablePostError, type Tx } from '#libs/platform';
import type { Consumer, Outcome, Post } from '../post-room/consumer.js';
import type { Desk } from '../post-room/ports.js';
import { takeAfter } from '../post-room/take-delivery.js';
import type { LimitSweeper } from '../sweep/limit-sweeper.js';

// While one case waits for its commit, others are decided.
const casesAtATime = 4;

/**
 * Puts received facts to their cases, one transaction for each case. A fact's own state says whether
 * it has been settled, so the delivery is taken when all cases are through.
 */
export class RecordFactsJob implements Consumer {
  readonly name = 'inbound-facts';
  readonly atOnce = 20;

  constructor(
    private readonly desk: Desk<Tx>,
    private readonly facts: RecordFacts,
    private readonly sweeper: LimitSweeper,
  ) {}

  async consume(authority: number, { eventIds, stopping }: Post): Promise<Outcome> {
    const events = await this.desk.inAuthority(authority, (tx) => this.desk.peek(tx, eventIds));
    const factIds = events.flatMap(({ data }) => idsOf(data['factIds']));
    const caseIds = await this.desk.inAuthority(authority, (tx) => this.facts.casesOf(tx, factIds));
    await this.recordEach(authority, caseIds, stopping);
    // A fact that comes late may bring a limit that has passed already: it is flagged at once.
    await this.sweeper.flagPassed(authority, stopping);
    return takeAfter(this.desk, { consumer: this.name, authority, eventIds });
  }

  /** A case that can't be saved doesn't hold up the others; it fails the post when they are through. */
  private async recordEach(
    authority: number,
    caseIds: readonly string[],
    stopping: AbortSignal,
  ): Promise<void> {
    const settled: PromiseSettledResult<void>[] = [];
    for (let from = 0; from < caseIds.length; from += casesAtATime) {
      stopping.throwIfAborted();
      const some = caseIds.slice(from, from + casesAtATime);
      // Someone else may have changed the case in between: then it is loaded and decided again.
      const records = some.map((caseId) =>
        againWhenStale(() =>
          this.desk.inAuthority(authority, (tx) => this.facts.record(tx, caseId)),
        ),
      );
      settled.push(...(await Promise.allSettled(records)));
    }
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
}

function idsOf(value: unknown): string[] {
  if (!Array.isArray(value)) throw new UnusablePostError('Facts without their ids.');
  return value.filter((id) => typeof id === 'string');
}
