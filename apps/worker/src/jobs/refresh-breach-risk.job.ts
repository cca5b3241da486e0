import type { RefreshCases } from '#libs/breach-risk';
import { forgetDelivered, takeDelivery, type Database } from '#libs/platform';
import type { Consumer, Post } from '../post-room/consumer.js';

/** Brings what managers watch up to date for the cases that changed. */
export class RefreshBreachRiskJob implements Consumer {
  readonly name = 'breach-risk';
  readonly atOnce = 200;

  constructor(
    private readonly database: Database,
    private readonly cases: RefreshCases,
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<void> {
    await this.database.inAuthority(authority, async (tx) => {
      const events = await takeDelivery(tx, this.name, eventIds);
      const caseIds = events.map(({ caseId }) => caseId).filter((id) => id !== null);
      await this.cases.refresh(tx, caseIds);
      if (events.some(({ type }) => type === 'day-set')) await this.cases.dayChanged(tx);
      await forgetDelivered(tx, eventIds);
    });
  }
}
