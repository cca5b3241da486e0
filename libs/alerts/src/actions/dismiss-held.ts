import type { Reason } from '../alert/alert.js';
import type { AlertStore, Clock } from './ports.js';

interface Surroundings<Transaction> {
  readonly alerts: Pick<AlertStore<Transaction>, 'holdAuthority' | 'hold' | 'save'>;
  readonly clock: Clock;
}

/** Drops an alert that is held, once a person says that nobody is to be told: then, and whenever it is true again. */
export class DismissHeld<Transaction> {
  constructor(private readonly around: Surroundings<Transaction>) {}

  /** Says whether it was held; what is anything else stays as it is. */
  async dismiss(tx: Transaction, alertId: string): Promise<boolean> {
    const { alerts, clock } = this.around;
    // In the order in which everyone takes them: else two would wait for each other.
    await alerts.holdAuthority(tx);
    const alert = await alerts.hold(tx, alertId);
    if (alert?.state !== 'held') return false;
    await alerts.save(tx, [
      {
        ...alert,
        state: 'void',
        reason: 'not-to-be-sent' satisfies Reason,
        changedAt: clock.now(),
      },
    ]);
    return true;
  }
}
