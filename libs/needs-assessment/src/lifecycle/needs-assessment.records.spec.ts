import { describe, expect, it } from '@jest/globals';
import { validateLifecycle } from '#libs/lifecycle-kernel';
import { rulesMetBy, rulesStartedBy } from '#libs/statutory-rules';
import { happened } from '../../../../test/support/given.js';
import { specify } from '../../../lifecycle-kernel/src/given.testing.js';
import { isOfNeedsAssessment, stateOn } from './assessment-runs.js';
import { decideNeedsAssessment } from './decide-needs-assessment.js';
import { needsAssessment } from './needs-assessment.lifecycle.js';

const { given } = specify(decideNeedsAssessment, '2026-01-15');

const request = happened('request-received', '2023-03-01');
const assess = happened('decision-to-assess-notified', '2023-04-03');
const issue = happened('decision-to-issue-notified', '2023-06-01');
const draft = happened('draft-plan-served', '2023-06-15');
const plan = happened('final-plan-sent', '2023-07-12');
const again = happened('request-received', '2025-09-01');
const running = 'assessment-already-running';
const section36 = 'Children and Families Act 2014, section 36';

describe('the table of the needs assessment', () => {
  it('is sound, and names exactly the limits of the law library', () => {
    expect(() => {
      validateLifecycle(needsAssessment, { rulesStartedBy, rulesMetBy });
    }).not.toThrow();
  });
});

describe('what was done already', () => {
  it('is recorded years late, and out of its order', () => {
    given(request, plan).whenRecorded(assess).thenItHappens();
    given(request, plan).whenRecorded(draft).thenItHappens();
    given(request, assess, draft, plan).whenRecorded(issue).thenItHappens();
  });

  it('is recorded though the law would not have let us do it: no decision, no draft', () => {
    given(request).whenRecorded(plan).thenItHappens();
    given(request).whenRecorded(issue).thenItHappens();
    given(request, assess, issue, draft)
      .whenRecorded(happened('refusal-to-issue-notified', '2023-07-01'))
      .thenItHappens();
    given(request, plan).whenRecorded(happened('case-closed', '2024-01-09')).thenItHappens();
  });

  it('is taken in the order of a case when all of it was done on one day', () => {
    const sameDay = (type: 'decision-to-issue-notified' | 'draft-plan-served') =>
      happened(type, plan.on);
    given(request, assess, plan)
      .whenRecorded(sameDay('decision-to-issue-notified'))
      .thenItHappens();
    given(request, assess, sameDay('decision-to-issue-notified'))
      .whenRecorded(plan)
      .thenItHappens();
    given(request, assess, plan).whenRecorded(sameDay('draft-plan-served')).thenItHappens();
  });

  it('may be a second draft, on another day', () => {
    given(request, assess, issue, draft)
      .whenRecorded(happened('draft-plan-served', '2023-06-29'))
      .thenItHappens();
  });

  it('is refused with another date, so that someone says which is right', () => {
    given(request, assess)
      .whenRecorded(happened('decision-to-assess-notified', '2023-04-04'))
      .thenItIsRefused(
        'recorded-with-another-date',
        'This has been recorded in this assessment with another date. If that date is wrong, correct it.',
      );
  });
});

describe('a child who is assessed again', () => {
  it('has a second assessment once the first has ended, and each stands by itself', () => {
    given(request, assess, issue, draft, plan).whenRecorded(again).thenItHappens();
    const known = [again, request, plan, assess];
    expect(stateOn(known, '2023-03-01').name).toBe('plan-sent');
    expect(stateOn(known, '2025-09-01').name).toBe('awaiting-decision');
    given(...known)
      .whenRecorded(happened('refusal-to-assess-notified', '2025-09-30'))
      .thenItHappens();
    given(...known)
      .whenRecorded(issue)
      .thenItHappens();
  });

  it('has no second one while the first runs, or on the day it ends', () => {
    const sentence =
      'A needs assessment of this child was running on that day, so there can be no second request.';
    given(request, assess).whenRecorded(again).thenItIsRefused(running, sentence, section36);
    given(request, plan)
      .whenRecorded(happened('responsibility-arose', plan.on))
      .thenItIsRefused(running, sentence, section36);
  });

  it('may have an older one, once it is known how that ended', () => {
    given(again)
      .whenRecorded(request)
      .thenItIsRefused(
        running,
        'A later request is recorded, and nothing says that this assessment had ended by then. Record how it ended.',
        section36,
      );
  });
});

describe('an exception', () => {
  const closure = {
    ground: 'setting-closed',
    closedFrom: '2023-07-21',
    reopensOn: '2023-09-04',
    adviceAskedOn: '2023-07-20',
  };

  it('is refused in the words of its ground', () => {
    given(request)
      .whenRecorded(
        happened('exception-recorded', '2023-04-01', { ground: 'personal-circumstances' }),
      )
      .thenItIsRefused(
        'exception-date-missing',
        'The exception lacks one of the dates that its ground needs.',
        'SEND Regulations 2014 (SI 2014/1530), regulations 5(4), 10(4) and 13(3)',
      );
  });

  it('is told twice only when every date in it is the same', () => {
    const first = happened('exception-recorded', '2023-09-05', closure);
    given(request, first)
      .whenRecorded({ ...first })
      .thenNothingHappens();
    given(request, first)
      .whenRecorded({ ...first, closedFrom: '2023-07-19' })
      .thenItHappens();
  });

  it('to an advice limit is none of the assessment’s', () => {
    const toAdvice = happened('exception-recorded', '2023-05-01', {
      ground: 'advice-missed-appointment',
    });
    expect(isOfNeedsAssessment(toAdvice)).toBe(false);
    expect(isOfNeedsAssessment(happened('exception-recorded', '2023-05-01', closure))).toBe(true);
  });
});
