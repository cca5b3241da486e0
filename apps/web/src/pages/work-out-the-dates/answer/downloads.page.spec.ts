import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerCase } from '#libs/statutory-rules';
import { headingsOf, textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { day, formOf, linkOf, number, startCalculator } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const path = '/work-out-the-dates';
const request = 'e=request-received_2026-09-07';
const given = `${request}&e=advice-requested_2026-10-13_id.1_service.health`;
const born: [string, string][] = [
  ['e', 'request-received_2026-09-07'],
  ['dateOfBirth', '2015-03-04'],
];

/** The lines of a calendar file, folded lines put together again. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (text: string, name: string) =>
  linesOf(text).flatMap((line) => (line.startsWith(name) ? [line.slice(name.length + 1)] : []));
const calendar = async (query: string) => (await pages.get(`${path}/dates.ics?${query}`)).text();

describe('The dates for a calendar', () => {
  test('are those still to come, as whole days that leave one free', async () => {
    const answer = await pages.get(`${path}/dates.ics?${given}`);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=dates.ics');
    // 13 October + 42 and 7 September + 140 days; the decision was due on 19 October.
    expect(valuesOf(text, 'DTSTART;VALUE=DATE')).toEqual(['20261124', '20270125']);
    expect(valuesOf(text, 'SUMMARY')).toEqual([
      String.raw`Last day: Give advice for the assessment\, request 1: Health`,
      'Last day: Send the final plan',
    ]);
    expect(valuesOf(text, 'TRANSP')).toEqual(['TRANSPARENT', 'TRANSPARENT']);
    expect(valuesOf(text, 'DESCRIPTION')[1]).toContain('20 weeks from Monday 7 September 2026');
    expect(valuesOf(text, 'DESCRIPTION')[1]).toContain(String.raw`\, regulation 13(2)\n`);
  });

  test('are written as calendars read them: short lines that end as they must', async () => {
    const text = await calendar(given);
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(text.slice(-2)).toBe('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });

  test('keep their numbers when the case goes on, and no two have the same', async () => {
    const [plan] = valuesOf(await calendar(`${request}&n=${number}`), 'UID');
    const later = valuesOf(
      await calendar(`${given}&e=setting-consulted_2026-11-20_id.1&n=${number}`),
      'UID',
    );
    expect(later).toHaveLength(3);
    expect(later).toContain(plan);
    expect(new Set(later).size).toBe(3);
    expect(plan).toMatch(/^[0-9a-f]{32}@ehc-timekeeper$/);
  });

  test('of two children have no number in common, though everything of them is the same', async () => {
    const [one, another] = await Promise.all(
      [number, 'fedcba9876543210'].map(async (n) =>
        valuesOf(await calendar(`${given}&n=${n}`), 'UID'),
      ),
    );
    expect(one).toHaveLength(2);
    expect(one?.filter((uid) => another?.includes(uid))).toEqual([]);
  });

  test('of links that were written by hand have numbers of all that they give, in any order', async () => {
    const uids = async (query: string) => valuesOf(await calendar(query), 'UID');
    const ofGiven = await uids(given);
    expect(await uids(given.split('&').toReversed().join('&'))).toEqual(ofGiven);
    const ofAnother = await uids(given.replace('2026-10-13', '2026-10-14'));
    expect(ofAnother.filter((uid) => ofGiven.includes(uid))).toEqual([]);
  });

  test('say the same whenever they are asked for', async () => {
    expect(await calendar(`${given}&today=2026-11-20`)).toBe(
      await calendar(`${given}&today=2026-11-20`),
    );
  });

  test('hold nothing of a birth but the day on which rights pass', async () => {
    const answer = await pages.post(path, formOf([...born, ['n', number], ['as', 'calendar']]));
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(valuesOf(text, 'DTSTART;VALUE=DATE')).toEqual(['20270125', '20310627']);
    expect(linesOf(text).join('')).not.toMatch(/2015|4 March/);
    const [, uid] = valuesOf(text, 'UID');
    const twin = await pages.post(
      path,
      formOf([
        ['e', 'request-received_2026-09-07'],
        ['dateOfBirth', '2015-03-05'],
        ['n', number],
        ['as', 'calendar'],
      ]),
    );
    // Someone else of the same school year has the same number: the day of birth is not in it.
    expect(valuesOf(await twin.text(), 'UID')[1]).toBe(uid);
  });

  test('are not offered where none is to come', async () => {
    const over =
      'e=request-received_2024-01-08&e=final-plan-sent_2024-05-20&e=case-closed_2024-06-03_reason.other';
    const html = await (await pages.get(`${path}?${over}`)).text();
    expect(linkOf(html, 'Put the dates')).toBe('');
    const answer = await pages.get(`${path}/dates.ics?${over}`);
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(headingsOf(page)).toEqual(['There is nothing to put into a calendar']);
    expect(textOf(page)).toContain('No date of this calculation is still to come');
    expect(linkOf(page, 'Go back to the dates')).toBe(`${path}?${over}`);
  });

  test('are refused where something given is wrong', async () => {
    const answer = await pages.get(`${path}/dates.ics?e=plan-made_2026-02-30`);
    expect(answer.status).toBe(400);
    expect(textOf(await answer.text())).toContain('Something in this calculation is not right');
  });
});

describe('The answer for another system', () => {
  const asked = (more: object = {}) => ({
    today: day,
    ...more,
    events: [
      { type: 'request-received', on: '2026-09-07' },
      { type: 'advice-requested', on: '2026-10-13', id: '1', service: 'health' },
    ],
  });

  test('is the answer of the public clock, to the byte', async () => {
    const answer = await pages.get(`${path}/dates.json?${given}&noticeCounting=calendar`);
    const settings = { noticeCounting: 'calendar' };
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=dates.json');
    expect(await answer.text()).toBe(`${JSON.stringify(answerCase(asked({ settings })))}\n`);
  });

  test('has the dates that hang on the birth when that is sent', async () => {
    const answer = await pages.post(path, formOf([...born, ['as', 'json']]));
    expect(await answer.json()).toMatchObject({
      deadlines: [
        { rule: 'needs-assessment.notify-decision-to-assess', dueOn: '2026-10-19' },
        { rule: 'needs-assessment.send-final-plan', dueOn: '2027-01-25' },
        { rule: 'young-person.rights-pass', dueOn: '2031-06-27' },
      ],
    });
  });

  test('names what is wrong as the clock names it', async () => {
    const answer = await pages.get(`${path}/dates.json?e=plan-made_2026-02-30`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ path: '/events/0/on' }] });
  });
});
