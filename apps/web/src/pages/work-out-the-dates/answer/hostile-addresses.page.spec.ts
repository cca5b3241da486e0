import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { linkOf, startCalculator } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const event = 'e=plan-made_2026-01-01';
const changed = 'This address is not complete, or something in it was changed.';
const asked = [
  '',
  '/dates.json',
  '/dates.ics',
  '/what-happened',
  '/when',
  '/how-to-count',
  '/date-of-birth',
];
const hostile: [what: string, query: string, status: number, sentence: string][] = [
  ['101 events', Array(101).fill(event).join('&'), 400, 'A calculation holds at most 100 events.'],
  ['10,000 events', Array(600).fill(event).join('&'), 414, 'This address is too long.'],
  ['an address of 15 kB', `e=${'x'.repeat(15_000)}`, 414, 'This address is too long.'],
  ['__proto__', '__proto__=x', 400, changed],
  ['__proto__[e]', '__proto__[e]=x', 400, changed],
  ['constructor', 'constructor.prototype.e=x', 400, changed],
  ['e[]', 'e[]=plan-made_2026-01-01', 400, changed],
  ['e[0][type]', 'e[0][type]=plan-made', 400, changed],
  ['two days', `${event}&today=2026-01-01&today=2026-01-02`, 400, changed],
  ['two settings', `${event}&noticeCounting=clear&noticeCounting=calendar`, 400, changed],
  ['no day', `${event}&today=today`, 400, changed],
  ['a name', 'e=plan-made_2026-01-01_id.Tess%20Exampleby', 400, changed],
  ['a script', 'e=%3Cscript%3Ealert(1)%3C/script%3E', 400, changed],
  ['two numbers', `${event}&n=0123456789ab&n=0123456789ac`, 400, changed],
  ['a number that is a name', `${event}&n=Tess%20Exampleby`, 400, changed],
  ['broken escapes', 'e=%E0%A4%A', 400, changed],
  ['a zero', 'e=plan-made_2026-01-01%00', 400, 'This address cannot be read.'],
  ['a misspelt name', `${event}&todya=2026-01-01`, 400, changed],
  ['a date of birth', `${event}&dateOfBirth=2015-03-04`, 400, changed],
];

describe.each(asked)('An address under /work-out-the-dates%s', (page) => {
  test.each(hostile)('with %s is answered with a sentence', async (_, query, status, sentence) => {
    const answer = await pages.get(`/work-out-the-dates${page}?${query}`);
    const text = await answer.text();
    expect(answer.status).toBe(status);
    expect(text).not.toMatch(/<script>alert|Exampleby/);
    if (page === '/dates.json') {
      const message = expect.stringContaining(sentence);
      expect(JSON.parse(text)).toEqual({ errors: [{ path: '', message }] });
    } else {
      expect(textOf(text)).toContain(sentence);
      expect(linkOf(text, 'Start a new calculation')).toBe('/work-out-the-dates');
      expect(textOf(text)).toContain('This calculator keeps nothing that you enter.');
    }
  });
});

test('An address that no page gets to see is answered with a sentence as well', async () => {
  const answer = await pages.get(`/work-out-the-dates?e=${'x'.repeat(40_000)}`);
  expect(answer.status).toBe(431);
  expect(await answer.text()).toContain('This address is too long.');
});

describe('What is written as an event but is none', () => {
  test.each([
    ['e=tea-made_2026-01-01', '“tea made” is nothing that the law looks at'],
    ['e=__proto___2026-01-01', changed],
    ['e=constructor_2026-01-01', '“constructor” is nothing that the law looks at'],
    ['e=plan-made_2026-02-30', 'as a real day between 1900 and 2200'],
    ['e=plan-made_2026-01-01_colour.red', '“colour” is not asked for here'],
    ['e=plan-made_2026-01-01_toString.red', '“toString” is not asked for here'],
    ['e=plan-made_2026-01-01_constructor.red', '“constructor” is not asked for here'],
    ['e=case-closed_2026-01-01_reason.toString', '“toString” is none of the choices'],
    [
      'e=advice-received_2026-01-01_id.constructor',
      'There was no “Constructor” on or before 1 January 2026',
    ],
    [
      'e=exception-recorded_2026-01-01_ground.staff-ill',
      '“staff ill” is no reason for which the law releases a limit',
    ],
    [
      'e=exception-recorded_2026-01-01_ground.reported-in-return',
      '“reported in return” is no reason',
    ],
    [`${event}&today=2026-02-30`, 'Give the day that the dates are worked out for as a real day'],
    [
      `${event}&noticeCounting=lunar`,
      'Choose the reading for “Notice of a meeting” again: “lunar” is none of the choices.',
    ],
  ])('%s is judged by the clock', async (query, sentence) => {
    const answer = await pages.get(`/work-out-the-dates?${query}`);
    expect(answer.status).toBe(400);
    expect(textOf(await answer.text())).toContain(sentence);
  });
});

test('A service that every object has by name is no service', async () => {
  const html = await (
    await pages.get('/work-out-the-dates?e=advice-requested_2026-01-01_id.1_service.constructor')
  ).text();
  expect(textOf(html)).toContain('Service that was asked: Constructor');
  expect(html).not.toContain('function');
});

describe('A form that no page sends', () => {
  const posts = ['', '/when', '/how-to-count'];
  const bodies: [string, URLSearchParams | string | object][] = [
    ['nothing', new URLSearchParams()],
    ['a list', ['e']],
    ['objects for texts', { e: [{ type: 'plan-made' }], type: { $ne: 1 }, as: [] }],
    ['prototype keys', { ['__proto__']: { type: 'x' }, e: 'plan-made_2026-01-01' }],
    [
      '101 events',
      new URLSearchParams(Array<[string, string]>(101).fill(['e', 'plan-made_2026-01-01'])),
    ],
    ['a place far away', new URLSearchParams({ type: 'plan-made', place: '9'.repeat(400) })],
    ['what cannot be read', 'on-day=%E0%A4%A'],
  ];
  test.each(posts.flatMap((page) => bodies.map(([what, body]) => [page, what, body] as const)))(
    'to /work-out-the-dates%s with %s is no fault of the service',
    async (page, _, body) => {
      const answer = await pages.post(`/work-out-the-dates${page}`, body);
      expect([303, 400]).toContain(answer.status);
      expect(textOf(await answer.text())).not.toContain('problem with the service');
    },
  );

  test('that is too large is refused', async () => {
    const body = new URLSearchParams({ e: 'x'.repeat(30_000) });
    const answer = await pages.post('/work-out-the-dates/when', body);
    expect(answer.status).toBe(413);
    expect(textOf(await answer.text())).toContain('This is too large. Send at most 20 kB at once.');
  });
});
