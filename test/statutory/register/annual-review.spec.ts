import { describe, expect, test } from '@jest/globals';
import { namedSheets, sheetOfRule } from './sheet.js';

const sheets = namedSheets(`
annual-review.complete-review: Complete the annual review
latest, statutory, owed by authority, one for each starting-day
starts: plan-made, the day the plan was made
starts: final-plan-sent, the day the final plan was sent
starts: review-decision-notified (outcome: maintain or amend), the day the decision after the last review was notified
looks at: after-the-day
met by: review-decision-notified
version by: due-date
limit: 12 months beginning-with-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: Children and Families Act 2014, section 44(1) [P]
where reviewCountsFrom is meeting:
starts: plan-made, the day the plan was made
starts: final-plan-sent, the day the final plan was sent
starts: review-meeting-held, the day the last review meeting was held
which never was by: review-decision-notified (outcome: cease)
met by: review-meeting-held

annual-review.consider-early-years-review: Consider a review for a child under five
latest, guidance, owed by authority, one for each starting-day, only under 5
starts: plan-made, the day the plan was made
starts: final-plan-sent, the day the final plan was sent
starts: review-decision-notified (outcome: maintain or amend), the day the decision after the last review was notified
looks at: after-the-day
met by: review-decision-notified, early-years-review-considered
note: The Code advises this for a child under five; it is no duty.
version by: due-date
limit: 6 months after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Code of Practice, 9.178 [P]
where reviewCountsFrom is meeting:
starts: plan-made, the day the plan was made
starts: final-plan-sent, the day the final plan was sent
starts: review-meeting-held, the day the last review meeting was held
which never was by: review-decision-notified (outcome: cease)
met by: review-meeting-held, early-years-review-considered

annual-review.give-notice-of-meeting: Give notice of the review meeting
latest, statutory, owed by arranger, one for each meetingOn
starts: review-meeting-arranged, the day the review meeting was arranged
looks at: answers; by meetingOn
met by: meeting-notice-given
falls away by: review-meeting-cancelled
version by: due-date
limit: At least 2 weeks before, in clear days: neither the day of notice nor the day of the meeting is counted, so 15 days before the review meeting = {"daysBefore":15,"day":"meetingOn"}
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulations 20(3) and 21 [T]
where noticeCounting is calendar:
limit: At least 2 weeks before, by the calendar as this authority reads it, so 14 days before the review meeting = {"daysBefore":14,"day":"meetingOn"}

annual-review.circulate-advice: Circulate the advice for the review meeting
latest, statutory, owed by arranger, one for each meetingOn
starts: review-meeting-arranged, the day the review meeting was arranged
looks at: answers; by meetingOn
met by: review-advice-circulated
falls away by: review-meeting-cancelled
version by: due-date
limit: At least 2 weeks before, in clear days: neither the day of notice nor the day of the meeting is counted, so 15 days before the review meeting = {"daysBefore":15,"day":"meetingOn"}
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 20(4) [T]
where noticeCounting is calendar:
limit: At least 2 weeks before, by the calendar as this authority reads it, so 14 days before the review meeting = {"daysBefore":14,"day":"meetingOn"}

annual-review.send-report: Send the report of the review meeting
latest, statutory, owed by setting, one for each starting-day
starts: review-meeting-held, the day the review meeting was held
looks at: until-next
met by: review-report-sent
version by: due-date
limit: 2 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 20(7) to (9); SEND Code of Practice, 9.176 [P]

annual-review.notify-decision: Tell the family the decision after the review
latest, statutory, owed by authority, one for each starting-day
starts: review-meeting-held, the day the review meeting was held
looks at: until-next
met by: review-decision-notified
version by: due-date
limit: 4 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 20(10); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin) [T]
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulation 20(10); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin) [K]
exceptions: coronavirus

annual-review.send-amendment-notice: Send the notice of the proposed amendments
latest, statutory, owed by authority, one for each starting-day
starts: review-meeting-held, the day the review meeting was held
looks at: until-next
shown once: review-decision-notified (outcome: amend)
met by: amendment-notice-sent (without: not said)
note: It runs from the meeting, not from the decision.
version by: due-date
limit: 4 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulations 20(10) and 22(2); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin) [T]
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulations 20(10) and 22(2); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin) [K]
exceptions: coronavirus

annual-review.hear-representations: Hear what the family says to the proposed amendments
earliest, statutory, owed by authority
starts: amendment-notice-sent (without: not said), the day the amendment notice was sent
looks at: until-next
met by: representations-received
cut short by: amended-plan-sent
version by: due-date
limit: 15 days beginning-with-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 22(2)(c) [T]

annual-review.send-final-plan: Send the amended plan
latest, statutory, owed by authority
starts: amendment-notice-sent (without: not said), the day the amendment notice was sent
looks at: until-next
met by: amended-plan-sent, decision-not-to-amend-notified
note: An early notice brings this date forward.
version by: due-date
limit: 8 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 22(3) and (4) [T]
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulation 22(3) and (4) [K]
exceptions: coronavirus

annual-review.send-final-plan-outer: Send the amended plan, counted from the review meeting
latest, statutory, owed by authority, one for each starting-day
starts: review-meeting-held, the day the review meeting was held
looks at: until-next
shown once: review-decision-notified (outcome: amend)
met by: amended-plan-sent, decision-not-to-amend-notified
note: A late amendment notice does not move it.
version by: due-date
limit: 12 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin) [P]
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin) [K]
exceptions: coronavirus
`);

describe('The rules of the annual review are as the law has them', () => {
  test.each(sheets)('%s.', (code, sheet) => {
    expect(sheetOfRule(code)).toEqual(sheet);
  });
});
