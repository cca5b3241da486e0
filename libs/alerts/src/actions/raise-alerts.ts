import {
  identityOf,
  mayComeBack,
  waiting,
  type Alert,
  type AlertIdentity,
  type Reason,
} from '../alert/alert.js';
import { alertsDue, isMissedLongBefore, whyVoid, type LimitTold } from '../alert/alerts-due.js';
import { rulesTold } from '../alert/rungs.js';
import type { AlertStore, Clock, Ids, LimitSource, Post, Today } from './ports.js';

/** Alerts that are neither being sent nor settled: they are dropped when they are no longer true. */
const droppable: readonly Alert['state'][] = ['owed', 'held', 'uncertain', 'failed'];

interface Surroundings<Transaction> {
  readonly limits: LimitSource<Transaction>;
  readonly alerts: AlertStore<Transaction>;
  readonly post: Post<Transaction>;
  readonly today: Today<Transaction>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Sees to it that there is an alert for everything that somebody must be told, and for nothing else. */
export class RaiseAlerts<Transaction> {
  constructor(private readonly around: Surroundings<Transaction>) {}

  /**
   * Makes the alerts of these cases those that their limits call for now. Safe to repeat, and the order
   * of the events that ask for it doesn't matter: what is read is always the newest.
   */
  async forCases(tx: Transaction, caseIds: readonly string[]): Promise<void> {
    const cases = [...new Set(caseIds)];
    if (cases.length === 0) return;
    const { limits, alerts, post } = this.around;
    // Held before reading: else one that had read earlier could have the last word.
    await alerts.holdAuthority(tx);
    const known = await alerts.holdOfCases(tx, cases);
    const now = await limits.limitsOf(tx, cases, rulesTold);
    const dropped = this.toDrop(known, now);
    const { fresh, again } = this.toRaise(known, now, await this.around.today.of(tx));
    await alerts.save(tx, [...dropped, ...again]);
    const added = await alerts.add(tx, fresh);
    const toSend = [...added, ...again].filter(({ state }) => state !== 'held');
    await post.post(tx, toSend.map(owedEvent));
  }

  /** Another day is shown: what waits to be sent may no longer be true. */
  async dayChanged(tx: Transaction): Promise<void> {
    await this.forCases(tx, await this.around.alerts.casesWaiting(tx));
  }

  private toDrop(known: readonly Alert[], limits: readonly LimitTold[]): Alert[] {
    const changedAt = this.around.clock.now();
    return known.flatMap((alert) => {
      const reason = droppable.includes(alert.state) ? whyVoid(alert, limits) : null;
      return reason === null ? [] : [{ ...alert, state: 'void', reason, changedAt }];
    });
  }

  /** One that was dropped before it was sent, and has become true again, is the same alert again. */
  private toRaise(known: readonly Alert[], limits: readonly LimitTold[], today: string) {
    const before = new Map(known.map((alert) => [identityOf(alert), alert]));
    const fresh: Alert[] = [];
    const again: Alert[] = [];
    for (const due of alertsDue(limits)) {
      const found = before.get(identityOf(due));
      if (found === undefined) fresh.push(heldIfLongAgo(this.raised(due), today));
      else if (mayComeBack(found)) again.push(heldIfLongAgo(this.owedAgain(found), today));
    }
    return { fresh, again };
  }

  private raised(due: AlertIdentity): Alert {
    const now = this.around.clock.now();
    return {
      ...due,
      id: this.around.ids.next(),
      state: 'owed',
      attempts: 0,
      messageId: null,
      leaseUntil: null,
      uncertainAt: null,
      reason: null,
      raisedAt: now,
      changedAt: now,
    };
  }

  private owedAgain(alert: Alert): Alert {
    return { ...waiting(alert), reason: null, changedAt: this.around.clock.now() };
  }
}

/** A first import brings what was missed years ago: nobody is written to about it unless a person says so. */
function heldIfLongAgo(alert: Alert, today: string): Alert {
  if (!isMissedLongBefore(today, alert)) return alert;
  return { ...alert, state: 'held', reason: 'missed-long-ago' satisfies Reason };
}

/** The event that an alert is owed: its id, and nothing of what it says. */
export function owedEvent({ id, caseId }: Alert) {
  return { type: 'alert-owed', version: 1, caseId, caseVersion: null, data: { alertId: id } };
}
