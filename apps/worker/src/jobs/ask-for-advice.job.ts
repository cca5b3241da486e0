import type { AskForAdvice } from '#libs/advice-requests';
import { forgetDelivered, takeDelivery, type Database } from '#libs/platform';
import type { Consumer, Post } from '../post-room/consumer.js';

/** Asks the statutory advice-givers when a decision to assess was notified here. */
export class AskForAdviceJob implements Consumer {
  readonly name = 'advice-requests';
  readonly atOnce = 20;

  constructor(
    private readonly database: Database,
    private readonly advice: AskForAdvice,
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<void> {
    for (const eventId of eventIds) {
      await this.database.inAuthority(authority, async (tx) => {
        for (const event of await takeDelivery(tx, this.name, [eventId])) {
          await this.advice.hear(tx, event);
        }
        await forgetDelivered(tx, [eventId]);
      });
    }
  }
}
