import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { linkOf, startCalculator } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const read = async (query: string) => (await pages.get(`/work-out-the-dates?${query}`)).text();
const itemOf = (html: string, rule: string): string =>
  textOf(new RegExp(`data-rule="${rule}"[\\s\\S]*?</details>`).exec(html)?.[0] ?? '');
const listOf = (html: string, name: string): string =>
  new RegExp(`data-list="${name}"[\\s\\S]*?</${name === 'events' ? 'dl' : 'ul'}>`).exec(
    html,
  )?.[0] ?? '';
const request = 'e=request-received_2026-09-07';
const away =
  'e=exception-recorded_2026-11-20_ground.absent-from-area_from.2026-11-01_to.2026-11-30';
const plan = 'needs-assessment.send-final-plan';
const soon = 'it must be done as soon as practicable';

describe('What is said of a limit', () => {
  test('that an exception releases asks for it as soon as practicable only until it is done', async () => {
    const open = itemOf(await read(`${request}&${away}&today=2027-01-26`), plan);
    expect(open).toContain(soon);
    expect(open).toContain('The authority must do this.');
    const late = `${request}&${away}&e=final-plan-sent_2027-02-01&today=2027-02-02`;
    const done = itemOf(await read(late), plan);
    expect(done).toContain('The limit did not bind, and no other date took its place.');
    expect(done).not.toMatch(/as soon as practicable|must/);
    expect(done).toContain('It was for the authority to do this.');
    const closed = `${request}&${away}&e=case-closed_2026-12-01_reason.died&today=2027-02-02`;
    const over = itemOf(await read(closed), plan);
    expect(over).not.toMatch(/as soon as practicable|must/);
    expect(over).toContain('The authority no longer has to do this.');
  });

  test('of the family’s window asks nobody to wait when it is over', async () => {
    const draft = 'e=draft-plan-served_2026-11-02';
    const window = async (more: string) =>
      itemOf(await read(`${draft}${more}`), 'plan.hear-representations');
    expect(await window('&today=2026-11-16')).toContain('The authority must wait until then.');
    const over = 'The authority had to wait until then.';
    expect(await window('&today=2026-11-17')).toContain(over);
    expect(await window('&e=final-plan-sent_2026-11-05')).toContain(over);
    expect(await window('&e=case-closed_2026-11-05_reason.died')).toContain(
      'The authority does not have to wait any longer.',
    );
  });

  test('of guidance and of the family’s time that passed is said as past', async () => {
    const notice = 'e=decision-notice-sent_2026-08-03&today=2026-11-21';
    expect(itemOf(await read(notice), 'appeal.lodge')).toContain('This was the family’s own time.');
    const replied = 'e=setting-consulted_2026-11-02_id.1&e=setting-replied_2026-11-05_id.1';
    const reply = itemOf(await read(replied), 'plan.reply-to-consultation');
    expect(reply).toContain('It was for the school or college to do this.');
  });

  test('that was missed says whether an exception was given that does not reach it', async () => {
    const rule = 'needs-assessment.notify-decision-to-assess';
    expect(itemOf(await read(request), rule)).toContain('and no exception is given.');
    const html = await read(`${request}&${away}`);
    expect(itemOf(html, rule)).toContain('and no exception that you gave covers it.');
  });

  test('repeats nothing of its reason in the working, and says version and sourcing in sentences', async () => {
    const item = itemOf(await read(request), plan);
    expect(item.split('20 weeks from Monday 7 September 2026')).toHaveLength(2);
    expect(item).toContain('Working Day 1 is Tuesday 8 September 2026 and day 140 is Monday');
    expect(item).toContain(
      'Version This is the law as in force from Monday 1 September 2014: the Children and Families Act 2014 and its Regulations.',
    );
    expect(item.split('An exception was recorded')).toHaveLength(1);
  });
});

describe('An exception', () => {
  test('is listed by its ground, and says so where it releases nothing', async () => {
    const early = away.replace('2026-11-01', '2025-11-01').replace('2026-11-30', '2025-11-30');
    const list = textOf(listOf(await read(`${request}&${away}&${early}`), 'events'));
    const title = 'The child, the parent or the young person was away from the area';
    expect(list.split(title).length).toBeGreaterThanOrEqual(3);
    expect(list).not.toContain('Exception recorded');
    expect(list.split('This releases none of the limits.')).toHaveLength(2);
    expect(list).toMatch(/This releases none of the limits\. First full day: 1 November 2025/);
  });
});

describe('The answer begins', () => {
  test('with what is overdue, which leads to its date, and says what comes next after it', async () => {
    const html = await read(`${request}&today=2026-12-29`);
    const overdue = listOf(html, 'overdue');
    expect(textOf(overdue)).toContain('by Monday 19 October 2026. Overdue by 71 days.');
    const anchor = linkOf(overdue, 'Tell the family whether there will be an assessment');
    expect(html).toContain(`id="${anchor.slice(1)}"`);
    const order = ['data-list="overdue"', 'Next: by', 'data-list="dates"', 'data-list="events"'];
    const places = order.map((part) => html.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  test('without it where nothing is, and never with time that is the family’s own', async () => {
    expect(await read(`${request}&today=2026-10-19`)).not.toContain('data-list="overdue"');
    const notice = await read('e=decision-notice-sent_2026-08-03');
    expect(notice).not.toContain('data-list="overdue"');
  });

  test('and names a working day to act by only while there is time', async () => {
    const by = 'Act by Thursday 24 December 2026';
    const rule = 'needs-assessment.notify-no-plan';
    const asked = `${request}&e=decision-to-assess-notified_2026-10-12`;
    expect(itemOf(await read(`${asked}&today=2026-12-28`), rule)).toContain(by);
    expect(itemOf(await read(`${asked}&today=2026-12-29`), rule)).not.toContain(by);
  });

  test('with requests and schools that are counted apart, also on one day', async () => {
    const html = await read(
      'e=setting-consulted_2026-11-02_id.1&e=advice-requested_2026-11-02_id.1_service.health',
    );
    expect(itemOf(html, 'plan.reply-to-consultation')).toMatch(/, school 1 By/);
    expect(itemOf(html, 'needs-assessment.give-advice')).toMatch(/, request 1: Health By/);
    expect(textOf(listOf(html, 'events'))).toMatch(/2 November 2026 School 1 .*Request 1/);
  });
});
