import type { CaseDetails, LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from '../one-limit.js';

const act =
  'as in force from Monday 1 September 2014: the Children and Families Act 2014 and its Regulations.';
const backwards = 'Weekends, bank holidays and school holidays all count.';

function said(rule: string, events: LawEvent[], details: CaseDetails = {}): [string, string] {
  const { because, working } = oneLimit(rule, '2029-12-31', events, details);
  return [because, working];
}

describe('Why a limit that is no plain period falls on its day', () => {
  test('notice of a meeting, counted back.', () => {
    const arranged: LawEvent = {
      type: 'review-meeting-arranged',
      on: '2026-10-01',
      meetingOn: '2026-11-17',
    };
    const counting =
      'At least 2 weeks before, in clear days: neither the day of notice nor the day of the meeting is counted, so 15 days before the review meeting on Tuesday 17 November 2026. This limit began on Thursday 1 October 2026, the day the review meeting was arranged.';
    expect(said('annual-review.circulate-advice', [arranged])).toEqual([
      counting,
      `${counting} The last day is Monday 2 November 2026, and the whole of it is in time. ${backwards} SEND Regulations 2014 (SI 2014/1530), regulation 20(4); ${act}`,
    ]);
  });

  test('months before a transfer.', () => {
    const expected: LawEvent = {
      type: 'phase-transfer-expected',
      on: '2026-10-01',
      kind: 'between-post-16',
      transferOn: '2027-09-01',
    };
    const [because] = said('phase-transfer.name-next-post-16', [expected]);
    expect(because).toBe(
      'At least five months before, on the corresponding day of the month, for the transfer on Wednesday 1 September 2027. This limit began on Thursday 1 October 2026, the day the transfer was recorded as expected.',
    );
  });

  test('a day of the year of a transfer.', () => {
    const expected: LawEvent = {
      type: 'phase-transfer-expected',
      on: '2026-10-01',
      kind: 'infant-to-junior',
      transferOn: '2027-09-01',
    };
    const [because] = said('phase-transfer.name-school', [expected]);
    expect(because).toBe(
      'Before 15 February of the calendar year of the transfer, so the last day is the day before it, for the transfer on Wednesday 1 September 2027. This limit began on Thursday 1 October 2026, the day the transfer was recorded as expected. Sunday 14 February 2027 falls on a weekend, but the date stands: the last working day before it is Friday 12 February 2027.',
    );
  });

  test('a move known early enough, and one that was not.', () => {
    const known: LawEvent = { type: 'move-notified', on: '2026-10-01', movesOn: '2026-11-10' };
    const counting =
      'On the day of the move, Tuesday 10 November 2026: Thursday 1 October 2026, the day the authority became aware of the move, is at least 15 working days before it.';
    expect(said('plan-transfer.transfer-plan', [known])).toEqual([
      counting,
      `${counting} The whole of that day is in time. SEND Regulations 2014 (SI 2014/1530), regulation 15(2); ${act}`,
    ]);
    const late: LawEvent = { type: 'move-notified', on: '2026-11-02', movesOn: '2026-11-10' };
    const counted =
      '15 working days from Monday 2 November 2026, the day the authority became aware of the move, which is the first day. Weekends are not counted. Monday 2 November 2026 was not at least 15 working days before the day of the move, Tuesday 10 November 2026.';
    expect(said('plan-transfer.transfer-plan', [late])).toEqual([
      counted,
      `${counted} Working day 15 is Friday 20 November 2026, and the whole of it is in time. SEND Regulations 2014 (SI 2014/1530), regulation 15(2); ${act}`,
    ]);
  });

  test('the later of two periods, the other said as well, moved by the Tribunal’s rules.', () => {
    const events: LawEvent[] = [
      { type: 'decision-notice-sent', on: '2026-06-10' },
      { type: 'mediation-certificate-issued', on: '2026-07-20' },
    ];
    const counting =
      "1 month from Monday 20 July 2026, the day the mediation certificate was issued, which is not counted. That is not earlier than Monday 10 August 2026, the other limit: 2 months from Wednesday 10 June 2026, the day the notice of the decision was sent, which is not counted. That time ends on Thursday 20 August 2026, so it is moved to Tuesday 1 September 2026 by rule 12 of the Tribunal's rules.";
    const [because, working] = said('appeal.lodge', events);
    expect(because).toBe(counting);
    expect(working).toContain(
      `${counting} The corresponding day is Thursday 20 August 2026. Weekends, bank holidays and school holidays all count, and the whole of the last day is in time. Tribunal Procedure`,
    );
  });

  test('one period alone, that nothing moves.', () => {
    const [because] = said('appeal.lodge', [{ type: 'decision-notice-sent', on: '2026-09-14' }]);
    expect(because).toBe(
      "2 months from Monday 14 September 2026, the day the notice of the decision was sent, which is not counted. That time ends on Saturday 14 November 2026, so it is moved to Monday 16 November 2026 by rule 12 of the Tribunal's rules.",
    );
    const [plain] = said('appeal.lodge', [{ type: 'decision-notice-sent', on: '2026-09-15' }]);
    expect(plain).toBe(
      "2 months from Tuesday 15 September 2026, the day the notice of the decision was sent, which is not counted. That time ends on Sunday 15 November 2026, so it is moved to Monday 16 November 2026 by rule 12 of the Tribunal's rules.",
    );
    const [still] = said('appeal.lodge', [{ type: 'decision-notice-sent', on: '2026-09-16' }]);
    expect(still).toBe(
      '2 months from Wednesday 16 September 2026, the day the notice of the decision was sent, which is not counted.',
    );
  });

  test('an order, and a day that the parties agreed on.', () => {
    const agreed: LawEvent = {
      type: 'mediation-agreement-reached',
      on: '2026-10-05',
      order: 'amend-placement',
    };
    const [because] = said('mediation-agreement.amend-placement', [agreed]);
    expect(because).toBe(
      '2 weeks from Monday 5 October 2026, the day of the agreement, which is not counted.',
    );
    const counting =
      'Wednesday 2 December 2026 is the day that the parties agreed in writing, after Monday 5 October 2026, the day of the agreement.';
    expect(
      said('mediation-agreement.amend-placement', [{ ...agreed, agreedBy: '2026-12-02' }]),
    ).toEqual([
      counting,
      `${counting} The whole of that day is in time. SEND Regulations 2014 (SI 2014/1530), regulation 42; exceptions in the same regulation; ${act}`,
    ]);
  });

  test('the day on which the rights pass.', () => {
    const counting =
      'The last Friday in June of the school year in which the person born on Wednesday 4 March 2015 becomes 16. The school year runs from 1 September to 31 August.';
    expect(said('young-person.rights-pass', [], { person: { dateOfBirth: '2015-03-04' } })).toEqual(
      [
        `${counting} It is a day that arrives, not a duty.`,
        `${counting} It takes effect at the end of that day. Children and Families Act 2014, section 83(2); Education Act 1996, section 8; ${act}`,
      ],
    );
  });

  test('exceptions, with every ground.', () => {
    const request: LawEvent = { type: 'request-received', on: '2026-09-07' };
    const away: LawEvent = {
      type: 'exception-recorded',
      on: '2026-10-30',
      ground: 'absent-from-area',
      from: '2026-09-10',
      to: '2026-10-07',
    };
    const grief: LawEvent = { ...away, ground: 'personal-circumstances' };
    const rule = 'needs-assessment.notify-decision-to-assess';
    const stays =
      'The limit does not bind, no new date replaces it, and the duty to act as soon as practicable stays. SEND Regulations';
    expect(said(rule, [request, away])[1]).toContain(
      `the last day is in time. An exception was recorded: the child, the parent or the young person was away from the area for at least 4 weeks. ${stays}`,
    );
    expect(said(rule, [request, away, grief])[1]).toContain(
      `An exception was recorded: exceptional personal circumstances affected the child, the parent or the young person; the child, the parent or the young person was away from the area for at least 4 weeks. ${stays}`,
    );
    expect(said(rule, [request])[1]).not.toContain('An exception');
  });
});
