import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { dayFields, formOf, number, startCalculator, summaryOf } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const path = '/work-out-the-dates/when';
const read = async (query: string) => (await pages.get(`${path}?${query}`)).text();
type Sent = readonly (readonly [string, string])[];
const post = (...sent: Sent) => pages.post(path, formOf([...sent, ['n', number]]));
const notice: Sent = [['type', 'amendment-notice-sent'], ...dayFields('on', '2026-10-01')];
const eventsIn = (answer: Response) =>
  new URL(answer.headers.get('location') ?? '', pages.url).searchParams.getAll('e');

describe('A question with answers to choose from', () => {
  test.each([
    ['amendment-notice-sent', ['', 'review']],
    [
      'advice-requested',
      [
        'parent-or-young-person',
        'education',
        'health',
        'educational-psychology',
        'social-care',
        'other',
        '',
      ],
    ],
  ])(
    'has none of them chosen beforehand, and what is not known last: %s',
    async (type, offered) => {
      const html = await read(`type=${type}`);
      const radios = [...html.matchAll(/type="radio" value="([^"]*)"( checked)?/g)];
      expect(radios.map(([, value]) => value).sort()).toEqual([...offered].sort());
      expect(radios.at(type === 'advice-requested' ? -1 : 0)?.[1]).toBe('');
      expect(radios.filter(([, , checked]) => checked !== undefined)).toEqual([]);
    },
  );

  test('has to be answered where the law takes no answer for one', async () => {
    const answer = await post(...notice);
    expect(answer.status).toBe(400);
    expect(summaryOf(await answer.text())).toEqual([
      { text: 'Select whether the notice followed a review meeting', href: '#without' },
    ]);
    expect(eventsIn(await post(...notice, ['without', '']))).toEqual([
      'amendment-notice-sent_2026-10-01',
    ]);
  });

  test('may be left unanswered where nothing hangs on it', async () => {
    const asked = [['type', 'advice-requested'], ...dayFields('on', '2026-10-01')] as const;
    expect(eventsIn(await post(...asked))).toEqual(['advice-requested_2026-10-01_id.1']);
  });

  test('shows what was answered when it is asked again, also where that is nothing else', async () => {
    const html = await read('e=amendment-notice-sent_2026-10-01&place=0');
    expect(html).toMatch(/name="without" type="radio" value="" checked/);
    const answer = await post(['type', 'amendment-notice-sent'], ['without', '']);
    expect(await answer.text()).toMatch(/name="without" type="radio" value="" checked/);
  });
});

describe('A calculation that has no more room', () => {
  const hundred: Sent = Array.from({ length: 100 }, () => ['e', 'plan-made_2026-01-01']);
  const released =
    'exception-recorded_2026-11-20_ground.absent-from-area_from.2026-01-01_to.2026-01-31_releases.needs-assessment.send-final-plan_releases.needs-assessment.notify-decision-to-assess';
  const long: Sent = Array.from({ length: 42 }, () => ['e', released]);
  const full = 'A calculation holds at most 100 things that happened. Remove one';

  test('says so on the form before anything is typed', async () => {
    const answer = await pages.get(`${path}?${formOf(hundred).toString()}&type=plan-made`);
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(summaryOf(html)[0]?.text).toContain(full);
    expect(html).toContain('id="on-day"');
  });

  test.each<[string, Sent, string]>([
    ['100 events', hundred, full],
    ['a long address', long, 'This is more than one calculation can hold.'],
  ])('keeps what was typed and leads nowhere: %s', async (_, given, sentence) => {
    const answer = await post(...given, ['type', 'plan-made'], ...dayFields('on', '2026-01-02'));
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(textOf(html)).toContain(sentence);
    expect(html).toMatch(/id="on-year"[^>]*value="2026"/);
  });

  test('takes the hundredth event and lets each be changed', async () => {
    const asked = [['type', 'plan-made'], ...dayFields('on', '2026-01-02')] as const;
    expect((await post(...hundred.slice(1), ...asked)).status).toBe(303);
    expect((await post(...hundred, ...asked, ['place', '7'])).status).toBe(303);
  });
});

test('What is given first gets a number, which stays', async () => {
  const sent = formOf([['type', 'plan-made'], ...dayFields('on', '2026-01-02')]);
  const numbers = await Promise.all(
    [sent, sent].map(async (body) => {
      const answer = await pages.post(path, body);
      return new URL(answer.headers.get('location') ?? '', pages.url).searchParams.get('n');
    }),
  );
  expect(numbers[0]).toMatch(/^[0-9a-f]{16}$/);
  expect(numbers[1]).not.toBe(numbers[0]);
  const again = await post(['type', 'plan-made'], ...dayFields('on', '2026-01-03'));
  expect(again.headers.get('location')).toContain(`&n=${number}`);
});
