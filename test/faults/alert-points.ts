import { heldAtRow, heldBefore, heldBehind, type FaultPoint } from './fault-point.js';
import { connectedTo } from './connected-to.js';
import type { Held } from './held-point.js';
import type { Scene } from './scene.js';

const aLateFact = { who: 'worker', brings: 'late-fact' } as const;
const holdsOneAlert = /from alert where.* and id = .*for update/s;

/** The mail server has the e-mail, and the sender waits to hear so. */
const taken: FaultPoint = {
  ...aLateFact,
  name: 'an e-mail: taken by the mail server, answer not given',
  isOfMail: true,
  hold: (scene, _, go) => {
    scene.mail.holdAnswers();
    go();
    return Promise.resolve(heldByMailServer(scene));
  },
};

function heldByMailServer({ mail, system }: Scene): Held {
  const port = Number(new URL(mail.url).port);
  return {
    standing: async () => {
      if (mail.waiting === 0) return [];
      const isSender = await Promise.all(system.workers.map(({ pid }) => connectedTo(pid, port)));
      return isSender.flatMap((is, place) => (is ? [`worker-${place + 1}`] : []));
    },
    waiting: () => Promise.resolve(mail.waiting),
    release: () => {
      mail.releaseAnswers();
      return Promise.resolve();
    },
  };
}

/** From a flagged limit to the mailbox of the service. */
export const alertPoints: readonly FaultPoint[] = [
  heldBefore(
    { ...aLateFact, name: 'an alert: about to be owed', in: /insert into alert/ },
    (hold) => hold.take('lock table alert in share row exclusive mode'),
  ),
  heldAtRow(
    { ...aLateFact, name: 'an alert: owed, sending not begun', in: holdsOneAlert },
    `select from alert where state = 'owed' and attempts = 0`,
  ),
  taken,
  heldBehind(
    taken,
    {
      ...aLateFact,
      name: 'an e-mail: taken and answered, not yet noted as sent',
      in: holdsOneAlert,
    },
    (hold) => hold.take(`select from alert where state = 'sending' for update`),
  ),
];
