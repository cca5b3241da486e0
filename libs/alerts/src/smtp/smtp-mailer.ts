import { PassThrough } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { MailSettings } from '#libs/platform';
import type { Mail, Mailer, MailOutcome } from '../actions/ports.js';
import { refusalOf } from './smtp-refusal.js';

/** An answer that has come is written down before anyone else begins. */
const beyondTimeoutSeconds = 10;

/**
 * Sends by SMTP, each e-mail over a connection of its own: a pool would send one again by itself when a
 * connection breaks, and nobody would know that it went out twice.
 */
export class SmtpMailer implements Mailer {
  readonly isConfigured = true;
  readonly leaseSeconds: number;
  readonly domain: string;

  constructor(private readonly settings: MailSettings) {
    this.leaseSeconds = settings.timeoutSeconds + beyondTimeoutSeconds;
    this.domain = settings.from.slice(settings.from.lastIndexOf('@') + 1).replace(/>$/, '');
  }

  async send({ messageId, to, subject, text }: Mail): Promise<MailOutcome> {
    const transport = this.transport();
    let isBegun = false;
    // Asked for when the mail server has let us in, and not before.
    transport.use('stream', ({ message }, next) => {
      message.transform(() => {
        isBegun = true;
        return new PassThrough();
      });
      next();
    });
    const signal = AbortSignal.timeout(this.settings.timeoutSeconds * 1000);
    const { from } = this.settings;
    try {
      await transport.sendMail({ from, to, subject, text, messageId, headers, signal });
      return { became: 'accepted' };
    } catch (error) {
      return refusalOf(error, isBegun);
    } finally {
      transport.close();
    }
  }

  private transport() {
    const timeout = this.settings.timeoutSeconds * 1000;
    return createTransport({
      url: this.settings.smtpUrl,
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
      dnsTimeout: timeout,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }
}

/** Told by a machine: no answer of another machine is asked for. */
const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Nobody said how to send e-mail: everything is held. */
export const noMailer: Mailer = {
  isConfigured: false,
  leaseSeconds: 0,
  domain: '',
  send: () => Promise.resolve({ became: 'later', reason: 'no-mail-server' }),
};
