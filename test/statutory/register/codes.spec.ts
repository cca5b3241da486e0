import { exceptionGrounds, ground, ruleCodes } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';

const after = ['tribunal-order', 'concession', 'mediation-agreement'];
const afterEach = (ending: string): string[] => after.map((origin) => `${origin}.${ending}`);

test('Every rule is in the register, in the order of the law.', () => {
  expect(ruleCodes).toEqual([
    'needs-assessment.notify-decision-to-assess',
    'needs-assessment.give-advice',
    'needs-assessment.notify-no-plan',
    'needs-assessment.send-final-plan',
    'plan.hear-representations',
    'plan.reply-to-consultation',
    'annual-review.complete-review',
    'annual-review.consider-early-years-review',
    'annual-review.give-notice-of-meeting',
    'annual-review.circulate-advice',
    'annual-review.send-report',
    'annual-review.notify-decision',
    'annual-review.send-amendment-notice',
    'annual-review.hear-representations',
    'annual-review.send-final-plan',
    'annual-review.send-final-plan-outer',
    'phase-transfer.name-school',
    'phase-transfer.name-post-16',
    'phase-transfer.name-next-post-16',
    'reassessment.notify-decision',
    'reassessment.send-final-plan',
    'amendment.send-final-plan',
    'amendment.hear-representations',
    'plan-transfer.transfer-plan',
    'plan-transfer.inform-family',
    'plan-transfer.review-plan',
    'mediation.contact-adviser',
    'mediation.issue-certificate',
    'mediation.pass-on-health-issues',
    'mediation.arrange',
    'appeal.lodge',
    'appeal.respond',
    ...afterEach('notify-assessment'),
    ...afterEach('notify-no-plan'),
    ...afterEach('send-final-plan'),
    ...afterEach('send-draft-plan'),
    'tribunal-order.reconsider',
    ...afterEach('amend-contents'),
    ...afterEach('amend-placement'),
    'mediation-agreement.carry-out',
    'tribunal-recommendation.reply',
    'detained.notify-decision-to-assess',
    'detained.notify-no-plan',
    'detained.send-final-plan',
    'young-person.rights-pass',
    'improvement.submit-statement',
    'improvement.resubmit-statement',
  ]);
});

describe('The closed list of grounds', () => {
  const regulations = 'SEND Regulations 2014 (SI 2014/1530), regulations 5(4), 10(4) and 13(3)';
  const advice = 'SEND Regulations 2014 (SI 2014/1530), regulation 8(2)';
  const closure = { kind: 'closure', closedAtLeastDays: 28, askedWithinDaysBefore: 7 };
  const circumstances = { kind: 'circumstances' };
  const fourWeeks = { kind: 'absence', atLeastDays: 28 };

  test.each([
    // ground              | plain words | what it needs | one request? | anyone may state it? | source | seen
    [
      'setting-closed',
      'the school or college was closed for at least 4 weeks',
      closure,
      false,
      true,
      regulations,
      'T',
    ],
    [
      'early-years-closed',
      'the early years provider was closed for at least 4 weeks',
      closure,
      false,
      true,
      regulations,
      'T',
    ],
    [
      'personal-circumstances',
      'exceptional personal circumstances affected the child, the parent or the young person',
      circumstances,
      false,
      true,
      regulations,
      'T',
    ],
    [
      'absent-from-area',
      'the child, the parent or the young person was away from the area for at least 4 weeks',
      fourWeeks,
      false,
      true,
      regulations,
      'T',
    ],
    [
      'absent-from-area-2-weeks',
      'the child, the parent or the young person was away from the area for at least 2 weeks',
      { kind: 'absence', atLeastDays: 14 },
      false,
      true,
      'SEND Regulations 2014 (SI 2014/1530), regulations 42, 44 and 45',
      'P',
    ],
    [
      'advice-personal-circumstances',
      'exceptional personal circumstances affected the child, the parent or the young person in the 6 weeks',
      circumstances,
      true,
      true,
      advice,
      'P',
    ],
    [
      'advice-absent-from-area',
      'the child, the parent or the young person was away from the area for at least 4 weeks of the 6 weeks',
      fourWeeks,
      true,
      true,
      advice,
      'P',
    ],
    [
      'advice-missed-appointment',
      'the child or young person missed an appointment for an examination or test in the 6 weeks',
      { kind: 'missed-appointment' },
      true,
      true,
      advice,
      'P',
    ],
    [
      'coronavirus',
      'it was not reasonably practicable because of coronavirus',
      circumstances,
      false,
      true,
      'SEND (Coronavirus) (Amendment) Regulations 2020 (SI 2020/471)',
      'K',
    ],
    [
      'reported-in-return',
      'an exception to the 20 weeks was reported in the SEN2 return; its ground is not stated there',
      { kind: 'not-stated' },
      false,
      false,
      'SEN2 return, item Week20',
      'K',
    ],
  ])('has %s: %s.', (code, title, needs, aboutOneRequest, publicInContract, source, seen) => {
    const found = exceptionGrounds.find((each) => each.code === code);
    expect(found).toEqual({
      code,
      title,
      test: needs,
      aboutOneRequest,
      publicInContract,
      source,
      seen,
    });
    expect(ground(code)).toBe(title);
  });

  test('has no other.', () => {
    expect(exceptionGrounds.map(({ code }) => code)).toEqual([
      'setting-closed',
      'early-years-closed',
      'personal-circumstances',
      'absent-from-area',
      'absent-from-area-2-weeks',
      'advice-personal-circumstances',
      'advice-absent-from-area',
      'advice-missed-appointment',
      'coronavirus',
      'reported-in-return',
    ]);
  });
});
