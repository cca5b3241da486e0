import type { AlertView, MessageText } from '#libs/alerts';
import { sayInstant } from '#libs/statutory-rules';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { sayService } from '../../words/code-words.js';
import { count } from '../../words/count-words.js';
import type { Tag } from '../../words/limit-words.js';
import { emailStates, sayReason } from '../email-words.js';

/** Everything that the page of one e-mail shows. */
export interface EmailView {
  readonly title: string;
  readonly tag: Tag;
  readonly meaning: string;
  readonly facts: readonly { readonly key: { text: string }; readonly value: { text: string } }[];
  readonly message: MessageText | null;
  /** Where a person says that it is not to be sent; null: it isn't held. */
  readonly dismissTo: string | null;
  readonly caseHref: string;
  readonly reference: string;
  readonly backTo: { readonly text: string; readonly href: string };
}

export function emailView(
  alert: AlertView,
  message: MessageText | null,
  address: string | null,
): EmailView {
  const { caseReference: reference, state } = alert;
  const facts: readonly [string, string | null][] = [
    ['Who is told', sayService(alert.recipient === 'unnamed' ? null : alert.recipient)],
    ['Mailbox', address ?? 'None'],
    ['Raised', sayInstant(alert.raisedAt)],
    ['Stands so since', sayInstant(alert.changedAt)],
    ['Why', alert.reason === null ? null : sayReason(alert.reason)],
    ['Sendings begun', count(alert.attempts, 'sending')],
    ['Not certain since', alert.uncertainAt === null ? null : sayInstant(alert.uncertainAt)],
    ['Message-ID', alert.messageId],
  ];
  return {
    title: `E-mail about case ${reference}`,
    ...emailStates[state],
    facts: facts.flatMap(([key, text]) =>
      text === null ? [] : [{ key: { text: key }, value: { text } }],
    ),
    message,
    dismissTo: state === 'held' ? pathTo(paths.dismissEmail, { id: alert.id }) : null,
    caseHref: pathTo(paths.showCase, { reference }),
    reference,
    backTo: { text: 'Back to e-mails', href: pathTo(paths.emails, {}, { state }) },
  };
}
