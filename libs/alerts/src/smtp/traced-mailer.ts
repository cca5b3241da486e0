import { traced } from '#libs/platform';
import type { Mailer } from '../actions/ports.js';

/** A mailer whose sendings are spans, where traces are kept: what became of it, and nothing of the e-mail. */
export function tracedMailer(mailer: Mailer): Mailer {
  const { isConfigured, leaseSeconds, domain } = mailer;
  return {
    isConfigured,
    leaseSeconds,
    domain,
    send: (mail) =>
      traced('send e-mail', { kind: 'client' }, async (span) => {
        const outcome = await mailer.send(mail);
        span.set('ehc.outcome', outcome.became);
        return outcome;
      }),
  };
}
