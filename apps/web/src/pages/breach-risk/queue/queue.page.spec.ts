import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { BreachRiskReader } from '#libs/breach-risk';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';
import { exampleList, exampleOverview } from './queue.testing.js';

const overview = jest.fn<BreachRiskReader['overview']>(() => Promise.resolve(exampleOverview));
const limits = jest.fn<BreachRiskReader['limits']>(() => Promise.resolve(exampleList));
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({ breachRisk: { overview, limits } });
});
afterAll(() => pages.close());

describe('The breach-risk queue', () => {
  test('has one first heading and says whose cases these are, on which day', async () => {
    const html = await (await pages.get('/breach-risk')).text();
    expect(headingsOf(html)).toEqual(['Breach risk']);
    expect(textOf(html)).toContain('Fictshire (fictitious) , shown as at 15 January 2026');
  });

  test('lists each limit in plain words, with how late it is and a link to its case', async () => {
    const html = await (await pages.get('/breach-risk')).text();
    const text = textOf(html);
    expect(html).toContain('href="/cases/EHC-001042"');
    expect(text).toContain('Send the final plan');
    expect(text).toContain('Overdue by 12 days Flagged on 4 January 2026');
    expect(text).toContain('Give advice for the assessment: Health');
    expect(text).toContain('Due in 3 days');
    expect(text).toContain(
      'Excepted: the child, the parent or the young person was away from the area for at least 4 weeks',
    );
  });

  test('asks for the list that the address names, and keeps the filters in the link to the next page', async () => {
    const html = await (
      await pages.get(
        '/breach-risk?show=met-late&rule=needs-assessment.send-final-plan&stage=plan-sent&after=here',
      )
    ).text();
    expect(limits).toHaveBeenLastCalledWith(expect.anything(), '2026-01-15', {
      status: 'met-late',
      excepted: false,
      rule: 'needs-assessment.send-final-plan',
      stage: 'plan-sent',
      after: 'here',
      watchedOnly: true,
      limit: 25,
    });
    expect(html).toContain(
      'href="/breach-risk?show=met-late&amp;rule=needs-assessment.send-final-plan&amp;stage=plan-sent&amp;after=next-place"',
    );
  });

  test('shows the missed limits where the address asks for something that does not exist', async () => {
    const answer = await pages.get(
      '/breach-risk?show=everything&rule=nothing&stage=nowhere&process=none',
    );
    expect(answer.status).toBe(200);
    expect(limits).toHaveBeenLastCalledWith(expect.anything(), '2026-01-15', {
      status: 'missed',
      excepted: false,
      watchedOnly: true,
      limit: 25,
    });
  });

  test('is kept in no cache and lets no foreign script run', async () => {
    const { headers } = await pages.get('/breach-risk');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none';script-src 'self' 'nonce-[^']+';style-src 'self';/,
    );
  });
});
