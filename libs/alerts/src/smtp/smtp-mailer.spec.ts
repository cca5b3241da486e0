import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.js';
import { MailServer } from '../../../../test/support/mail-server.js';
import { SmtpMailer } from './smtp-mailer.js';

const mail = {
  messageId: '<11111111-1111-4111-8111-111111111111@fictshire.example>',
  to: 'ep@fictshire.example',
  subject: 'Advice is late: case EHC-001001, due on 15 December 2025',
  text: 'Ćö – it can’t wait.\n\n- one = two\n- a line that is so long that it is folded on its way and must come out of it in one piece\n',
};

let server: MailServer;
let mailer: SmtpMailer;

beforeEach(async () => {
  server = await MailServer.start();
  mailer = mailerWith(30);
});

afterEach(() => server.stop());

function mailerWith(timeoutSeconds: number): SmtpMailer {
  const from = 'Fictshire SEN team <sen@fictshire.example>';
  return new SmtpMailer({ smtpUrl: server.url, from, timeoutSeconds });
}

describe('an e-mail sent by SMTP', () => {
  it('arrives as it was written, with the Message-ID that it was given', async () => {
    expect(await mailer.send(mail)).toEqual({ became: 'accepted' });
    expect(server.taken).toEqual([
      expect.objectContaining({
        ...mail,
        to: [mail.to],
        from: 'sen@fictshire.example',
      }),
    ]);
    expect(server.taken[0]?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(mailer.domain).toBe('fictshire.example');
  });

  it('is refused for good or for now with the code of the mail server alone', async () => {
    server.answerWith('refuse-for-good');
    expect(await mailer.send(mail)).toEqual({ became: 'refused', code: '550' });
    server.answerWith('refuse-for-now');
    expect(await mailer.send(mail)).toEqual({ became: 'later', reason: '451' });
    expect(server.taken).toEqual([]);
  });

  it.each([
    ['the login is tried again', 'login', { became: 'later', reason: '535' }],
    ['the sender is tried again', 'sender', { became: 'later', reason: '553' }],
    ['the recipient is refused for good', 'recipient', { became: 'refused', code: '550' }],
  ] as const)('whose mail server refuses %s', async (_, step, outcome) => {
    const smtpUrl = server.url.replace('//', '//sen:secret@');
    const from = 'sen@fictshire.example';
    const mailerWithLogin = new SmtpMailer({ smtpUrl, from, timeoutSeconds: 30 });
    server.refuseAt(step);
    expect(await mailerWithLogin.send(mail)).toEqual(outcome);
    expect(server.taken).toEqual([]);
    server.refuseAt(null);
    expect(await mailerWithLogin.send(mail)).toEqual({ became: 'accepted' });
  });

  it('may have arrived when the connection breaks after it was given', async () => {
    server.answerWith('drop-after-accepting');
    expect(await mailer.send(mail)).toEqual({ became: 'unknown' });
    expect(server.taken).toHaveLength(1);
  });

  it('has not arrived when the mail server is away, and arrives when it is back', async () => {
    await server.stop();
    expect(await mailer.send(mail)).toEqual({ became: 'later', reason: 'no-connection' });
    await server.startAgain();
    expect(await mailer.send(mail)).toEqual({ became: 'accepted' });
    expect(server.taken).toHaveLength(1);
  });

  it('may have arrived when the answer does not come in time, and the wait ends before the lease', async () => {
    const impatient = mailerWith(1);
    server.holdAnswers();
    expect(await impatient.send(mail)).toEqual({ became: 'unknown' });
    expect(server.waiting).toBe(1);
    expect(impatient.leaseSeconds).toBeGreaterThan(1);
  });

  it('waits for an answer that is held, and is taken when it comes', async () => {
    server.holdAnswers();
    const sending = mailer.send(mail);
    await eventually(() => {
      expect(server.waiting).toBe(1);
    });
    server.releaseAnswers();
    expect(await sending).toEqual({ became: 'accepted' });
  });
});
