import { describe, expect, test } from '@jest/globals';
import { namedSheets, sheetOfRule } from './sheet.js';

const sheets = namedSheets(`
mediation.contact-adviser: Contact a mediation adviser
latest, statutory, owed by family
starts: decision-notice-sent, the day the notice of the decision was sent
looks at: until-next
met by: mediation-adviser-contacted
version by: due-date
limit: 2 months after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 33 [T]

mediation.issue-certificate: Issue the mediation certificate
latest, statutory, owed by mediation-adviser
starts: mediation-declined, the day mediation was declined
starts: mediation-concluded, the day mediation was concluded
looks at: until-next; of mediation-declined, mediation-concluded
met by: mediation-certificate-issued
version by: due-date
limit: 3 workingDays after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulations 34 and 39 [P]

mediation.pass-on-health-issues: Pass on the health issues for mediation
latest, statutory, owed by authority
starts: mediation-health-issues-raised, the day the health issues were raised
looks at: until-next
met by: health-issues-passed-on
version by: due-date
limit: 3 workingDays after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulation 35(1) [P]

mediation.arrange: Arrange mediation
latest, statutory, owed by authority
starts: mediation-requested, the day mediation was requested
looks at: until-next
met by: mediation-arranged
version by: due-date
limit: 30 days after-the-day
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: SEND Regulations 2014 (SI 2014/1530), regulations 35(2) and 36 [P]

appeal.lodge: Lodge an appeal
latest, statutory, owed by family
starts: decision-notice-sent, the day the notice of the decision was sent
looks at: until-next
met by: appeal-lodged
version by: due-date
limit: 2 months after-the-day or the later 1 months after-the-day from first-from-the-start-on of mediation-certificate-issued, the day the mediation certificate was issued, then moved: lodging
law: from 2008-11-03, the Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699)
source: Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699), rules 20(1)(c) and 12 [T]

appeal.respond: Respond to the appeal
latest, statutory, owed by authority
starts: appeal-notified, the day the authority was told of the appeal
looks at: until-next
met by: appeal-response-sent
version by: due-date
limit: 30 workingDays after-the-day without tribunal-holidays
law: from 2008-11-03, the Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699)
source: Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699), rules 21 and 12 [P]

tribunal-recommendation.reply: Answer the health recommendation of the Tribunal
latest, statutory, owed by authority
starts: health-recommendation-made, the day the recommendation was made
looks at: until-next
met by: recommendation-answered
version by: due-date
limit: 5 weeks after-the-day
law: from 2018-04-03, the SEND (First-tier Tribunal Recommendations Power) Regulations 2017 (SI 2017/1306)
source: SEND (First-tier Tribunal Recommendations Power) Regulations 2017 (SI 2017/1306) [K]

detained.notify-decision-to-assess: Tell the family whether there will be an assessment of the detained person
latest, statutory, owed by authority
starts: detained-request-received, the day the request for the detained person was received
looks at: process-run; process detained
met by: decision-to-assess-notified, refusal-to-assess-notified
falls away by: request-withdrawn
version by: due-date
limit: 6 weeks after-the-day
law: from 2015-04-01, the SEND (Detained Persons) Regulations 2015 (SI 2015/62)
source: SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 5 [T]
exceptions in: regulation 5
exceptions: setting-closed, personal-circumstances, absent-from-area
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 5 [K]
exceptions: setting-closed, personal-circumstances, absent-from-area, coronavirus

detained.notify-no-plan: Tell the family if there will be no plan for the detained person
latest, statutory, owed by authority
starts: detained-request-received, the day the request for the detained person was received
looks at: process-run; process detained
shown once: decision-to-assess-notified
met by: refusal-to-issue-notified
never arose by: decision-to-issue-notified, draft-plan-served, final-plan-sent
falls away by: request-withdrawn
version by: due-date
limit: 16 weeks after-the-day
law: from 2015-04-01, the SEND (Detained Persons) Regulations 2015 (SI 2015/62)
source: SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 10 [K]
exceptions in: regulation 10
exceptions: setting-closed, personal-circumstances, absent-from-area
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
exceptions: setting-closed, personal-circumstances, absent-from-area, coronavirus

detained.send-final-plan: Send the final plan of the detained person
latest, statutory, owed by authority
starts: detained-request-received, the day the request for the detained person was received
looks at: process-run; process detained
met by: final-plan-sent
never arose by: refusal-to-assess-notified, refusal-to-issue-notified
falls away by: request-withdrawn
version by: due-date
limit: 20 weeks after-the-day
law: from 2015-04-01, the SEND (Detained Persons) Regulations 2015 (SI 2015/62)
source: SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 13 [T]
exceptions in: regulation 13
exceptions: setting-closed, personal-circumstances, absent-from-area
law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)
source: SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 13 [K]
exceptions: setting-closed, personal-circumstances, absent-from-area, coronavirus

young-person.rights-pass: The rights pass to the young person
date, statutory, owed by authority
starts: the birth of the person
looks at: after-the-day
note: It is a day that arrives, not a duty.
version by: due-date
limit: last Friday in June of the school year of age 16
law: from 2014-09-01, the Children and Families Act 2014 and its Regulations
source: Children and Families Act 2014, section 83(2); Education Act 1996, section 8 [P]

improvement.submit-statement: Submit the written statement of action
latest, statutory, owed by authority
starts: statement-of-action-required, the day the statement of action was required
looks at: until-next
met by: statement-of-action-submitted
version by: due-date
limit: 70 workingDays after-the-day
law: from 2016-05-01, the joint area inspections of special educational needs and disability
source: Joint area review letters of Ofsted and the Care Quality Commission, 2016 to 2022 [P]

improvement.resubmit-statement: Submit the written statement of action anew
latest, statutory, owed by authority
starts: statement-of-action-returned, the day the statement of action was returned
looks at: until-next
met by: statement-of-action-submitted
version by: due-date
limit: 10 workingDays after-the-day
law: from 2016-05-01, the joint area inspections of special educational needs and disability
source: Joint area review letters of Ofsted and the Care Quality Commission, 2016 to 2022 [P]
`);

describe('The rules of mediation, appeals, detained persons, rights and statements are as the law has them', () => {
  test.each(sheets)('%s.', (code, sheet) => {
    expect(sheetOfRule(code)).toEqual(sheet);
  });
});
