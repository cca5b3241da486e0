import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { AlertReader, AlertsRoom } from '#libs/alerts';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';
import { exampleAlert } from '../example-alert.testing.js';

const byId = jest.fn<AlertReader['byId']>();
const preview = jest.fn<AlertsRoom['write']['preview']>();
const dismiss = jest.fn<AlertsRoom['dismiss']['dismiss']>();
let pages: PagesUnderTest;

beforeAll(async () => {
  const alerts = {
    write: { preview } as object as AlertsRoom['write'],
    dismiss: { dismiss } as object as AlertsRoom['dismiss'],
  };
  const mailboxes = { addressOf: () => Promise.resolve('ep@fictshire.example') };
  pages = await startPages({ emails: { byId }, alerts, mailboxes });
});
afterAll(() => pages.close());

const messageId = '<1@fictshire.example>';
const alert = exampleAlert({ state: 'sent', attempts: 1, messageId });

describe('The page of one e-mail', () => {
  test('shows exactly what it says, to whom it goes and what became of it', async () => {
    byId.mockResolvedValueOnce(alert);
    preview.mockResolvedValueOnce({ subject: 'Advice is late', text: 'Line one\n\nLine <two>\n' });
    const html = await (await pages.get(`/emails/${alert.id}`)).text();
    expect(headingsOf(html)).toEqual(['E-mail about case EHC-001012']);
    expect(html).toContain('Line one\n\nLine &lt;two&gt;\n');
    const text = textOf(html);
    expect(text).toContain('Sent The mail server has taken it.');
    expect(text).toContain('Mailbox ep@fictshire.example');
    expect(text).toContain('Sendings begun 1 sending');
    expect(html).toContain('&lt;1@fictshire.example&gt;');
    expect(html).toContain('href="/emails?state=sent"');
    expect(html).toContain('E-mail about case <span class="ehc-reference">EHC-001012</span></h1>');
    expect(html).not.toContain('Do not send');
  });

  test('says that there is nothing to say where the limit is gone', async () => {
    byId.mockResolvedValueOnce(exampleAlert({ state: 'void', reason: 'no-such-limit' }));
    preview.mockResolvedValueOnce(null);
    const text = textOf(await (await pages.get(`/emails/${alert.id}`)).text());
    expect(text).toContain('there is nothing to say');
    expect(text).toContain('Why The time limit is not there any more.');
  });

  test.each([
    ['one that is held', true, 'email-dismissed', 'Success The e-mail is not sent.'],
    ['one that went out meanwhile', false, 'email-not-held', 'is not held any more'],
  ])(
    'offers not to send it, and says what came of that: %s',
    async (_, wasHeld, code, sentence) => {
      byId.mockResolvedValueOnce(
        exampleAlert({ id: alert.id, state: 'held', reason: 'no-mailbox' }),
      );
      preview.mockResolvedValue(null);
      const html = await (await pages.get(`/emails/${alert.id}`)).text();
      const to = `/emails/${alert.id}/dismissal`;
      expect(html).toContain(`<form method="post" action="${to}"`);
      expect(textOf(html)).toContain('it is never sent about this time limit. Do not send');
      dismiss.mockResolvedValueOnce(wasHeld);
      const answer = await pages.post(to, new URLSearchParams());
      const after = `/emails/${alert.id}?said=${code}`;
      expect([answer.status, answer.headers.get('location')]).toEqual([303, after]);
      expect(dismiss).toHaveBeenLastCalledWith(expect.anything(), alert.id);
      byId.mockResolvedValueOnce(exampleAlert({ state: 'void', reason: 'not-to-be-sent' }));
      const text = textOf(await (await pages.get(after)).text());
      expect(text).toContain(sentence);
      expect(text).toContain('Why A person said that it is not to be sent.');
    },
  );

  test('is not found for one that there is not, and for what is no id', async () => {
    byId.mockResolvedValueOnce(null);
    expect((await pages.get(`/emails/${alert.id}`)).status).toBe(404);
    expect((await pages.get('/emails/x')).status).toBe(404);
    expect((await pages.post('/emails/x/dismissal', new URLSearchParams())).status).toBe(404);
    expect(byId).not.toHaveBeenCalledWith(expect.anything(), 'x');
  });
});
