import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { AlertReader, AlertsRoom, AlertView } from '#libs/alerts';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';
import { exampleAlert } from '../example-alert.testing.js';
import { firstToShow } from './outbox.view-model.js';

const list = jest.fn<AlertReader['list']>();
const counts = jest.fn<AlertReader['counts']>();
const awaitingPerson = jest.fn<AlertReader['awaitingPerson']>();
const release = jest.fn<AlertsRoom['release']['release']>();
let pages: PagesUnderTest;
let isMailConfigured = true;
const upTo = '2026-01-15T09:30:00.125+00:00';

beforeAll(async () => {
  const alerts = {
    release: { release } as object as AlertsRoom['release'],
    get isMailConfigured() {
      return isMailConfigured;
    },
  };
  pages = await startPages({ emails: { list, counts, awaitingPerson }, alerts });
});
afterAll(() => pages.close());
beforeEach(() => {
  awaitingPerson.mockResolvedValue({});
});

async function shown(path: string, ...alerts: AlertView[]) {
  list.mockResolvedValueOnce(alerts);
  const html = await (await pages.get(path)).text();
  return { html, text: textOf(html) };
}

describe('The page of e-mails', () => {
  test('says how many stand where and what that means, and lists what was refused first', async () => {
    counts.mockResolvedValue({ failed: 1, held: 1234, sent: 2 });
    const failed = exampleAlert({ state: 'failed', attempts: 1, reason: '550' });
    const { html, text } = await shown('/emails', failed);
    expect(headingsOf(html)).toEqual(['E-mails']);
    expect(text).toContain(
      'Refused What it means The mail server will not take it. Look at the mailbox of the service. How many 1 e-mail',
    );
    expect(text).toContain('1,234 e-mails in the state: Held');
    expect(text).toContain(
      'EHC-001012 Who is told Educational psychology Advice was due on 15 December 2025 Since 15 January 2026 at 9:30am 1 try The mail server answered with code 550.',
    );
    expect(html).toContain(`href="/emails/${failed.id}"`);
    expect(html).toContain('href="/cases/EHC-001012"');
    expect(list).toHaveBeenLastCalledWith(expect.anything(), { state: 'failed', limit: 26 });
  });

  test('says of one whose sending broke off that it may be there twice', async () => {
    counts.mockResolvedValue({ sent: 1 });
    const uncertainAt = '2026-01-15T09:00:00Z';
    const twice = exampleAlert({ state: 'sent', attempts: 2, uncertainAt });
    expect((await shown('/emails?state=sent', twice)).text).toContain(
      '2 tries It may have arrived more than once.',
    );
    const once = exampleAlert({ state: 'sent', attempts: 1 });
    expect((await shown('/emails?state=sent', once)).text).not.toContain('more than once');
  });

  test('goes on from the one that was seen last, in the same state', async () => {
    counts.mockResolvedValue({ sent: 30 });
    const many = Array.from({ length: 26 }, () => exampleAlert({ state: 'sent' }));
    const { html } = await shown('/emails', ...many);
    const after = many[24]?.id ?? '';
    const next = `/emails?state=sent&after=${after}`;
    expect(html).toContain(`href="${next.replace('&', '&amp;')}"`);
    await shown(next);
    expect(list).toHaveBeenLastCalledWith(expect.anything(), {
      state: 'sent',
      after,
      limit: 26,
    });
  });

  async function pressed(html: string, which: string) {
    const [form = ''] = new RegExp(`<form [^>]*data-send="${which}"[^]*?</form>`).exec(html) ?? [];
    const inputs = form.matchAll(/name="(\w+)" value="([^"]*)"/g);
    const given = [...inputs].map(([, name = '', value = '']): [string, string] => [name, value]);
    return pages.post('/emails', new URLSearchParams([...given, ['which', which]]));
  }

  test('offers to send what is held, does so, and says what came of it', async () => {
    counts.mockResolvedValue({ held: 2 });
    awaitingPerson.mockResolvedValue({ held: { count: 2, upTo } });
    const held = exampleAlert({ state: 'held', reason: 'no-mailbox' });
    const { html, text } = await shown('/emails', held);
    expect(text).toContain('Send 2 e-mails that could not be sent');
    release.mockResolvedValueOnce({ released: 2, unseen: 0 });
    const answer = await pressed(html, 'held');
    const after = '/emails?said=emails-let-go';
    expect([answer.status, answer.headers.get('location')]).toEqual([303, after]);
    expect(release).toHaveBeenLastCalledWith(expect.anything(), 'held', { count: 2, upTo });
    expect((await shown(after)).text).toContain('Success The e-mails are being sent.');
  });

  test.each([2, 0])('says that what has come since it was shown stays: %i sent', async (sent) => {
    counts.mockResolvedValue({ failed: 2 });
    awaitingPerson.mockResolvedValue({ failed: { count: 2, upTo } });
    const { html, text } = await shown('/emails', exampleAlert({ state: 'failed', reason: '550' }));
    expect(text).toContain('Send 2 e-mails again after a refusal');
    release.mockResolvedValueOnce({ released: sent, unseen: 1 });
    const answer = await pressed(html, 'failed');
    const after = '/emails?said=newer-emails-stay';
    expect(answer.headers.get('location')).toBe(after);
    expect((await shown(after)).text).toContain(
      'Only e-mails that the page had shown are sent. Others have come since: they stay until you send them.',
    );
  });

  test('offers what was missed long ago by a button of its own, and says how many that is', async () => {
    counts.mockResolvedValue({ held: 3 });
    awaitingPerson.mockResolvedValue({ 'long-ago': { count: 3, upTo } });
    const { html, text } = await shown(
      '/emails',
      exampleAlert({ state: 'held', reason: 'missed-long-ago' }),
    );
    expect(text).toContain('It was missed long before it was known here.');
    expect(text).toContain('Send 3 e-mails about what was missed long ago');
    expect(html).not.toContain('value="held"');
    release.mockResolvedValueOnce({ released: 3, unseen: 0 });
    await pressed(html, 'long-ago');
    expect(release).toHaveBeenLastCalledWith(expect.anything(), 'long-ago', { count: 3, upTo });
  });

  test.each([
    ['for another word than those of its buttons', { which: 'sent', count: '1', upTo }],
    ['without what the page had shown', { which: 'held' }],
    ['for an instant that is none', { which: 'held', count: '1', upTo: 'now' }],
    ['for a count that is none', { which: 'held', count: 'all', upTo }],
  ])('lets nothing go %s', async (_, body) => {
    release.mockClear();
    const answer = await pages.post('/emails', new URLSearchParams(body));
    expect(answer.headers.get('location')).toBe('/emails?said=no-emails-to-let-go');
    expect(release).not.toHaveBeenCalled();
  });

  test('says that no mail server is set up, and offers nothing then', async () => {
    isMailConfigured = false;
    counts.mockResolvedValue({ held: 2 });
    awaitingPerson.mockResolvedValue({ held: { count: 2, upTo } });
    const { html, text } = await shown('/emails');
    isMailConfigured = true;
    expect(text).toContain('No mail server is set up, so e-mails are held here');
    expect(html).not.toContain('<form');
  });

  test('shows first what needs a person most', () => {
    expect(firstToShow({ sent: 3, uncertain: 1, held: 2 })).toBe('uncertain');
    expect(firstToShow({ sent: 3, void: 2 })).toBe('sent');
    expect(firstToShow({})).toBe('sent');
  });
});
