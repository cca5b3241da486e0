export { ALERTS, AlertsModule, alertsRoom, type AlertsRoom } from './alerts.module.js';
export type {
  AlertStore,
  CaseWords,
  LimitSource,
  Mail,
  Mailboxes,
  Mailer,
  MailOutcome,
  Post,
  Transactions,
} from './actions/ports.js';
export { RaiseAlerts } from './actions/raise-alerts.js';
export { releasable, type Releasable } from './actions/release-held.js';
export { SendAlert, type Sending } from './actions/send-alert.js';
export { WriteAlert } from './actions/write-alert.js';
export type { MessageText } from './alert/advice-late.message.js';
export { alertStates, type Alert, type AlertState } from './alert/alert.js';
export type { LimitTold } from './alert/alerts-due.js';
export { noMailer } from './smtp/smtp-mailer.js';
export {
  AlertReader,
  type AlertCounts,
  type AlertView,
  type AwaitingPerson,
} from './storage/alert-reader.js';
export { PostgresMailboxes, type Mailbox } from './storage/mailbox.store.js';
