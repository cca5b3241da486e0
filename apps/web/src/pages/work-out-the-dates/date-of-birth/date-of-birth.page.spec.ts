import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { headingsOf, textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { dayFields, formOf, linkOf, startCalculator, summaryOf } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const path = '/work-out-the-dates';
const plan: [string, string] = ['e', 'plan-made_2026-09-07'];
const answerWith = (born: readonly [string, string][]) => pages.post(path, formOf([plan, ...born]));

describe('The date of birth', () => {
  test('is asked for with what hangs on it, and with what becomes of it', async () => {
    const html = await (await pages.get(`${path}/date-of-birth?e=plan-made_2026-09-07`)).text();
    expect(headingsOf(html)).toEqual(['What is the date of birth?']);
    expect(textOf(html)).toContain('Consider a review for a child under five');
    expect(textOf(html)).toContain('The rights pass to the young person');
    expect(textOf(html)).toContain('It is used for one answer and this service keeps it nowhere');
    expect(html).toContain('name="e" value="plan-made_2026-09-07"');
    expect(html).toContain(`<form method="post" action="${path}"`);
  });

  test('brings the dates that hang on it into one answer', async () => {
    const answer = await answerWith(dayFields('born', '2022-05-09'));
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const dates = [...html.matchAll(/data-rule="([^"]*)"[\s\S]*?<time datetime="([^"]*)"/g)];
    // Six months of a child of four; the eve of the year; the school year of the sixteenth birthday, 2037 to 2038.
    expect(dates.map(([, rule, date]) => [rule, date])).toEqual([
      ['annual-review.consider-early-years-review', '2027-03-07'],
      ['annual-review.complete-review', '2027-09-06'],
      ['young-person.rights-pass', '2038-06-25'],
    ]);
    expect(textOf(html)).toContain('On Friday 25 June 2038 Still to come');
    expect(textOf(html)).toContain('Date of birth 9 May 2022');
  });

  test('is answered by itself as well', async () => {
    const html = await (await pages.post(path, formOf(dayFields('born', '2015-03-04')))).text();
    expect(headingsOf(html)).toEqual(['Your dates']);
    expect(textOf(html)).toContain('On Friday 27 June 2031 Still to come');
    expect(linkOf(html, 'Add what happened')).toMatch(
      /^\/work-out-the-dates\/what-happened\?n=[0-9a-f]{16}$/,
    );
  });

  test('is in no address of the page, and the page says so', async () => {
    const html = await (await answerWith(dayFields('born', '2022-05-09'))).text();
    const addresses = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, to]) => to);
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((to) => /2022|birth=/i.test(to ?? ''))).toEqual([]);
    expect(linkOf(html, 'Link to these dates')).toContain('e=plan-made_2026-09-07');
    expect(textOf(html)).toContain('not the date of birth: whoever opens it sees the other dates');
    expect(textOf(html)).toContain('If you change something, enter it again.');
  });

  test('goes with the downloads as something sent', async () => {
    const html = await (await answerWith(dayFields('born', '2022-05-09'))).text();
    expect(html).toContain('type="hidden" name="dateOfBirth" value="2022-05-09"');
    expect(html).toMatch(/name="as" value="calendar"|value="calendar"[^>]* name="as"/);
    expect(linkOf(html, 'Get the answer for another system')).toBe('');
  });

  test.each<[string, [string, string][], string, string]>([
    ['nothing', [], 'Enter the date of birth', '#born-day'],
    [
      'no month',
      [
        ['born-day', '4'],
        ['born-year', '2015'],
      ],
      'Date of birth must include a month',
      '#born-month',
    ],
    [
      'no such day',
      dayFields('born', '2015-02-29'),
      'Date of birth must be a real date',
      '#born-day',
    ],
    [
      'a day ahead',
      dayFields('born', '2027-01-01'),
      '1 January 2027 is after today, 21 November 2026: give the date of birth as a day that has come.',
      '#born-day',
    ],
    [
      'a hidden field that someone changed',
      [['dateOfBirth', 'soon']],
      'Date of birth must include a day and month',
      '#born-day',
    ],
  ])('given as %s is asked again', async (_, born, text, href) => {
    const answer = await answerWith(born);
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain('<title>Error: ');
    expect(summaryOf(html)).toEqual([{ text, href }]);
    expect(html).toContain('name="e" value="plan-made_2026-09-07"');
  });

  test('does not hide what else is wrong', async () => {
    const answer = await pages.post(
      path,
      formOf([['e', 'plan-made_2026-02-30'], ...dayFields('born', '2022-05-09')]),
    );
    expect(answer.status).toBe(400);
    expect(summaryOf(await answer.text())).toMatchObject([{ href: '#event-0' }]);
  });
});
