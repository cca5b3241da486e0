import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { SetDay } from '#libs/casefile';
import { accepted, refused } from '#libs/lifecycle-kernel';
import {
  fictshire,
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';

const set = jest.fn<SetDay['set']>();
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({ setDay: { set } });
});
beforeEach(() => {
  set.mockReset().mockResolvedValue(accepted());
});
afterAll(() => pages.close());

const form = (move: string, day = '', month = '', year = '') =>
  new URLSearchParams({ move, 'day-day': day, 'day-month': month, 'day-year': year });

describe('The clock of a fictitious authority', () => {
  test('says which day is shown, and offers another', async () => {
    const html = await (await pages.get('/clock')).text();
    expect(headingsOf(html)).toEqual(['Clock']);
    expect(textOf(html)).toContain(
      'Fictshire is shown as at Thursday 15 January 2026, not on the real day.',
    );
    expect(html).toMatch(/id="day-day"[^>]*value="15"/);
  });

  test.each([
    ['a day', form('to-day', '15', '2', '2026'), '2026-02-15', 'day-set'],
    ['the next day', form('next'), '2026-01-16', 'day-set'],
    ['the real day', form('real'), null, 'day-real'],
  ])('is set to %s', async (_, body, day, code) => {
    const answer = await pages.post('/clock', body);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/clock?said=${code}`]);
    expect(set).toHaveBeenCalledWith(expect.anything(), day);
  });

  test('that is given no real date changes nothing and keeps what was typed', async () => {
    const answer = await pages.post('/clock', form('to-day', '31', '2', '2026'));
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(textOf(html)).toContain('There is a problem Day to show must be a real date');
    expect(html).toMatch(/id="day-day"[^>]*value="31"/);
    expect(set).not.toHaveBeenCalled();
  });

  test('that may not be set says why', async () => {
    set.mockResolvedValue(
      refused('real-authority', 'Only the day of a fictitious authority can be set.'),
    );
    const answer = await pages.post('/clock', form('next'));
    expect(answer.status).toBe(400);
    expect(textOf(await answer.text())).toContain(
      'Only the day of a fictitious authority can be set.',
    );
  });

  test('confirms only what it knows', async () => {
    expect(textOf(await (await pages.get('/clock?said=day-set')).text())).toContain(
      'The service now shows this day.',
    );
    expect(await (await pages.get('/clock?said=<b>x</b>')).text()).not.toContain('<b>x</b>');
  });
});

describe('The clock of a real authority', () => {
  test('is on the real day and has no form', async () => {
    const authority = { ...fictshire, name: 'Realshire', isFictitious: false, setTo: null };
    const real = await startPages({ authority });
    const html = await (await real.get('/clock')).text();
    await real.close();
    expect(textOf(html)).toContain('Realshire is shown on the real day: Thursday 15 January 2026.');
    expect(textOf(html)).toContain('Realshire , today, 15 January 2026');
    expect(html).not.toContain('<form');
  });
});
