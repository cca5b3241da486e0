import { StaleCaseError } from '#libs/casefile';
import type { RecordFacts } from '#libs/inbound-facts';
import { forgetDelivered, peekDelivery, takeDelivery, type Database } from '#libs/platform';
import type { Consumer, Post } from '../post-room/consumer.js';
import type { LimitSweeper } from '../sweep/limit-sweeper.js';

const tries = 5;
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
    private readonly database: Database,
    private readonly facts: RecordFacts,
    private readonly sweeper: LimitSweeper,
  ) {}

  async consume(authority: number, { eventIds, stopping }: Post): Promise<void> {
    const events = await this.database.inAuthority(authority, (tx) => peekDelivery(tx, eventIds));
    const factIds = events.flatMap(({ data }) => idsOf(data['factIds']));
    const caseIds = await this.database.inAuthority(authority, (tx) =>
      this.facts.casesOf(tx, factIds),
    );
    await this.recordEach(authority, caseIds, stopping);
    // A fact that comes late may bring a limit that has passed already: it is flagged at once.
    await this.sweeper.flagPassed(authority, stopping);
    await this.database.inAuthority(authority, async (tx) => {
      await takeDelivery(tx, this.name, eventIds);
      await forgetDelivered(tx, eventIds);
    });
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
      const records = some.map((caseId) => this.record(authority, caseId));
      settled.push(...(await Promise.allSettled(records)));
    }
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  /** Someone else may have changed the case in between: then it is loaded and decided again. */
  private async record(authority: number, caseId: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.database.inAuthority(authority, (tx) => this.facts.record(tx, caseId));
        return;
      } catch (error) {
        if (!(error instanceof StaleCaseError) || attempt >= tries) throw error;
      }
    }
  }
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
