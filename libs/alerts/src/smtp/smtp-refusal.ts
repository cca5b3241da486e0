import type { MailOutcome } from '../actions/ports.js';
import type { Reason } from '../alert/alert.js';

/** What can go wrong on the way in: the mail server doesn't take anything from us, whatever it is. */
const onTheWayIn = ['EAUTH', 'ENOAUTH', 'ETLS', 'EDNS', 'ECONFIG', 'EPROXY'];

/**
 * What a failed sending came to. Of the mail server's answer only the code is kept: its text holds addresses.
 */
export function refusalOf(error: unknown, isBegun: boolean): MailOutcome {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  const answered = typeof responseCode === 'number' ? responseCode : null;
  const isOnTheWayIn = !isBegun || onTheWayIn.includes(String(code));
  if (isOnTheWayIn) {
    return { became: 'later', reason: answered === null ? noConnection : String(answered) };
  }
  if (answered === null) return { became: 'unknown' };
  // 503 is about the conversation and 421 about the server: neither is about this e-mail.
  if (answered < 500 || answered === 503) return { became: 'later', reason: String(answered) };
  return { became: 'refused', code: String(answered) };
}

const noConnection: Reason = 'no-connection';
