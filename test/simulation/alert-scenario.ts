import { RaiseAlerts, SendAlert, WriteAlert, type LimitTold } from '#libs/alerts';
import type { Consumer } from '../../apps/worker/src/post-room/consumer.js';
import { RaiseAlertsJob } from '../../apps/worker/src/jobs/raise-alerts.job.js';
import { SendMailJob } from '../../apps/worker/src/jobs/send-mail.job.js';
import { faultsOfAlerts } from './alert-invariants.js';
import { postEvent } from './post-tables.js';
import type { Scenario, Web } from './scenario.js';
import { SimAlerts } from './sim-alerts.js';
import type { Desk } from './sim-consumers.js';
import { SimMailer } from './sim-mail-server.js';
import type { SimTx } from './store.js';

type Sender = Pick<SendAlert<SimTx>, 'send'>;
export type SendAround = ConstructorParameters<typeof SendAlert<SimTx>>[0];

export interface AlertSettings {
  /** Cases whose advice is late; that of every second one comes later on, so that its alert is dropped. */
  readonly cases: number;
  /** Who stands in for the sender. */
  readonly sender?: (around: SendAround) => Sender;
}

const late = (caseId: string): LimitTold => ({
  caseId,
  caseReference: caseId,
  rule: 'needs-assessment.give-advice',
  subject: 'ep',
  service: 'educational-psychology',
  startsOn: '2025-11-03',
  dueOn: '2025-12-15',
  metOn: null,
  endedOn: null,
  excepted: [],
  flaggedOn: '2025-12-16',
  source: 'regulation 8',
});

/** Limits are missed, alerts raised and e-mails sent, by the actions and the jobs of the service. */
export class AlertScenario implements Scenario {
  readonly consumers = ['alerts', 'mail'];
  private nextStep = 0;

  constructor(private readonly settings: AlertSettings) {}

  consumersOf({ scheduler, store, process, post, mood }: Desk): readonly Consumer[] {
    const alerts = new SimAlerts(scheduler, store, process);
    const mailer = new SimMailer(scheduler, store, process, mood);
    const { clock } = process;
    const mailboxes = { addressOf: async () => Promise.resolve('ep@fictshire.example') };
    const about = { authority: 'Fictshire', today: '2025-12-16', initials: 'N. T.' };
    const words = { about: async () => Promise.resolve(about) };
    const ids = { next: () => `a${String(store.nextSerial())}` };
    const today = { of: async () => Promise.resolve(about.today) };
    const rooms = { limits: alerts, alerts, post: alerts, today, clock, ids };
    const raise = new RaiseAlerts<SimTx>(rooms);
    const write = new WriteAlert<SimTx>({
      limits: alerts,
      mailboxes,
      words,
      mailer,
      publicUrl: null,
    });
    const around = { transactions: post, alerts, write, mailer, clock };
    const send = this.settings.sender?.(around) ?? new SendAlert<SimTx>(around);
    return [new RaiseAlertsJob(post, raise), new SendMailJob(post, send)];
  }

  /** First every limit is missed, then some are met. */
  async web({ scheduler, store, process }: Web): Promise<void> {
    for (; this.nextStep < 2 * this.settings.cases;) {
      const step = this.nextStep++;
      const number = step % this.settings.cases;
      const isMet = step >= this.settings.cases;
      if (isMet && number % 2 === 0) continue;
      const caseId = `C${String(number)}`;
      const change = () => {
        const tx = store.begin(process.name, 999);
        store.write(tx, `limit/${caseId}`, { ...late(caseId), metOn: isMet ? '2026-01-14' : null });
        const type = isMet ? 'case-changed' : 'limit-missed';
        const event = { id: `e${String(step)}`, type, caseId, data: {} };
        postEvent(store, tx, event, ['alerts'], process.clock.now());
        store.commit(tx);
      };
      const changed = scheduler.request(process, `case ${caseId}`, change, { isDurable: true });
      await changed.catch(() => undefined);
    }
  }

  faultsOf = faultsOfAlerts;
}
