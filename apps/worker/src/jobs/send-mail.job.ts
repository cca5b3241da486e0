import type { SendAlert } from '#libs/alerts';
import { UnusablePostError, type PostedEvent } from '#libs/platform';
import {
  done,
  later,
  skipped,
  type Consumer,
  type Outcome,
  type Post,
} from '../post-room/consumer.js';
import type { Desk } from '../post-room/ports.js';
import { takeAfter } from '../post-room/take-delivery.js';

/** Sends the e-mails that are owed, several at once: a mail server that hangs makes them wait together. */
export class SendMailJob<Transaction> implements Consumer {
  readonly name = 'mail';
  // Each waits with a connection to the mail server, and between its transactions with none to the database.
  readonly atOnce = 4;

  constructor(
    private readonly desk: Desk<Transaction>,
    private readonly alerts: Pick<SendAlert<Transaction>, 'send'>,
  ) {}

  /**
   * Each e-mail has transactions and a receipt of its own. Where one of several isn't done, all are given again
   * one by one: those that were done are skipped, and none is sent again before its time.
   */
  async consume(authority: number, { eventIds }: Post): Promise<Outcome> {
    const events = await this.desk.inAuthority(authority, (tx) => this.desk.peek(tx, eventIds));
    if (events.length === 0) {
      return takeAfter(this.desk, { consumer: this.name, authority, eventIds });
    }
    const sendings = await Promise.allSettled(events.map((event) => this.send(authority, event)));
    const failed = sendings.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    const outcomes = sendings.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const first = (of: Outcome['became']) => outcomes.find(({ became }) => became === of);
    return first('later') ?? first('done') ?? skipped;
  }

  private async send(authority: number, { id, data }: PostedEvent): Promise<Outcome> {
    const { alertId } = data;
    if (typeof alertId !== 'string') throw new UnusablePostError('An alert without its id.');
    const taken: PostedEvent[] = [];
    const sending = await this.alerts.send(authority, alertId, async (tx) => {
      taken.push(...(await this.desk.take(tx, this.name, [id])));
    });
    if (sending.became === 'later') return later(sending.inSeconds);
    return taken.length > 0 ? done : skipped;
  }
}
