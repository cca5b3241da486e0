import { StaleCaseError } from '#libs/casefile';
import type { RecordFacts } from '#libs/inbound-facts';
import { forgetDelivered, peekDelivery, takeDelivery, type Database } from '#libs/platform';
import type { Consumer, Post } from '../post-room/consumer.js';

const tries = 5;

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
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<void> {
    const events = await this.database.inAuthority(authority, (tx) => peekDelivery(tx, eventIds));
    const factIds = events.flatMap(({ data }) => idsOf(data['factIds']));
    const caseIds = await this.database.inAuthority(authority, (tx) =>
      this.facts.casesOf(tx, factIds),
    );
    for (const caseId of caseIds) await this.record(authority, caseId);
    await this.database.inAuthority(authority, async (tx) => {
      await takeDelivery(tx, this.name, eventIds);
      await forgetDelivered(tx, eventIds);
    });
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
