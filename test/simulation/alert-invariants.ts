import { faultsOfOutbox } from './invariants.js';
import { isAbout } from './sim-mail-server.js';
import type { Row, Store } from './store.js';

/** What is wrong with alerts and e-mails once everything has had time to heal, one sentence each. */
export function faultsOfAlerts(store: Store): string[] {
  const faults = faultsOfOutbox(store);
  const alerts = store.find(null, 'alert/').map(([, alert]) => alert);
  for (const [, limit] of store.find(null, 'limit/')) {
    const ofCase = alerts.filter(({ caseId }) => caseId === limit['caseId']);
    if (ofCase.length > 1) faults.push(`${String(limit['caseId'])} has two alerts`);
    if (limit['metOn'] === null && ofCase[0]?.['state'] !== 'sent') {
      faults.push(`${String(limit['caseId'])} is late, and nobody was told`);
    }
  }
  const mails = store.find(null, 'mail/').map(([, mail]) => mail);
  return [...faults, ...alerts.flatMap((alert) => faultsOf(alert, mails))];
}

function faultsOf(alert: Row, mails: readonly Row[]): string[] {
  const { id, caseId, state, messageId, uncertainAt } = alert;
  const taken = mails.filter(({ subject }) => isAbout(subject, caseId));
  const faults: string[] = [];
  if (state === 'sent' && taken.length === 0) faults.push(`${String(id)} was never sent`);
  if (state !== 'sent' && state !== 'void') faults.push(`${String(id)} is ${String(state)} still`);
  if (taken.length > 1 && uncertainAt === null) {
    faults.push(`${String(id)} was sent twice, and nothing says so`);
  }
  if (taken.some((mail) => mail['messageId'] !== messageId)) {
    faults.push(`${String(id)} was sent with another Message-ID`);
  }
  if (uncertainAt === null && taken.some(({ stateThen }) => stateThen === 'void')) {
    faults.push(`${String(id)} was sent after it was dropped`);
  }
  return faults;
}
