import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { headingsOf, textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { dayFields, formOf, startCalculator, summaryOf } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const path = '/work-out-the-dates/how-to-count';
const event: [string, string] = ['e', 'plan-made_2025-11-03'];
const usual: [string, string][] = [
  ['choose-noticeCounting', 'clear'],
  ['choose-phaseTransferReading', 'before'],
  ['choose-reviewCountsFrom', 'decision'],
];
const set = (...fields: [string, string][]) => pages.post(path, formOf([event, ...fields]));

describe('How the dates are counted', () => {
  test('is shown with the usual readings, and with the day that is meant by an empty one', async () => {
    const html = await (await pages.get(path)).text();
    expect(headingsOf(html)).toEqual(['How the dates are counted']);
    expect(textOf(html)).toContain('Leave it empty for today, 21 November 2026.');
    for (const [name, code] of usual)
      expect(html).toMatch(new RegExp(`name="${name}" type="radio" value="${code}" checked`));
    expect(html).toMatch(/id="as-at-day"(?![^>]*value="\d)/);
  });

  test('stays as it is where nothing is changed', async () => {
    const answer = await set(...usual);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/work-out-the-dates?e=plan-made_2025-11-03',
    ]);
  });

  test('takes another day and every other reading into the address', async () => {
    const answer = await set(
      ...dayFields('as-at', '2026-01-15'),
      ['choose-noticeCounting', 'calendar'],
      ['choose-phaseTransferReading', 'by'],
      ['choose-reviewCountsFrom', 'meeting'],
    );
    const address = answer.headers.get('location') ?? '';
    expect(address).toBe(
      '/work-out-the-dates?e=plan-made_2025-11-03&today=2026-01-15&noticeCounting=calendar&phaseTransferReading=by&reviewCountsFrom=meeting',
    );
    const again = await (await pages.get(address.replace('?', '/how-to-count?'))).text();
    expect(again).toMatch(/id="as-at-day"[^>]*value="15"/);
    expect(again).toMatch(/value="meeting" checked/);
  });

  test('gives up the day and a reading that are changed back', async () => {
    const answer = await set(['today', '2026-01-15'], ['noticeCounting', 'calendar'], ...usual);
    expect(answer.headers.get('location')).toBe('/work-out-the-dates?e=plan-made_2025-11-03');
  });

  test('is asked again where the day is none, and nothing chosen is lost', async () => {
    const answer = await set(
      ['as-at-day', '30'],
      ['as-at-month', '2'],
      ['as-at-year', '2026'],
      ['choose-reviewCountsFrom', 'meeting'],
    );
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(summaryOf(html)).toEqual([
      { text: 'Day to count for must be a real date', href: '#as-at-day' },
    ]);
    expect(html).toMatch(/value="meeting" checked/);
    expect(html).toMatch(/id="as-at-day"[^>]*value="30"/);
  });

  test('says which thing lies after a day that is chosen', async () => {
    const answer = await pages.get('/work-out-the-dates?e=plan-made_2025-11-03&today=2025-01-15');
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(summaryOf(html)).toEqual([
      {
        text: '3 November 2025 is after 15 January 2025, the day these dates are worked out for.',
        href: '#event-0',
      },
    ]);
  });
});
