import type { AskForAdvice } from '#libs/advice-requests';
import { againWhenStale } from '#libs/casefile';
import type { Tx } from '#libs/platform';
import { skipped, type Consumer, type Outcome, type Post } from '../post-room/consumer.js';
import type { Desk } from '../post-room/ports.js';
import { takeWithEffect } from '../post-room/take-delivery.js';

/** Asks the statutory advice-givers when a decision to assess was notified here. */
export class AskForAdviceJob implements Consumer {
  readonly name = 'advice-requests';
  readonly atOnce = 20;

  constructor(
    private readonly desk: Desk<Tx>,
    private readonly advice: AskForAdvice,
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<Outcome> {
    let outcome = skipped;
    for (const eventId of eventIds) {
      const addressee = { consumer: this.name, authority, eventIds: [eventId] };
      const one = await againWhenStale(() =>
        takeWithEffect(this.desk, addressee, async (tx, events) => {
          for (const event of events) await this.advice.hear(tx, event);
        }),
      );
      if (one.became === 'done') outcome = one;
    }
    return outcome;
  }
}
