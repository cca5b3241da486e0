import { datesOf, type LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

const rule = 'needs-assessment.send-final-plan';
const request: LawEvent = { type: 'request-received', on: '2026-01-05' };

describe('Regulation 13(2): the final plan is sent within 20 weeks of the request', () => {
  test.each([
    // request          last day       act by         why
    ['2026-09-07', '2027-01-25', '2027-01-25', '140 days after the day of receipt'],
    ['2026-01-31', '2026-06-20', '2026-06-19', 'from a month end; a Saturday stands'],
    ['2028-01-31', '2028-06-19', '2028-06-19', '29 February inside'],
    ['2026-11-21', '2027-04-10', '2027-04-09', 'over Christmas and Easter; a Saturday stands'],
    ['2025-11-14', '2026-04-03', '2026-04-02', 'Good Friday stands'],
    ['2022-12-19', '2023-05-08', '2023-05-05', 'the Coronation bank holiday of 2023 stands'],
    ['2014-04-14', '2014-09-01', '2014-09-01', 'the first day of the Regulations'],
  ])('received %s: due %s, act by %s (%s).', (on, dueOn, actBy) => {
    expect(oneLimit(rule, on, [{ type: 'request-received', on }])).toMatchObject({ dueOn, actBy });
  });

  test.each([
    // event                              on             status      met            ended          breach
    ['final-plan-sent', '2026-05-24', 'met', '2026-05-24', null, false],
    ['final-plan-sent', '2026-05-25', 'met', '2026-05-25', null, false],
    ['final-plan-sent', '2026-05-26', 'met-late', '2026-05-26', null, true],
    ['refusal-to-assess-notified', '2026-06-30', 'ended', null, '2026-06-30', false],
    ['refusal-to-issue-notified', '2026-06-30', 'ended', null, '2026-06-30', false],
    ['request-withdrawn', '2026-05-25', 'ended', null, '2026-05-25', false],
    ['request-withdrawn', '2026-05-26', 'missed', null, '2026-05-26', true],
    ['case-closed', '2026-05-25', 'ended', null, '2026-05-25', false],
    ['case-closed', '2026-05-26', 'missed', null, '2026-05-26', true],
  ] as const)(
    'received 5 January 2026, %s on %s: %s.',
    (type, on, status, metOn, endedOn, breach) => {
      const limit = oneLimit(rule, '2026-07-01', [request, { type, on }]);
      expect(limit).toMatchObject({ dueOn: '2026-05-25', status, metOn, endedOn, breach });
    },
  );

  test.each([
    ['2026-05-25', 'running'],
    ['2026-05-26', 'missed'],
  ])('received 5 January 2026, no plan, today %s: %s.', (today, status) => {
    expect(oneLimit(rule, today, [request]).status).toBe(status);
  });

  test('a plan that comes after the request was withdrawn belongs to another assessment.', () => {
    const [first, second] = datesOf({
      today: '2026-12-01',
      events: [
        request,
        { type: 'request-withdrawn', on: '2026-02-02' },
        { type: 'request-received', on: '2026-03-02' },
        { type: 'final-plan-sent', on: '2026-07-01' },
      ],
    }).filter((row) => row.rule === rule);
    expect(first).toMatchObject({ startsOn: '2026-01-05', status: 'ended', endedOn: '2026-02-02' });
    expect(second).toMatchObject({ startsOn: '2026-03-02', status: 'met', metOn: '2026-07-01' });
  });

  test('what happens on the last day of an assessment still belongs to it.', () => {
    const limit = oneLimit(rule, '2026-12-01', [
      request,
      { type: 'request-withdrawn', on: '2026-05-20' },
      { type: 'final-plan-sent', on: '2026-05-20' },
    ]);
    expect(limit).toMatchObject({ status: 'met', metOn: '2026-05-20', endedOn: null });
  });

  test('a limit that would fall before the Regulations were in force is not listed.', () => {
    expect(
      datesOf({ today: '2026-01-01', events: [{ type: 'request-received', on: '2012-03-01' }] }),
    ).toEqual([]);
    const rules = datesOf({
      today: '2026-01-01',
      events: [{ type: 'request-received', on: '2014-04-14' }],
    }).map((row) => row.rule);
    expect(rules).toEqual([rule]);
  });

  test('a limit beyond the calendar of bank holidays is an error that says so.', () => {
    const onTheLastDay: LawEvent = { type: 'request-received', on: '2030-08-13' };
    expect(oneLimit(rule, '2030-08-14', [onTheLastDay]).dueOn).toBe('2030-12-31');
    const oneDayLater: LawEvent = { type: 'request-received', on: '2030-08-14' };
    expect(() => oneLimit(rule, '2030-08-14', [oneDayLater])).toThrow(
      "The calendar of bank holidays covers 2014 to 2030, so it can't say whether 1 January 2031 is a working day.",
    );
  });
});
