/** What a page says once something was done; the address of the page carries the code only. */
const sentences = {
  'decision-notified':
    'The decision to assess is recorded. Advice is being asked for: it appears below in a moment.',
  'history-corrected':
    'The history is corrected. The time limits below are those that follow from it; both entries stay in the history.',
  'day-set': 'The service now shows this day. Figures follow within a moment.',
  'day-real': 'The service shows the real day again.',
  'tried-again':
    'The work is being tried again. What still fails is shown here again, after some minutes.',
  'emails-let-go': 'The e-mails are being sent. They move to another state within a moment.',
  'no-emails-to-let-go':
    'No e-mail was sent: what was held is no longer true, or still can’t be sent.',
  'newer-emails-stay':
    'Only e-mails that the page had shown are sent. Others have come since: they stay until you send them.',
  'email-dismissed': 'The e-mail is not sent.',
  'email-not-held': 'The e-mail is not held any more, so nothing was changed.',
  'nothing-to-try': 'Nothing is left to try again.',
} as const;

export type SaidCode = keyof typeof sentences;

/** The sentence for a code in an address; null for anything else. */
export function said(code: unknown): string | null {
  return typeof code === 'string' && Object.hasOwn(sentences, code)
    ? sentences[code as SaidCode]
    : null;
}
