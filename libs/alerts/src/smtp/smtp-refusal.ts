import type { MailOutcome } from '../actions/ports.js';
import type { Reason } from '../alert/alert.js';

/** What can go wrong on the way in: the mail server doesn't take anything from us, whatever it is. */
const onTheWayIn = ['EAUTH', 'ENOAUTH', 'ETLS', 'EDNS', 'ECONFIG', 'EPROXY'];
/** What the mail server answers about the mailbox or about the e-mail itself, and nothing else. */
const aboutThisEmail = ['RCPT TO', 'DATA'];
/** The conversation went wrong, or we are asked to log in: at whatever step that is said. */
const aboutUs = [503, 530, 534, 535, 538];
/** The sender's address, by the enhanced code: many servers say so only when they are told the recipient. */
const aboutTheSender = /^\d{3}[ -]5\.1\.[78]\b/;

interface Failure {
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly code?: unknown;
  readonly command?: unknown;
}

/**
 * What a failed sending came to. Refused for good is only what the mail server says of this mailbox or this
 * e-mail; what it says of the sender or the login would be true of every e-mail, and is tried again. Of its answer
 * only the code is kept: its text holds addresses.
 */
export function refusalOf(error: unknown, isBegun: boolean): MailOutcome {
  const failure = error as Failure;
  const { responseCode, code } = failure;
  const answered = typeof responseCode === 'number' ? responseCode : null;
  const isOnTheWayIn = !isBegun || onTheWayIn.includes(String(code));
  if (isOnTheWayIn) {
    return { became: 'later', reason: answered === null ? noConnection : String(answered) };
  }
  if (answered === null) return { became: 'unknown' };
  const isForGood = answered >= 500 && isAboutThisEmail(failure, answered);
  if (!isForGood) return { became: 'later', reason: String(answered) };
  return { became: 'refused', code: String(answered) };
}

function isAboutThisEmail({ command, response }: Failure, answered: number): boolean {
  if (!aboutThisEmail.includes(String(command)) || aboutUs.includes(answered)) return false;
  return !aboutTheSender.test(String(response));
}

const noConnection: Reason = 'no-connection';
