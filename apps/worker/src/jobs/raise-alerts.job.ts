import type { RaiseAlerts } from '#libs/alerts';
import type { Consumer, Outcome, Post } from '../post-room/consumer.js';
import type { Desk } from '../post-room/ports.js';
import { takeWithEffect } from '../post-room/take-delivery.js';

/** Sees to it that whoever must be told of a missed limit is told, and nobody else. */
export class RaiseAlertsJob<Transaction> implements Consumer {
  readonly name = 'alerts';
  readonly atOnce = 200;

  constructor(
    private readonly desk: Desk<Transaction>,
    private readonly alerts: Pick<RaiseAlerts<Transaction>, 'forCases' | 'dayChanged'>,
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<Outcome> {
    const addressee = { consumer: this.name, authority, eventIds };
    return takeWithEffect(this.desk, addressee, async (tx, events) => {
      const caseIds = events.map(({ caseId }) => caseId).filter((id) => id !== null);
      await this.alerts.forCases(tx, caseIds);
      if (events.some(({ type }) => type === 'day-set')) await this.alerts.dayChanged(tx);
    });
  }
}
