import type { Alert, Reason } from '../alert/alert.js';
import type { Clock, Mail, Mailer, MailOutcome, Transactions, AlertStore } from './ports.js';
import type { WriteAlert } from './write-alert.js';

const longestWaitInSeconds = 300;
/** Clocks of several machines are never quite together. */
const clocksApartInSeconds = 60;

interface Surroundings<Transaction> {
  readonly transactions: Transactions<Transaction>;
  readonly alerts: AlertStore<Transaction>;
  readonly write: WriteAlert<Transaction>;
  readonly mailer: Mailer;
  readonly clock: Clock;
}

/** Takes the post that said an alert is owed, in the transaction of its effect. */
export type TakePost<Transaction> = (tx: Transaction) => Promise<unknown>;

/** `settled`: the post was taken. `later`: it stays, and is to be given again after so many seconds. */
export type Sending =
  { readonly became: 'settled' } | { readonly became: 'later'; readonly inSeconds: number };

/** A sending that was begun and committed: whoever comes by until its lease is over keeps away. */
interface Begun {
  readonly alert: Alert;
  readonly mail: Mail;
}

const settled: Sending = { became: 'settled' };
const later = (inSeconds: number): Sending => ({ became: 'later', inSeconds });

/**
 * Sends an alert. What may happen in between is written down before it happens: one who is killed leaves an
 * alert behind that says so, and that goes out again with the same Message-ID.
 */
export class SendAlert<Transaction> {
  constructor(private readonly around: Surroundings<Transaction>) {}

  async send(authority: number, alertId: string, take: TakePost<Transaction>): Promise<Sending> {
    const { transactions, mailer } = this.around;
    const begun = await transactions.inAuthority(authority, (tx) => this.begin(tx, alertId, take));
    if ('became' in begun) return begun;
    const outcome = await mailer.send(begun.mail);
    return transactions.inAuthority(authority, (tx) => this.settle(tx, begun.alert, outcome, take));
  }

  private async begin(
    tx: Transaction,
    alertId: string,
    take: TakePost<Transaction>,
  ): Promise<Begun | Sending> {
    const { alerts, clock, mailer, write } = this.around;
    const found = await alerts.hold(tx, alertId);
    if (found === null || !isWaiting(found)) return this.leave(tx, take);
    const wait = this.waitOf(found);
    if (wait > 0) return later(wait);
    const alert = this.afterCrash(found);
    const written = await write.write(tx, alert);
    if ('isVoid' in written || 'isHeld' in written) {
      const state = 'isVoid' in written ? 'void' : 'held';
      await this.save(tx, { ...alert, state, reason: written.reason });
      return this.leave(tx, take);
    }
    const messageId = alert.messageId ?? `<${alert.id}@${mailer.domain}>`;
    const leaseUntil = clock.inSeconds(mailer.leaseSeconds);
    const attempts = alert.attempts + 1;
    const sending: Alert = { ...alert, state: 'sending', attempts, messageId, leaseUntil };
    await this.save(tx, sending);
    return { alert: sending, mail: { ...written, messageId } };
  }

  /** How long it is left alone: while another may be at it, or until it is tried again. */
  private waitOf({ state, leaseUntil, attempts, reason, changedAt }: Alert): number {
    const now = Date.parse(this.around.clock.now());
    const isSending = state === 'sending';
    // Post may come sooner than it was put off to: a batch is given again one by one when one of it is not done.
    const isToWait = isSending || (attempts > 0 && reason !== null);
    if (!isToWait) return 0;
    const longest = isSending ? this.around.mailer.leaseSeconds : waitAfter(attempts);
    const until = isSending ? Date.parse(leaseUntil ?? '') : Date.parse(changedAt) + longest * 1000;
    const wait = Math.ceil((until - now) / 1000);
    // What ends later than anything can was said by a clock that has been set back since.
    return wait <= longest + clocksApartInSeconds ? Math.max(0, wait) : 0;
  }

  /** Whoever began it never said what came of it. */
  private afterCrash(alert: Alert): Alert {
    if (alert.state !== 'sending') return alert;
    const uncertainAt = alert.uncertainAt ?? this.around.clock.now();
    return { ...alert, leaseUntil: null, uncertainAt, reason: 'sender-ended' satisfies Reason };
  }

  private async settle(
    tx: Transaction,
    mine: Alert,
    outcome: MailOutcome,
    take: TakePost<Transaction>,
  ): Promise<Sending> {
    const alert = await this.around.alerts.hold(tx, mine.id);
    // Somebody else took over when the lease was over: what became of it is theirs to say.
    if (alert?.state !== 'sending' || alert.attempts !== mine.attempts) return later(1);
    await this.save(tx, { ...alert, leaseUntil: null, ...this.standing(alert, outcome) });
    if (outcome.became === 'accepted' || outcome.became === 'refused') return this.leave(tx, take);
    return later(waitAfter(alert.attempts));
  }

  private standing(
    { uncertainAt }: Alert,
    outcome: MailOutcome,
  ): Pick<Alert, 'state' | 'reason'> & Partial<Alert> {
    switch (outcome.became) {
      case 'accepted':
        return { state: 'sent', reason: null };
      case 'refused':
        return { state: 'failed', reason: outcome.code };
      case 'later':
        return { state: uncertainAt === null ? 'owed' : 'uncertain', reason: outcome.reason };
      case 'unknown':
        return {
          state: 'uncertain',
          reason: 'broken-off' satisfies Reason,
          uncertainAt: uncertainAt ?? this.around.clock.now(),
        };
    }
  }

  private async save(tx: Transaction, alert: Alert): Promise<void> {
    await this.around.alerts.save(tx, [{ ...alert, changedAt: this.around.clock.now() }]);
  }

  private async leave(tx: Transaction, take: TakePost<Transaction>): Promise<Sending> {
    await take(tx);
    return settled;
  }
}

function isWaiting({ state }: Alert): boolean {
  return state === 'owed' || state === 'uncertain' || state === 'sending';
}

/** Later and later. */
function waitAfter(attempts: number): number {
  return Math.min(2 ** attempts, longestWaitInSeconds);
}
