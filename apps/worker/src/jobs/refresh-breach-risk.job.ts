import type { RefreshCases } from '#libs/breach-risk';
import type { Tx } from '#libs/platform';
import type { Consumer, Outcome, Post } from '../post-room/consumer.js';
import type { Desk } from '../post-room/ports.js';
import { takeWithEffect } from '../post-room/take-delivery.js';

/** Brings what managers watch up to date for the cases that changed. */
export class RefreshBreachRiskJob implements Consumer {
  readonly name = 'breach-risk';
  readonly atOnce = 200;

  constructor(
    private readonly desk: Desk<Tx>,
    private readonly cases: RefreshCases,
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<Outcome> {
    const addressee = { consumer: this.name, authority, eventIds };
    return takeWithEffect(this.desk, addressee, async (tx, events) => {
      const caseIds = events.map(({ caseId }) => caseId).filter((id) => id !== null);
      await this.cases.refresh(tx, caseIds);
      if (events.some(({ type }) => type === 'day-set')) await this.cases.dayChanged(tx);
    });
  }
}
