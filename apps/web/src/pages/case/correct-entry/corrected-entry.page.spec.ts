import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { CaseActions, CaseReader } from '#libs/casefile';
import { refused } from '#libs/lifecycle-kernel';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';
import { exampleCase } from '../example-case.testing.js';

const [entry] = exampleCase.history;
if (entry === undefined) throw new Error('The example has a history.');
const [on, recordedAt] = ['2025-11-10', '2026-01-15T10:00:00Z'];
const history: typeof exampleCase.history = [
  { ...entry, correctedBySeq: 2 },
  { ...entry, seq: 2, mode: 'retraction', correctsSeq: 1, correctedBySeq: 3 },
  { ...entry, seq: 3, mode: 'correction', correctsSeq: 2, happenedOn: on, recordedAt },
];
const byReference = jest.fn<CaseReader['byReference']>();
const no = refused('already-corrected', 'This entry has been corrected since.');
const refuse = jest.fn<CaseActions['correct']>(() => Promise.resolve(no));
let pages: PagesUnderTest;

beforeAll(async () => {
  byReference.mockResolvedValue({ ...exampleCase, history });
  pages = await startPages({ cases: { byReference }, actions: { weigh: refuse, correct: refuse } });
});
afterAll(() => pages.close());

const path = '/cases/EHC-001042/history/1';
const latest = '/cases/EHC-001042/history/3';
const said = ['This entry has been corrected since'];

describe('The page of an entry that was corrected since', () => {
  test('leads to the latest one about it, and has no form', async () => {
    const sent = await pages.get(path);
    const html = await sent.text();
    expect([sent.status, headingsOf(html)]).toEqual([200, said]);
    expect(textOf(html)).toContain('10:00am: it happened on 10 November 2025.');
    expect(html).toContain(`href="${latest}"`);
    expect(html).not.toContain('name="right"');
    expect(await (await pages.get(latest)).text()).toContain('name="right"');
  });

  test.each(['', '/correction'])('is what a form of it (%s) is answered with', async (to) => {
    const body = new URLSearchParams({
      ...{ right: 'did-not-happen', 'on-day': '', 'on-month': '', 'on-year': '' },
      ...{ reason: 'Misread.', seen: '3' },
    });
    const sent = await pages.post(`${path}${to}`, body);
    expect([sent.status, headingsOf(await sent.text())]).toEqual([400, said]);
  });
});
