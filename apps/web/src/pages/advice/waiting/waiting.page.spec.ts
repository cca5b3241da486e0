import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { BreachRiskReader } from '#libs/breach-risk';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';
import { exampleLimit } from '../../breach-risk/queue/queue.testing.js';

const health = {
  service: 'health',
  waiting: 12,
  pastSixWeeks: 5,
  oldestStartedOn: '2025-06-22',
  oldestAgeInDays: 207,
};
const row = {
  ...exampleLimit,
  rule: 'needs-assessment.give-advice',
  subject: 'health',
  service: 'health',
};
const adviceWaiting = jest.fn<BreachRiskReader['adviceWaiting']>(() => Promise.resolve([health]));
const adviceWaitingRows = jest.fn<BreachRiskReader['adviceWaitingRows']>(() =>
  Promise.resolve({ items: [row], next: null }),
);
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({ breachRisk: { adviceWaiting, adviceWaitingRows } });
});
afterAll(() => pages.close());

describe('The page of advice still waiting', () => {
  test('shows how much each service owes and the requests behind it', async () => {
    const html = await (await pages.get('/advice-waiting')).text();
    expect(headingsOf(html)).toEqual(['Advice still waiting']);
    const text = textOf(html);
    expect(text).toContain('Past six weeks 5 Longest wait 207 days, since 22 June 2025');
    expect(text).toContain('EHC-001042');
    expect(text).toContain('Overdue by 12 days');
  });

  test.each([
    ['', { limit: 25 }],
    ['?service=health&after=x', { service: 'health', after: 'x', limit: 25 }],
    ['?service=-', { service: null, limit: 25 }],
  ])('with "%s" it asks for just those requests', async (query, asked) => {
    await pages.get(`/advice-waiting${query}`);
    expect(adviceWaitingRows).toHaveBeenLastCalledWith(expect.anything(), '2026-01-15', asked);
  });
});
