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
let pages: PagesUnderTest;

beforeAll(async () => {
  const alerts = { write: { preview } as object as AlertsRoom['write'] };
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
  });

  test('says that there is nothing to say where the limit is gone', async () => {
    byId.mockResolvedValueOnce(exampleAlert({ state: 'void', reason: 'no-such-limit' }));
    preview.mockResolvedValueOnce(null);
    const text = textOf(await (await pages.get(`/emails/${alert.id}`)).text());
    expect(text).toContain('there is nothing to say');
    expect(text).toContain('Why The time limit is not there any more.');
  });

  test('is not found for one that there is not, and for what is no id', async () => {
    byId.mockResolvedValueOnce(null);
    expect((await pages.get(`/emails/${alert.id}`)).status).toBe(404);
    expect((await pages.get('/emails/x')).status).toBe(404);
    expect(byId).not.toHaveBeenCalledWith(expect.anything(), 'x');
  });
});
