import type { Alert, AlertStore, Mailer } from '#libs/alerts';
import { SendAlert } from '#libs/alerts';
import type { SendAround } from './alert-scenario.js';
import type { SimTx } from './store.js';

/** Writes down that the e-mail is sent, and then sends it. */
export function marksSentFirst({ transactions, alerts, write, mailer }: SendAround) {
  return {
    send: async (
      authority: number,
      alertId: string,
      take: (tx: SimTx) => Promise<unknown>,
    ): Promise<{ became: 'settled' }> => {
      const mail = await transactions.inAuthority(authority, async (tx) => {
        const alert = await alerts.hold(tx, alertId);
        await take(tx);
        if (alert?.state !== 'owed') return null;
        const written = await write.write(tx, alert);
        const messageId = `<${alert.id}@${mailer.domain}>`;
        if ('isVoid' in written || 'isHeld' in written) {
          await alerts.save(tx, [{ ...alert, state: 'void' }]);
          return null;
        }
        await alerts.save(tx, [{ ...alert, state: 'sent', messageId }]);
        return { ...written, messageId };
      });
      if (mail !== null) await mailer.send(mail);
      return { became: 'settled' };
    },
  };
}

/** Forgets between two tries what it called the e-mail, and calls it something new. */
export function makesNewMessageId(around: SendAround) {
  let tries = 0;
  const { alerts: kept, mailer: real } = around;
  const alerts: AlertStore<SimTx> = {
    holdAuthority: (tx) => kept.holdAuthority(tx),
    holdOfCases: (tx, caseIds) => kept.holdOfCases(tx, caseIds),
    holdIn: (tx, state) => kept.holdIn(tx, state),
    add: (tx, added) => kept.add(tx, added),
    casesWaiting: (tx) => kept.casesWaiting(tx),
    hold: async (tx, id) => {
      const alert = await kept.hold(tx, id);
      return alert === null ? null : ({ ...alert, messageId: null } satisfies Alert);
    },
    save: (tx, changed) => kept.save(tx, changed),
  };
  const mailer: Mailer = {
    isConfigured: true,
    leaseSeconds: real.leaseSeconds,
    get domain() {
      return `${String(++tries)}.fictshire.example`;
    },
    send: (mail) => real.send(mail),
  };
  return new SendAlert<SimTx>({ ...around, mailer, alerts });
}
