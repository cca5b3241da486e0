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
export type Releasable = (typeof releasable)[number];

/** What a page showed of them: how many stood so, and when the newest of these came to stand so. */
export interface ShownToPerson {
  readonly count: number;
  readonly upTo: string;
}

/** `released`: how many go out. `unseen`: how many stand there by now that the page did not show. */
export interface Released {
  readonly released: number;
  readonly unseen: number;
}

/** Lets go what is held, or what was refused for good, once a person says so. */
export class ReleaseHeld<Transaction> {
  constructor(private readonly around: Surroundings<Transaction>) {}

  /**
   * Lets go what the person was shown and nothing else. What is no longer true is dropped first, and what still
   * can't be sent stays.
   */
  async release(tx: Transaction, which: Releasable, shown: ShownToPerson): Promise<Released> {
    const { alerts, raise, mailer, post, clock } = this.around;
    if (!mailer.isConfigured) return { released: 0, unseen: 0 };
    await alerts.holdAuthority(tx);
    const before = idsOf(seenOf(await this.meant(tx, which), shown));
    await raise.forCases(tx, await alerts.casesWaiting(tx));
    const now = await this.meant(tx, which);
    const seen = now.filter(({ id }) => before.has(id));
    const changedAt = clock.now();
    const sendable = await this.sendable(tx, seen);
    const released = sendable.map((one) => ({ ...waiting(one), reason: null, changedAt }));
    await alerts.save(tx, released);
    await post.post(tx, released.map(owedEvent));
    return { released: released.length, unseen: now.length - seen.length };
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
const idsOf = (alerts: readonly Alert[]) => new Set(alerts.map(({ id }) => id));

/**
 * Those that the page can have shown. Where there are more of them than it showed, one came with a clock
 * that is behind: nobody can say which, so none is taken for seen.
 */
function seenOf(alerts: readonly Alert[], { count, upTo }: ShownToPerson): readonly Alert[] {
  const seen = alerts.filter(({ changedAt }) => Date.parse(changedAt) <= Date.parse(upTo));
  return seen.length > count ? [] : seen;
}
