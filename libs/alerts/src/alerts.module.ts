import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { CaseInitials, CaseLimits, dayOf, PostgresAuthorityDays } from '#libs/casefile';
import { Database, Outbox, readMailSettings, SystemClock, type Tx } from '#libs/platform';
import type { Mailer } from './actions/ports.js';
import { DismissHeld } from './actions/dismiss-held.js';
import { RaiseAlerts } from './actions/raise-alerts.js';
import { ReleaseHeld } from './actions/release-held.js';
import { SendAlert } from './actions/send-alert.js';
import { WriteAlert } from './actions/write-alert.js';
import { noMailer, SmtpMailer } from './smtp/smtp-mailer.js';
import { tracedMailer } from './smtp/traced-mailer.js';
import { AlertReader } from './storage/alert-reader.js';
import { PostgresAlertStore } from './storage/alert.store.js';
import { CasefileWords } from './storage/case-words.js';
import { PostgresMailboxes } from './storage/mailbox.store.js';

/** What the classes of this room stand among. */
interface Around {
  readonly database: Database;
  readonly limits: CaseLimits;
  readonly initials: CaseInitials;
  readonly days: PostgresAuthorityDays;
  readonly outbox: Outbox;
  readonly clock: SystemClock;
  readonly mailer: Mailer;
  readonly publicUrl: string | null;
}

/** The room put together: who is told what, when, once. */
export function alertsRoom(around: Around) {
  const { database: transactions, limits, outbox: post, clock, mailer, publicUrl } = around;
  const alerts = new PostgresAlertStore();
  const mailboxes = new PostgresMailboxes();
  const words = new CasefileWords(around.initials, around.days, clock);
  const ids = { next: () => randomUUID() };
  const today = { of: async (tx: Tx) => (await dayOf(around.days, clock, tx)).today };
  const raise = new RaiseAlerts<Tx>({ limits, alerts, post, today, clock, ids });
  const write = new WriteAlert<Tx>({ limits, mailboxes, words, mailer, publicUrl });
  return {
    raise,
    write,
    send: new SendAlert<Tx>({ transactions, alerts, write, mailer, clock }),
    release: new ReleaseHeld<Tx>({ alerts, raise, mailboxes, mailer, post, clock }),
    dismiss: new DismissHeld<Tx>({ alerts, clock }),
    isMailConfigured: mailer.isConfigured,
  };
}

/** By this name Nest hands out the room. */
export const ALERTS = Symbol('Alerts');
export type AlertsRoom = ReturnType<typeof alertsRoom>;

/** Who is told what, when, once. */
@Module({
  providers: [
    AlertReader,
    PostgresMailboxes,
    CaseInitials,
    {
      provide: ALERTS,
      inject: [Database, CaseLimits, CaseInitials, PostgresAuthorityDays, Outbox, SystemClock],
      useFactory: (
        database: Database,
        limits: CaseLimits,
        initials: CaseInitials,
        days: PostgresAuthorityDays,
        outbox: Outbox,
        clock: SystemClock,
      ) => {
        const { mail, publicUrl } = readMailSettings();
        const mailer = mail === null ? noMailer : tracedMailer(new SmtpMailer(mail));
        return alertsRoom({ database, limits, initials, days, outbox, clock, mailer, publicUrl });
      },
    },
  ],
  exports: [ALERTS, AlertReader, PostgresMailboxes],
})
export class AlertsModule {}
