import { describe, expect, test } from '@jest/globals';
import { namedSheets, sheetOfRule } from './sheet.js';

const sheets = namedSheets(`
needs-assessment.notify-decision-to-assess: Tell the family whether there will be an assessment
latest, statutory, owed by authority
starts: request-received, the day the request was received
starts: responsibility-arose, the day the authority became responsible for the child or young person
looks at: process-run; process needs-assessment
met by: decision-to-assess-notified, refusal-to-assess-notified
falls away by: request-withdrawn
version by: due-date
limit: 6 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 5(1) [T]
exceptions in: regulation 5(4)
exceptions: setting-closed, early-years-closed, personal-circumstances, absent-from-area
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulation 5(1) [K]
exceptions: setting-closed, early-years-closed, personal-circumstances, absent-from-area, coronavirus

needs-assessment.give-advice: Give advice for the assessment
latest, statutory, owed by advice-giver, one for each id
starts: advice-requested, the day the request for advice was received
looks at: answers; by id; whileRunning needs-assessment, detained
met by: advice-received
never arose by: advice-not-needed
falls away by: request-withdrawn
note: School holidays are no ground for late advice, and late advice does not move the 20 weeks.
version by: due-date
limit: 6 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 8(1); SEND Code of Practice, 9.40 [P]
exceptions in: regulation 8(2)
exceptions: advice-personal-circumstances, advice-absent-from-area, advice-missed-appointment
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulation 8(1); SEND Code of Practice, 9.40 [K]
exceptions: advice-personal-circumstances, advice-absent-from-area, advice-missed-appointment, coronavirus

needs-assessment.notify-no-plan: Tell the family if there will be no plan
latest, statutory, owed by authority
starts: request-received, the day the request was received
starts: responsibility-arose, the day the authority became responsible for the child or young person
looks at: process-run; process needs-assessment
shown once: decision-to-assess-notified
met by: refusal-to-issue-notified
never arose by: decision-to-issue-notified, draft-plan-served, final-plan-sent
falls away by: request-withdrawn
note: It runs from the request, not from the decision to assess.
version by: due-date
limit: 16 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 10(1) [T]
exceptions in: regulation 10(4)
exceptions: setting-closed, early-years-closed, personal-circumstances, absent-from-area
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulation 10(1) [K]
exceptions: setting-closed, early-years-closed, personal-circumstances, absent-from-area, coronavirus

needs-assessment.send-final-plan: Send the final plan
latest, statutory, owed by authority
starts: request-received, the day the request was received
starts: responsibility-arose, the day the authority became responsible for the child or young person
looks at: process-run; process needs-assessment
met by: final-plan-sent
never arose by: refusal-to-assess-notified, refusal-to-issue-notified
falls away by: request-withdrawn
note: It runs from the request, not from the decision to assess.
version by: due-date
limit: 20 weeks after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 13(2) [T]
exceptions in: regulation 13(3)
exceptions: setting-closed, early-years-closed, personal-circumstances, absent-from-area, reported-in-return
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND Regulations 2014 (SI 2014/1530), regulation 13(2) [K]
exceptions: setting-closed, early-years-closed, personal-circumstances, absent-from-area, reported-in-return, coronavirus

plan.hear-representations: Hear what the family says to the draft
earliest, statutory, owed by authority
starts: draft-plan-served, the day the draft plan was served
looks at: until-next; whileRunning needs-assessment, detained
met by: representations-received
cut short by: final-plan-sent
falls away by: request-withdrawn
version by: due-date
limit: 15 days beginning-with-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 13(1)(a) [T]

plan.reply-to-consultation: Answer the consultation about the plan
latest, guidance, owed by setting, one for each id
starts: setting-consulted, the day the school or college was consulted
looks at: answers; by id; whileRunning needs-assessment, detained
met by: setting-replied
falls away by: final-plan-sent, request-withdrawn
note: The Code advises this; it is no duty.
version by: due-date
limit: 15 days after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: Children and Families Act 2014, section 39(2); SEND Code of Practice, 9.83 [P]
`);

describe('The rules of the needs assessment and of the plan are as the law has them', () => {
  test.each(sheets)('%s.', (code, sheet) => {
    expect(sheetOfRule(code)).toEqual(sheet);
  });
});
