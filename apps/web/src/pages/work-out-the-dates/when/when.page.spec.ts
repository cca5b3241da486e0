import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { headingsOf, textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { dayFields, formOf, number, startCalculator, summaryOf } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const path = '/work-out-the-dates/when';
type Sent = readonly (readonly [string, string])[];
const post = (...sent: Sent) => pages.post(path, formOf([...sent, ['n', number]]));
const request = ['type', 'request-received'] as const;
const decision = ['type', 'review-decision-notified'] as const;
const away = [
  ['type', 'exception-recorded'],
  ['ground', 'absent-from-area'],
] as const;

describe('When it happened', () => {
  test('is asked on a page of its own and leads to the answer', async () => {
    const html = await (await pages.get(`${path}?type=request-received`)).text();
    expect(headingsOf(html)).toEqual(['Request for an assessment received']);
    expect(textOf(html)).toContain('When did this happen? For example, 7 9 2026. Day Month Year');
    const answer = await post(request, ...dayFields('on', '2026-09-07'));
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/work-out-the-dates?e=request-received_2026-09-07&n=${number}`,
    ]);
  });

  test('may be typed with the name of the month', async () => {
    const answer = await post(request, ['on-day', '7'], ['on-month', 'Sept'], ['on-year', '2026']);
    expect(answer.headers.get('location')).toBe(
      `/work-out-the-dates?e=request-received_2026-09-07&n=${number}`,
    );
  });

  test.each<[string, Sent, [text: string, href: string][]]>([
    ['nothing', [request], [['Enter the day it happened', '#on-day']]],
    [
      'no year',
      [request, ['on-day', '7'], ['on-month', '9']],
      [['Day it happened must include a year', '#on-year']],
    ],
    [
      'no such day',
      [request, ...dayFields('on', '2026-02-30')],
      [['Day it happened must be a real date', '#on-day']],
    ],
    [
      'a day ahead',
      [request, ...dayFields('on', '2026-12-01')],
      [
        [
          '1 December 2026 is after today, 21 November 2026: give the day it happened as a day that has come.',
          '#on-day',
        ],
      ],
    ],
    [
      'a day beyond the calendar of working days',
      [
        ['type', 'statement-of-action-required'],
        ...dayFields('on', '2031-02-03'),
        ['today', '2031-03-01'],
      ],
      [
        [
          "The calendar of bank holidays covers 2014 to 2030, so it can't say whether 4 February 2031 is a working day.",
          '#on-day',
        ],
      ],
    ],
    [
      'no decision',
      [decision, ...dayFields('on', '2026-10-01')],
      [['Select the decision', '#outcome']],
    ],
    [
      'nothing of several fields',
      [decision],
      [
        ['Enter the day it happened', '#on-day'],
        ['Select the decision', '#outcome'],
      ],
    ],
    [
      'another decision than those offered',
      [decision, ...dayFields('on', '2026-10-01'), ['outcome', '__proto__']],
      [['Select the decision', '#outcome']],
    ],
    [
      'an absence that is too short',
      [
        ...away,
        ...dayFields('on', '2026-11-20'),
        ...dayFields('from', '2026-11-01'),
        ...dayFields('to', '2026-11-27'),
      ],
      [
        [
          'Away from 1 November 2026 to 27 November 2026 is 27 days; at least 28 are needed.',
          '#to-day',
        ],
      ],
    ],
    [
      'a second request while the first is running',
      [request, ...dayFields('on', '2026-10-01'), ['e', 'request-received_2026-09-07']],
      [
        [
          'A needs assessment was running on 1 October 2026, so there can be no second request on that day.',
          '#on-day',
        ],
      ],
    ],
    [
      'an answer before the request',
      [
        ['type', 'advice-received'],
        ...dayFields('on', '2026-09-30'),
        ['id', '1'],
        ['e', 'advice-requested_2026-10-01_id.1'],
      ],
      [
        [
          'There was no “Request 1” on or before 30 September 2026, so this cannot be the answer to it.',
          '#id',
        ],
      ],
    ],
    [
      'an answer to no request',
      [
        ['type', 'advice-received'],
        ...dayFields('on', '2026-10-10'),
        ['id', '2'],
        ['e', 'advice-requested_2026-10-01_id.1'],
      ],
      [['Select the request that this is about', '#id']],
    ],
  ])('with %s is asked again, with a sentence by the field', async (_, sent, errors) => {
    const answer = await post(...sent);
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain('<title>Error: ');
    expect(summaryOf(html)).toEqual(errors.map(([text, href]) => ({ text, href })));
    const beside = [...html.matchAll(/class="govuk-error-message">([\s\S]*?)<\/p>/g)];
    const texts = beside.map(([, text = '']) => textOf(text).replace('Error: ', ''));
    expect(texts).toEqual(errors.map(([text]) => text));
    for (const [, href] of errors) {
      const id = href.slice(1);
      expect(html).toContain(`id="${id}"`);
      // A day that is wrong is marked, also where it is the law that refuses it.
      if (/-(day|month|year)$/.test(id))
        expect(html).toMatch(new RegExp(`<input class="[^"]*govuk-input--error[^"]*" id="${id}"`));
    }
  });

  test('loses nothing that was typed or given before', async () => {
    const answer = await post(
      decision,
      ['e', 'plan-made_2025-11-01'],
      ['today', '2026-11-20'],
      ['on-day', '31'],
      ['on-month', 'June'],
      ['on-year', '2026'],
      ['outcome', 'cease'],
    );
    const html = await answer.text();
    expect(html).toMatch(/id="on-day"[^>]*value="31"/);
    expect(html).toMatch(/id="on-month"[^>]*value="June"/);
    expect(html).toMatch(/value="cease" checked/);
    expect(html).toContain('name="e" value="plan-made_2025-11-01"');
    expect(html).toContain('name="today" value="2026-11-20"');
  });
});
