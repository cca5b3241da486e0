import { describe, expect, test } from '@jest/globals';
import { cutShort, exampleCase, rightsPass } from '../example-case.testing.js';
import { showCaseView } from './show-case.view-model.js';

const today = '2026-01-15';
const view = showCaseView(exampleCase, today);
const lines = view.limits.flatMap((group) => group.lines);

describe('A case in words', () => {
  test('is titled by its reference and initials; the name stands on the page only', () => {
    expect(view.title).toBe('Case EHC-001042, T. E.');
    expect(view.name).toBe('Tess Exampleby');
    expect(view.birthDate).toBe('10 September 2014');
  });

  test('without a person says so, and has no initials', () => {
    const { title, name, birthDate } = showCaseView({ ...exampleCase, person: null }, today);
    expect([title, name, birthDate]).toEqual(['Case EHC-001042', 'Not given', 'Not given']);
  });

  test('lists open limits first, each with its reason, working and legal source', () => {
    expect(view.limits.map(({ title }) => title)).toEqual(['Needs assessment']);
    expect(lines.map(({ what, timeliness }) => [what, timeliness])).toEqual([
      ['Tell the family whether there will be an assessment', 'Overdue by 17 days'],
      ['Send the final plan', 'Due in 81 days'],
      ['Give advice for the assessment: Health', 'Done 5 days late, on 6 January 2026'],
    ]);
    expect(lines[0]).toMatchObject({
      tag: { text: 'Missed' },
      dueOn: '29 December 2025',
      because: '6 weeks from Monday 17 November 2025, the day the request was received.',
      working: 'Counted from 18 November 2025 to 29 December 2025.',
      source: 'SEND Regulations 2014 (SI 2014/1530), regulation 5(1)',
      owedBy: 'The authority',
      flagged: 'Flagged on 15 January 2026',
    });
  });

  test('says by which working day to act where that is earlier, and only while there is time left', () => {
    expect(lines.map(({ actBy }) => actBy)).toEqual([null, '2 April 2026', null]);
  });

  test('groups limits by process, and says what the day of each of them is', () => {
    const meeting = {
      ...cutShort,
      process: 'annual-review',
      rule: 'annual-review.give-notice-of-meeting',
      subject: '2026-03-02',
      kind: 'latest' as const,
      owedBy: 'setting' as const,
      dueOn: '2026-02-15',
    };
    const { cutShortOn: _, ...notice } = meeting;
    const deadlines = [rightsPass, notice, cutShort];
    const groups = showCaseView({ ...exampleCase, deadlines }, today).limits;
    expect(
      groups.map(({ title, lines: [one] }) => [title, one?.what, one?.kindOfDay, one?.tag.text]),
    ).toEqual([
      [
        'Draft plan and choice of school',
        'Hear what the family says to the draft',
        'Not before the end of',
        'Cut short',
      ],
      [
        'Annual review',
        'Give notice of the review meeting, meeting of 2 March 2026',
        '',
        'Running',
      ],
      [
        'Rights of the young person',
        'The rights pass to the young person',
        'The day on which it happens',
        'To come',
      ],
    ]);
  });

  test('says of each request for advice when it is due, and of one without a limit that it has none', () => {
    expect(
      view.advice.map(({ service, answeredOn, dueOn }) => [service, answeredOn, dueOn]),
    ).toEqual([
      ['Health', '6 January 2026', '1 January 2026'],
      ['Ep 2', 'Not yet', 'No limit'],
    ]);
  });

  test('tells the history from the latest: what, when, by whom, from where, act or record', () => {
    expect(view.history.map(({ what, happenedOn }) => [what, happenedOn])).toEqual([
      ['Advice requested', '20 November 2025'],
      ['Request for an assessment received', '17 November 2025'],
    ]);
    expect(view.history[0]?.details).toEqual(['Service: Health']);
    expect(view.history[0]?.recorded).toBe(
      'Done here on 15 January 2026 at 9:31am by example, from: officer',
    );
    expect(view.history[1]?.recorded).toMatch(/^Recorded as done elsewhere on 15 January 2026/);
  });

  test('offers the decision while it is awaited, and not after', () => {
    expect(view.notifyTo).toBe('/cases/EHC-001042/decision-to-assess');
    const gathering = [{ startedOn: '2025-11-17', state: 'gathering-advice' }];
    expect(showCaseView({ ...exampleCase, assessments: gathering }, today).notifyTo).toBeNull();
  });
});

describe('A case whose limits lie beyond the calendar', () => {
  const [request] = exampleCase.history;
  const beyond = { ...request, eventType: 'request-received', happenedOn: '2099-11-02' } as const;
  const exception = { eventType: 'exception-recorded', happenedOn: '2026-01-05' } as const;
  const history = [
    { ...beyond, seq: 1 },
    { ...beyond, ...exception, seq: 2, data: { ground: 'exceptional-circumstances' } },
  ] as typeof exampleCase.history;
  const uncounted = showCaseView({ ...exampleCase, history }, today);

  test('keeps the rows that were counted before, and does not say how they stand', () => {
    expect([view.isCounted, uncounted.isCounted]).toEqual([true, false]);
    const said = uncounted.limits.flatMap((group) => group.lines);
    expect(said.map(({ dueOn }) => dueOn)).toEqual(lines.map(({ dueOn }) => dueOn));
    expect(new Set(said.map(({ tag, timeliness }) => tag.text + timeliness))).toEqual(
      new Set(['Not known']),
    );
    expect(uncounted.advice.map(({ tag, timeliness }) => [tag, timeliness])).toEqual([
      [null, ''],
      [null, ''],
    ]);
    expect(uncounted.exceptions.map(({ releases }) => releases)).toEqual([[]]);
  });
});

describe('What is open in a case', () => {
  const { cutShortOn: _, ...passedWindow } = { ...cutShort, dueOn: '2026-01-10' };
  const order = (...deadlines: typeof exampleCase.deadlines) =>
    showCaseView({ ...exampleCase, deadlines }, today).limits.flatMap((group) =>
      group.lines.map(({ what }) => what),
    );

  test('is neither a day that simply arrives nor a window that has passed', () => {
    const reply = { ...passedWindow, kind: 'latest' as const, owedBy: 'setting' as const };
    const open = { ...reply, rule: 'plan.reply-to-consultation', subject: 'school-y' };
    const day = { ...rightsPass, process: 'plan', dueOn: '2025-06-27' };
    expect(order(day, passedWindow, { ...open, dueOn: '2026-01-20' })).toEqual([
      'Answer the consultation about the plan: School y, consulted on 5 January 2026',
      'The rights pass to the young person',
      'Hear what the family says to the draft',
    ]);
  });

  test('is told apart by its day, and "from" is said once', () => {
    const outer = { ...passedWindow, rule: 'annual-review.send-final-plan-outer' };
    expect(order({ ...outer, process: 'annual-review', subject: '2025-11-10' })).toEqual([
      'Send the amended plan, counted from the review meeting of 10 November 2025',
    ]);
  });
});
