import type { CaseDetails, LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from '../one-limit.js';

const everyDay =
  'Weekends, bank holidays and school holidays all count, and the whole of the last day is in time.';
const act =
  'as in force from Monday 1 September 2014: the Children and Families Act 2014 and its Regulations.';
const regulation = (number: string): string =>
  `SEND Regulations 2014 (SI 2014/1530), regulation ${number}; ${act}`;

function said(rule: string, events: LawEvent[], details: CaseDetails = {}): [string, string] {
  const { because, working } = oneLimit(rule, '2029-12-31', events, details);
  return [because, working];
}

describe('Why a limit falls on its day, and how to count it again', () => {
  test('weeks: the starting day is not counted.', () => {
    const counting =
      '6 weeks from Monday 7 September 2026, the day the request was received, which is not counted.';
    expect(
      said('needs-assessment.notify-decision-to-assess', [
        { type: 'request-received', on: '2026-09-07' },
      ]),
    ).toEqual([
      counting,
      `${counting} Day 1 is Tuesday 8 September 2026 and day 42 is Monday 19 October 2026. ${everyDay} SEND Regulations 2014 (SI 2014/1530), regulation 5(1); exceptions in regulation 5(4); ${act}`,
    ]);
  });

  test('a note, and a last day at the weekend.', () => {
    const counting =
      '20 weeks from Saturday 5 September 2026, the day the request was received, which is not counted.';
    expect(
      said('needs-assessment.send-final-plan', [{ type: 'request-received', on: '2026-09-05' }]),
    ).toEqual([
      `${counting} It runs from the request, not from the decision to assess. Saturday 23 January 2027 falls on a weekend, but the date stands: the last working day before it is Friday 22 January 2027.`,
      `${counting} Day 1 is Sunday 6 September 2026 and day 140 is Saturday 23 January 2027. ${everyDay} SEND Regulations 2014 (SI 2014/1530), regulation 13(2); exceptions in regulation 13(3); ${act}`,
    ]);
  });

  test('days, and a last day on a bank holiday.', () => {
    const counting =
      '15 days from Thursday 10 December 2026, the day the re-assessment was requested, which is not counted.';
    expect(
      said('reassessment.notify-decision', [{ type: 'reassessment-requested', on: '2026-12-10' }]),
    ).toEqual([
      `${counting} Friday 25 December 2026 is a bank holiday, Christmas Day, but the date stands: the last working day before it is Thursday 24 December 2026.`,
      `${counting} Day 1 is Friday 11 December 2026 and day 15 is Friday 25 December 2026. ${everyDay} ${regulation('25(1)')}`,
    ]);
  });

  test('days beginning with the day, in a window that says no day to act by.', () => {
    const counting =
      '15 days from Saturday 7 November 2026, the day the draft plan was served, which is the first day.';
    expect(
      said('plan.hear-representations', [{ type: 'draft-plan-served', on: '2026-11-07' }]),
    ).toEqual([
      counting,
      `${counting} Day 1 is Saturday 7 November 2026 and day 15 is Saturday 21 November 2026. ${everyDay} ${regulation('13(1)(a)')}`,
    ]);
  });

  test('months beginning with the day end on the eve.', () => {
    const counting =
      '12 months from Monday 12 January 2026, the day the plan was made, which is the first day.';
    expect(
      said('annual-review.complete-review', [{ type: 'plan-made', on: '2026-01-12' }]),
    ).toEqual([
      counting,
      `${counting} The corresponding day is Tuesday 12 January 2027, and the time ends on the day before it. ${everyDay} Children and Families Act 2014, section 44(1); ${act}`,
    ]);
  });

  test('months after the day end on the corresponding day.', () => {
    const counting =
      '2 months from Monday 7 September 2026, the day the notice of the decision was sent, which is not counted.';
    expect(
      said('mediation.contact-adviser', [{ type: 'decision-notice-sent', on: '2026-09-07' }]),
    ).toEqual([
      `${counting} Saturday 7 November 2026 falls on a weekend, but the date stands: the last working day before it is Friday 6 November 2026.`,
      `${counting} The corresponding day is Saturday 7 November 2026. ${everyDay} ${regulation('33')}`,
    ]);
  });

  test('months that have no such day end on their last.', () => {
    const counting =
      '2 months from Thursday 31 December 2026, the day the notice of the decision was sent, which is not counted. The last month has no corresponding day, so the time ends on its last day, Sunday 28 February 2027.';
    expect(
      said('mediation.contact-adviser', [{ type: 'decision-notice-sent', on: '2026-12-31' }]),
    ).toEqual([
      `${counting} Sunday 28 February 2027 falls on a weekend, but the date stands: the last working day before it is Friday 26 February 2027.`,
      `${counting} ${everyDay} ${regulation('33')}`,
    ]);
  });

  test('working days without a bank holiday.', () => {
    const counting =
      '3 working days from Thursday 5 November 2026, the day mediation was declined, which is not counted. Weekends are not counted.';
    expect(
      said('mediation.issue-certificate', [{ type: 'mediation-declined', on: '2026-11-05' }]),
    ).toEqual([
      counting,
      `${counting} Working day 3 is Tuesday 10 November 2026, and the whole of it is in time. SEND Regulations 2014 (SI 2014/1530), regulations 34 and 39; ${act}`,
    ]);
  });

  test('working days over bank holidays, each by its name.', () => {
    const counting =
      '3 working days from Thursday 24 December 2026, the day mediation was concluded, which is not counted. Weekends and bank holidays are not counted: Friday 25 December 2026 (Christmas Day), Monday 28 December 2026 (Boxing Day (substitute day)).';
    const [because, working] = said('mediation.issue-certificate', [
      { type: 'mediation-concluded', on: '2026-12-24' },
    ]);
    expect(because).toBe(counting);
    expect(working).toContain(
      'Working day 3 is Thursday 31 December 2026, and the whole of it is in time.',
    );
  });

  test('working days of the Tribunal.', () => {
    const counting =
      '30 working days from Friday 17 July 2026, the day the authority was told of the appeal, which is not counted. Weekends and bank holidays are not counted: Monday 31 August 2026 (Summer bank holiday). Days from 25 December to 1 January and in August are not counted.';
    const [because, working] = said('appeal.respond', [
      { type: 'appeal-notified', on: '2026-07-17' },
    ]);
    expect(because).toBe(counting);
    expect(working).toBe(
      `${counting} Working day 30 is Monday 28 September 2026, and the whole of it is in time. Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699), rules 21 and 12; as in force from Monday 3 November 2008: the Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699).`,
    );
  });
});
