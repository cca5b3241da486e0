import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { headingsOf, textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { linkOf, startCalculator, summaryOf } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const path = '/work-out-the-dates';
const read = async (query: string) => (await pages.get(`${path}?${query}`)).text();
const request = 'e=request-received_2026-09-07';
const rowsOf = (html: string): string[] => {
  const list = /data-list="counting"[\s\S]*?<\/dl>/.exec(html)?.[0] ?? '';
  return list.split('govuk-summary-list__row').slice(1).map(textOf);
};

describe('The day that the dates are worked out for', () => {
  test('stays in one link, and a second one counts for the day on which it is opened', async () => {
    const html = await read(`${request}&today=2026-10-20`);
    expect(linkOf(html, 'Link to these dates')).toBe(
      `${pages.url}${path}?${request}&today=2026-10-20`,
    );
    expect(linkOf(html, 'See how these dates stand today')).toBe(`${pages.url}${path}?${request}`);
    expect(textOf(html)).toContain('As these dates stand on 20 October 2026.');
  });

  test('is named with what lies after it, and can be changed there', async () => {
    const asked = `${path}/when?type=plan-made&today=2026-10-20`;
    const html = await (await pages.get(asked)).text();
    expect(textOf(html)).toContain('These dates are worked out for 20 October 2026.');
    expect(linkOf(html, 'Change the day they are worked out for')).toBe(
      `${path}/how-to-count?today=2026-10-20`,
    );
  });
});

describe('What is wrong with the counting', () => {
  test.each([
    ['today=2026-02-30', '#counting-day', 0],
    ['noticeCounting=lunar', '#counting-readings', 1],
  ])('stands in its own row: %s', async (query, href, at) => {
    const html = await read(`${request}&${query}`);
    const [problem] = summaryOf(html);
    expect(problem?.href).toBe(href);
    expect(html).toContain(`id="${href.slice(1)}"`);
    const rows = rowsOf(html).map((row) => row.includes(problem?.text ?? 'no problem'));
    expect(rows).toEqual([0, 1, 2].map((place) => place === at));
    expect(headingsOf(html)).toEqual(['There is a problem with what was given']);
  });
});
