import type { Mail, Mailer, MailOutcome } from '#libs/alerts';
import type { SimProcess } from './process.js';
import { ConnectionLost, type Scheduler } from './scheduler.js';
import type { Desk } from './sim-consumers.js';
import type { Store } from './store.js';

/** An e-mail as the mail server took it, and where its alert stood at that moment. */
export interface TakenMail {
  readonly messageId: string;
  readonly subject: string;
  readonly stateThen: unknown;
}

/** Sends to a mail server that everyone shares: what it has taken, it has taken, whoever hears of it. */
export class SimMailer implements Mailer {
  readonly isConfigured = true;
  readonly leaseSeconds = 40;
  readonly domain = 'fictshire.example';

  constructor(
    private readonly scheduler: Scheduler,
    private readonly store: Store,
    private readonly process: SimProcess,
    private readonly mood: Desk['mood'],
  ) {}

  async send({ messageId, subject }: Mail): Promise<MailOutcome> {
    if (this.mood() === 'broken') return { became: 'later', reason: 'no-connection' };
    const take = () => {
      const ofCase = this.store
        .find(null, 'alert/')
        .find(([, { caseId }]) => isAbout(subject, caseId));
      const mail: TakenMail = { messageId, subject, stateThen: ofCase?.[1]['state'] };
      this.store.change(new Map([[`mail/${String(this.store.nextSerial())}`, { ...mail }]]));
    };
    try {
      await this.scheduler.request(this.process, 'mail is taken', take, { isDurable: true });
      return { became: 'accepted' };
    } catch (error) {
      if (error instanceof ConnectionLost) return { became: 'unknown' };
      throw error;
    }
  }
}

/** The reference of the simulated case is in the subject of every e-mail about it. */
export const isAbout = (subject: unknown, caseId: unknown): boolean =>
  String(subject).includes(`case ${String(caseId)},`);
