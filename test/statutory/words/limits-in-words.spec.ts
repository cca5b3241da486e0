import { ruleByCode, sayLimit } from '#libs/statutory-rules';
import { expect, test } from '@jest/globals';

test.each([
  ['needs-assessment.send-final-plan', '20 weeks; the starting day is not counted'],
  ['plan.hear-representations', '15 days; the starting day is day 1'],
  ['annual-review.complete-review', '12 months; the starting day is day 1'],
  ['mediation.issue-certificate', '3 working days; the starting day is not counted'],
  [
    'appeal.respond',
    '30 working days; the starting day is not counted; days from 25 December to 1 January and in August are not counted',
  ],
  [
    'annual-review.circulate-advice',
    'At least 2 weeks before, in clear days: neither the day of notice nor the day of the meeting is counted, so 15 days before the review meeting',
  ],
  [
    'plan-transfer.transfer-plan',
    'on the day of the move if it was known at least 15 working days before it, else 15 working days; the starting day is day 1',
  ],
  [
    'appeal.lodge',
    'the later of: 2 months; the starting day is not counted, or 1 month; the starting day is not counted, from the day the mediation certificate was issued, then moved as rule 12 says',
  ],
  [
    'plan-transfer.review-plan',
    'the later of: 3 months; the starting day is day 1, or 12 months; the starting day is day 1, from the day the plan was made or last reviewed',
  ],
  [
    'concession.send-final-plan',
    '`assess`: 14 weeks; the starting day is not counted, or `make-plan`: 11 weeks; the starting day is not counted',
  ],
  [
    'mediation-agreement.carry-out',
    '`other`: 2 weeks; the starting day is not counted; or the day that the parties agreed in writing',
  ],
  [
    'young-person.rights-pass',
    'the last Friday in June of the school year in which the person becomes 16',
  ],
])('The limit of %s in words: %s.', (code, words) => {
  expect(sayLimit(ruleByCode(code).versions[0].limit)).toBe(words);
});
