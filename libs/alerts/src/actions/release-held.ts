import { waiting, type Alert, type Reason } from '../alert/alert.js';
import type { AlertStore, Clock, Mailboxes, Mailer, Post } from './ports.js';
import { owedEvent, type RaiseAlerts } from './raise-alerts.js';

interface Surroundings<Transaction> {
  readonly alerts: AlertStore<Transaction>;
  readonly raise: Pick<RaiseAlerts<Transaction>, 'forCases'>;
  readonly mailboxes: Mailboxes<Transaction>;
  readonly mailer: Pick<Mailer, 'isConfigured'>;
  readonly post: Post<Transaction>;
  readonly clock: Clock;
}

/** `held`: what could not be sent; `long-ago`: what was missed long before it was known here; `failed`: refused. */
export const releasable = ['held', 'long-ago', 'failed'] as const;
type Releasable = (typeof releasable)[number];

/** Lets go what is held, or what was refused for good, once a person says so. */
export class ReleaseHeld<Transaction> {
  constructor(private readonly around: Surroundings<Transaction>) {}

  /** What is no longer true is dropped first, and what still can't be sent stays. Says how many go out. */
  async release(tx: Transaction, which: Releasable): Promise<number> {
    const { alerts, raise, mailer, post, clock } = this.around;
    if (!mailer.isConfigured) return 0;
    await alerts.holdAuthority(tx);
    const before = new Set((await this.meant(tx, which)).map(({ id }) => id));
    await raise.forCases(tx, await alerts.casesWaiting(tx));
    const changedAt = clock.now();
    const released: Alert[] = [];
    // What has only now been raised as held is not let go: nobody has seen it.
    const seen = (await this.meant(tx, which)).filter(({ id }) => before.has(id));
    for (const alert of await this.sendable(tx, seen)) {
      released.push({ ...waiting(alert), reason: null, changedAt });
    }
    await alerts.save(tx, released);
    await post.post(tx, released.map(owedEvent));
    return released.length;
  }

  /** Whoever sends what had no mailbox yet does not send by that what was missed years ago. */
  private async meant(tx: Transaction, which: Releasable): Promise<readonly Alert[]> {
    const { alerts } = this.around;
    if (which === 'failed') return alerts.holdIn(tx, 'failed');
    const held = await alerts.holdIn(tx, 'held');
    return held.filter(({ reason }) => (reason === longAgo) === (which === 'long-ago'));
  }

  private async sendable(tx: Transaction, held: readonly Alert[]): Promise<Alert[]> {
    const services = [...new Set(held.map(({ recipient }) => recipient))];
    const reached = new Set<string>();
    for (const service of services) {
      if ((await this.around.mailboxes.addressOf(tx, service)) !== null) reached.add(service);
    }
    return held.filter(({ recipient }) => reached.has(recipient));
  }
}

const longAgo: Reason = 'missed-long-ago';
