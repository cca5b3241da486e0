import type { Alert, NoLongerTrue } from '../alert/alert.js';
import { adviceLateMessage, type MessageText } from '../alert/advice-late.message.js';
import { limitOf, whyVoid, type LimitTold } from '../alert/alerts-due.js';
import { rulesTold } from '../alert/rungs.js';
import type { CaseWords, LimitSource, Mailboxes, Mailer } from './ports.js';

interface Surroundings<Transaction> {
  readonly limits: LimitSource<Transaction>;
  readonly mailboxes: Mailboxes<Transaction>;
  readonly words: CaseWords<Transaction>;
  readonly mailer: Pick<Mailer, 'isConfigured'>;
  readonly publicUrl: string | null;
}

/** An e-mail ready to go, or why there is none. */
export type Written =
  | (MessageText & { readonly to: string })
  | { readonly isVoid: true; readonly reason: NoLongerTrue }
  | { readonly isHeld: true; readonly reason: 'no-mail-server' | 'no-mailbox' };

/** Writes the e-mail of an alert from what is true now. */
export class WriteAlert<Transaction> {
  constructor(private readonly around: Surroundings<Transaction>) {}

  /** The e-mail as it would be sent now, if it is still true and can be sent. */
  async write(tx: Transaction, alert: Alert): Promise<Written> {
    const { mailboxes, mailer } = this.around;
    const limits = await this.limitsOf(tx, alert);
    const limit = limitOf(alert, limits);
    const reason = whyVoid(alert, limits);
    if (reason !== null || limit === undefined) {
      return { isVoid: true, reason: reason ?? 'no-such-limit' };
    }
    if (!mailer.isConfigured) return { isHeld: true, reason: 'no-mail-server' };
    const to = await mailboxes.addressOf(tx, alert.recipient);
    if (to === null) return { isHeld: true, reason: 'no-mailbox' };
    return { ...(await this.text(tx, limit)), to };
  }

  /** What the e-mail says, whether it can be sent or not; null: the limit is gone. */
  async preview(tx: Transaction, alert: Alert): Promise<MessageText | null> {
    const limit = limitOf(alert, await this.limitsOf(tx, alert));
    return limit === undefined ? null : this.text(tx, limit);
  }

  private async limitsOf(tx: Transaction, { caseId }: Alert): Promise<readonly LimitTold[]> {
    return this.around.limits.limitsOf(tx, [caseId], rulesTold);
  }

  private async text(tx: Transaction, limit: LimitTold): Promise<MessageText> {
    const about = await this.around.words.about(tx, limit.caseId);
    return adviceLateMessage(limit, { ...about, publicUrl: this.around.publicUrl });
  }
}
