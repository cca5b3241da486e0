import { describe, expect, test } from '@jest/globals';
import { namedSheets, sheetOfRule } from './sheet.js';

const sheets = namedSheets(`
phase-transfer.name-school: Name the next school in the plan
latest, statutory, owed by authority
starts: phase-transfer-expected (kind: early-years-to-school or infant-to-junior or primary-to-middle or primary-to-secondary or middle-to-secondary), the day the transfer was recorded as expected
looks at: until-next
met by: phase-transfer-plan-sent
version by: due-date
limit: Before 15 February of the calendar year of the transfer, so the last day is the day before it, for the transfer = {"lastDay":{"month":2,"dayOfMonth":14},"inTheYearOf":"transferOn"}
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 18(1)(b) [T]
where phaseTransferReading is by:
limit: By 15 February of the calendar year of the transfer, as the Code and this authority read it, for the transfer = {"lastDay":{"month":2,"dayOfMonth":15},"inTheYearOf":"transferOn"}

phase-transfer.name-post-16: Name the post-16 institution in the plan
latest, statutory, owed by authority
starts: phase-transfer-expected (kind: secondary-to-post-16), the day the transfer was recorded as expected
looks at: until-next
met by: phase-transfer-plan-sent
version by: due-date
limit: Before 31 March of the calendar year of the transfer, so the last day is the day before it, for the transfer = {"lastDay":{"month":3,"dayOfMonth":30},"inTheYearOf":"transferOn"}
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 18(1)(a) [T]
where phaseTransferReading is by:
limit: By 31 March of the calendar year of the transfer, as the Code and this authority read it, for the transfer = {"lastDay":{"month":3,"dayOfMonth":31},"inTheYearOf":"transferOn"}

phase-transfer.name-next-post-16: Name the next post-16 institution in the plan
latest, statutory, owed by authority
starts: phase-transfer-expected (kind: between-post-16), the day the transfer was recorded as expected
looks at: until-next
met by: phase-transfer-plan-sent
version by: due-date
limit: At least five months before, on the corresponding day of the month, for the transfer = {"monthsBefore":5,"day":"transferOn"}
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 18(2) [T]

reassessment.notify-decision: Tell the family whether there will be a re-assessment
latest, statutory, owed by authority
starts: reassessment-requested, the day the re-assessment was requested
looks at: until-next
met by: reassessment-agreed-notified, reassessment-refused-notified
version by: due-date
limit: 15 days after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 25(1) [P]
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulation 25(1) [K]
exceptions: coronavirus

reassessment.send-final-plan: Send the plan after the re-assessment
latest, statutory, owed by authority
starts: reassessment-agreed-notified, the day the decision to re-assess was notified
looks at: until-next
met by: final-plan-sent
version by: due-date
limit: 14 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 27(2) [T]
exceptions in: regulation 27(3)
exceptions: setting-closed, early-years-closed, personal-circumstances, absent-from-area
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulation 27(2) [K]
exceptions: setting-closed, early-years-closed, personal-circumstances, absent-from-area, coronavirus

amendment.send-final-plan: Send the plan amended without a review
latest, statutory, owed by authority
starts: amendment-notice-sent (without: review), the day the amendment notice was sent
looks at: until-next
met by: amended-plan-sent, decision-not-to-amend-notified
version by: due-date
limit: 8 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 28 with regulation 22 [K]
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
exceptions: coronavirus

amendment.hear-representations: Hear what the family says to amendments without a review
earliest, statutory, owed by authority
starts: amendment-notice-sent (without: review), the day the amendment notice was sent
looks at: until-next
met by: representations-received
cut short by: amended-plan-sent
version by: due-date
limit: 15 days beginning-with-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 28 with regulation 22(2)(c) [K]

plan-transfer.transfer-plan: Transfer the plan to the new authority
latest, statutory, owed by authority
starts: move-notified, the day the authority became aware of the move
looks at: until-next
met by: plan-transferred
version by: due-date
limit: movesOn, the day of the move, if known 15 working days before, else 15 workingDays beginning-with-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 15(2) [T]
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulation 15(2) [K]
exceptions: coronavirus

plan-transfer.inform-family: Tell the family about the transferred plan
latest, statutory, owed by authority
starts: plan-transferred, the day the plan was transferred
looks at: until-next
met by: transfer-explained-to-family
version by: due-date
limit: 6 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 15(4) [T]
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulation 15(4) [K]
exceptions: coronavirus

plan-transfer.review-plan: Review the transferred plan
latest, statutory, owed by authority
starts: plan-transferred, the day the plan was transferred
looks at: until-next; afterTheDay true
met by: review-decision-notified
version by: due-date
limit: 3 months beginning-with-the-day or the later 12 months beginning-with-the-day from last-on-or-before-the-start of plan-made, final-plan-sent, review-decision-notified, the day the plan was made or last reviewed
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 15(5) [T]
where reviewCountsFrom is meeting:
met by: review-meeting-held
limit: 3 months beginning-with-the-day or the later 12 months beginning-with-the-day from last-on-or-before-the-start of plan-made, final-plan-sent, review-meeting-held, the day the plan was made or last reviewed
`);

describe('The rules of transfers, re-assessments, amendments and moves are as the law has them', () => {
  test.each(sheets)('%s.', (code, sheet) => {
    expect(sheetOfRule(code)).toEqual(sheet);
  });
});
