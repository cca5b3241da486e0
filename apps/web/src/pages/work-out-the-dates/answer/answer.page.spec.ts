import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { headingsOf, textOf, type PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { day, linkOf, startCalculator, summaryOf } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

const path = '/work-out-the-dates';
const read = async (query: string) => (await pages.get(`${path}?${query}`)).text();
const itemOf = (html: string, rule: string): string =>
  textOf(new RegExp(`data-rule="${rule}"[\\s\\S]*?</details>`).exec(html)?.[0] ?? '');
const request = 'e=request-received_2026-09-07';
const decided = `${request}&e=decision-to-assess-notified_2026-10-12`;

describe('The calculator', () => {
  test('begins with what it is for, and with no date', async () => {
    const html = await (await pages.get(path)).text();
    expect(headingsOf(html)).toEqual(['Work out the dates']);
    expect(linkOf(html, 'Start now')).toBe('/work-out-the-dates/what-happened');
    expect(html).not.toContain('data-list="dates"');
    expect(textOf(html)).toContain('This service keeps nothing that you enter');
  });

  test('says at its beginning by which day and reading it will count, where one was chosen', async () => {
    expect(await read('')).not.toContain('data-list="counting"');
    const html = await read('today=2026-01-15&reviewCountsFrom=meeting');
    expect(headingsOf(html)).toEqual(['Work out the dates']);
    expect(textOf(html)).toContain('Worked out for 15 January 2026 (the day that you chose)');
    expect(textOf(html)).toContain('The next yearly review: From the review meeting');
    expect(linkOf(html, 'Start now')).toBe(
      '/work-out-the-dates/what-happened?today=2026-01-15&reviewCountsFrom=meeting',
    );
  });

  test('asks neither for an authority nor the database', async () => {
    const ask = jest.spyOn(pages.app.get(ThisAuthority), 'ask');
    await read(decided);
    expect(ask).not.toHaveBeenCalled();
    ask.mockRestore();
  });

  test('says every date with its reason, duty, status and source', async () => {
    const html = await read(decided);
    expect(headingsOf(html)).toEqual(['Your dates']);
    const dates = [...html.matchAll(/data-rule="([^"]*)"[\s\S]*?<time datetime="([^"]*)"/g)];
    // 7 September + 42, + 112 and + 140 days.
    expect(dates.map(([, rule, date]) => [rule, date])).toEqual([
      ['needs-assessment.notify-decision-to-assess', '2026-10-19'],
      ['needs-assessment.notify-no-plan', '2026-12-28'],
      ['needs-assessment.send-final-plan', '2027-01-25'],
    ]);
    const met = itemOf(html, 'needs-assessment.notify-decision-to-assess');
    expect(met).toContain('Tell the family whether there will be an assessment');
    expect(met).toContain('By Monday 19 October 2026 Met Done on 12 October 2026.');
    expect(met).toContain('6 weeks from Monday 7 September 2026');
    expect(met).toContain('It was for the authority to do this.');
    expect(met).not.toContain('must do this');
    expect(met).toContain('Source: SEND Regulations 2014 (SI 2014/1530), regulation 5(1)');
    expect(met).toContain('Law or guidance Law: it is a duty');
    expect(met).toContain('How well checked The words of the law itself were read.');
  });

  test('says the last working day where the date is none, and what would be an exception', async () => {
    const item = itemOf(await read(decided), 'needs-assessment.notify-no-plan');
    expect(item).toContain('By Monday 28 December 2026 Act by Thursday 24 December 2026');
    expect(item).toContain('Day 1 is Tuesday 8 September 2026 and day 112 is Monday 28 December');
    expect(item).toContain(
      'Would be an exception The exceptions are in regulation 10(4). The school or college was closed for at least 4 weeks The early years provider was closed for at least 4 weeks',
    );
    const plan = itemOf(await read(decided), 'needs-assessment.send-final-plan');
    expect(plan).toContain('By Monday 25 January 2027 Running');
    expect(plan).toContain('Last working day Monday 25 January 2027: help for people, not law');
    expect(plan).toContain(
      'The exceptions are in regulation 13(3). The school or college was closed',
    );
    expect(plan).not.toContain('SEN2 return');
  });

  test('tells guidance, the family’s own time, open windows and mere days apart', async () => {
    const html = await read(
      'e=draft-plan-served_2026-11-16&e=setting-consulted_2026-11-16_id.1&e=decision-notice-sent_2026-11-16',
    );
    // D + 14; D + 15; two months, which end on a Saturday: lodging moves to the Monday.
    expect(itemOf(html, 'plan.hear-representations')).toMatch(
      /Not before the end of Monday 30 November 2026 Window open .* The authority must wait until then/,
    );
    const reply = itemOf(html, 'plan.reply-to-consultation');
    expect(reply).toContain('By Tuesday 1 December 2026');
    expect(reply).toContain('The school or college should do this.');
    expect(reply).toContain('the Code of Practice advises it, and it is no duty');
    expect(reply).toContain('A reliable secondary source states it.');
    const lodge = itemOf(html, 'appeal.lodge');
    expect(lodge).toContain('By Monday 18 January 2027');
    expect(lodge).toContain('This is the family’s own time.');
    expect(lodge).toContain('The law has no exception to this.');
  });

  test('says which duties were not met as far as is given, and which an exception releases', async () => {
    const late = await read(`${request}&today=2027-01-26`);
    expect(textOf(late)).toContain('As far as is given here, 2 duties were not met');
    expect(itemOf(late, 'needs-assessment.send-final-plan')).toContain(
      'Missed Overdue by 1 day. Nothing given here shows that it was done',
    );
    const away =
      'exception-recorded_2026-11-20_ground.absent-from-area_from.2026-11-01_to.2026-11-30';
    const excepted = await read(`${request}&today=2027-01-26&e=${away}`);
    expect(textOf(excepted)).toContain('As far as is given here, 1 duty was not met');
    expect(itemOf(excepted, 'needs-assessment.send-final-plan')).toContain(
      'Exception given: the child, the parent or the young person was away from the area for at least 4 weeks.',
    );
  });

  test('follows the chosen day and the chosen reading of the law', async () => {
    const meeting = 'e=review-meeting-arranged_2026-11-02_meetingOn.2026-12-14';
    const usual = await read(meeting);
    const other = await read(`${meeting}&noticeCounting=calendar`);
    // M - 15 and M - 14.
    expect(usual).toContain('<time datetime="2026-11-29">');
    expect(other).toContain('<time datetime="2026-11-30">');
    expect(textOf(other)).toContain('Notice of a meeting: The same day of the week');
    expect(textOf(usual)).toContain('The usual readings');
  });

  test('says so where nothing starts a time limit', async () => {
    const html = await read('e=decision-to-assess-notified_2026-10-12');
    expect(textOf(html)).toContain('Nothing that you have given starts a time limit.');
  });
});

describe('A calculation', () => {
  test('is given again, as it stood, by the link that the page shows', async () => {
    const html = await read(`${decided}&reviewCountsFrom=meeting`);
    const again = linkOf(html, 'Link to these dates');
    expect(again).toBe(`${pages.url}${path}?${decided}&today=${day}&reviewCountsFrom=meeting`);
    const query = new URL(again).search.slice(1);
    const items = (page: string) => /data-list="dates"[\s\S]*?<h2/.exec(page)?.[0];
    expect(items(await read(query))).toBe(items(html));
  });

  test('lists what was given by its day, and lets each be changed or removed', async () => {
    const html = await read(
      'e=decision-to-assess-notified_2026-10-12&e=request-received_2026-09-07',
    );
    const list = /data-list="events"[\s\S]*?<\/dl>/.exec(html)?.[0] ?? '';
    expect(textOf(list)).toMatch(/Request for an assessment received 7 September 2026 .*Decision/);
    expect(linkOf(list, 'Change Request')).toBe(
      '/work-out-the-dates/when?place=1&e=decision-to-assess-notified_2026-10-12&e=request-received_2026-09-07',
    );
    expect(linkOf(list, 'Remove Decision')).toBe(
      '/work-out-the-dates?e=request-received_2026-09-07',
    );
  });

  test('in which one thing contradicts another says which, and has no dates', async () => {
    const answer = await pages.get(`${path}?${request}&e=advice-received_2026-10-10_id.7`);
    const html = await answer.text();
    const text =
      'There was no “Request 7” on or before 10 October 2026, so this cannot be the answer to it.';
    expect(answer.status).toBe(400);
    expect(html).toContain('<title>Error: ');
    expect(summaryOf(html)).toEqual([{ text, href: '#event-1' }]);
    expect(html).toContain('id="event-1"');
    expect(textOf(/data-event="1"[\s\S]*?<\/dd>/.exec(html)?.[0] ?? '')).toContain(text);
    expect(html).not.toContain('data-list="dates"');
  });
});
