import type { SendAlert } from '#libs/alerts';
import { UnusablePostError } from '#libs/platform';
import { done, later, type Consumer, type Outcome, type Post } from '../post-room/consumer.js';
import type { Desk } from '../post-room/ports.js';
import { takeAfter } from '../post-room/take-delivery.js';

/** Sends the e-mails that are owed, one at a time. */
export class SendMailJob<Transaction> implements Consumer {
  readonly name = 'mail';
  // What one e-mail waits for is no reason to begin another one again.
  readonly atOnce = 1;

  constructor(
    private readonly desk: Desk<Transaction>,
    private readonly alerts: Pick<SendAlert<Transaction>, 'send'>,
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<Outcome> {
    const events = await this.desk.inAuthority(authority, (tx) => this.desk.peek(tx, eventIds));
    for (const { data } of events) {
      const { alertId } = data;
      if (typeof alertId !== 'string') throw new UnusablePostError('An alert without its id.');
      const sending = await this.alerts.send(authority, alertId, (tx) =>
        this.desk.take(tx, this.name, eventIds),
      );
      return sending.became === 'settled' ? done : later(sending.inSeconds);
    }
    return takeAfter(this.desk, { consumer: this.name, authority, eventIds });
  }
}
