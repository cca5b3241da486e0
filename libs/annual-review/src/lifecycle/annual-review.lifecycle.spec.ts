import { describe, expect, it } from '@jest/globals';
import { stateAfter, validateLifecycle } from '#libs/lifecycle-kernel';
import { rulesMetBy, rulesStartedBy, type LawEvent } from '#libs/statutory-rules';
import { happened } from '../../../../test/support/given.js';
import { specify } from '../../../lifecycle-kernel/src/given.testing.js';
import { annualReview } from './annual-review.lifecycle.js';
import { annualReviewTransitions } from './annual-review.transitions.js';
import { decideAnnualReview, isPutToAnnualReview } from './decide-annual-review.js';

const { given } = specify(decideAnnualReview, '2026-01-15');

const plan = happened('plan-made', '2024-03-04');
const finalPlan = happened('final-plan-sent', '2024-03-04');
const meeting = { meetingOn: '2025-02-03' };
const arranged = happened('review-meeting-arranged', '2025-01-06', meeting);
const held = happened('review-meeting-held', '2025-02-03');
const decided = (outcome: string) =>
  happened('review-decision-notified', '2025-02-28', { outcome });
const notice = happened('amendment-notice-sent', '2025-03-03');
const amended = happened('amended-plan-sent', '2025-04-22');

/** Of each act that is put to a review: where the table has it, and where it refuses it. */
const acts: readonly [
  event: LawEvent,
  done: readonly LawEvent[],
  elsewhere: readonly LawEvent[],
][] = [
  [plan, [], [plan]],
  [arranged, [plan], []],
  [happened('review-meeting-cancelled', '2025-01-20', meeting), [plan, arranged], [plan]],
  [happened('meeting-notice-given', '2025-01-10', meeting), [plan, arranged], [plan]],
  [happened('review-advice-circulated', '2025-01-10', meeting), [plan, arranged], [plan]],
  [held, [plan], []],
  [happened('review-report-sent', '2025-02-10'), [plan, held], [plan]],
  [happened('early-years-review-considered', '2024-08-01'), [plan], []],
  [decided('maintain'), [plan, held], [plan]],
  [decided('amend'), [plan, held], [plan]],
  [decided('cease'), [plan, held], [plan]],
  [notice, [plan, held, decided('amend')], [plan, held]],
  [happened('decision-not-to-amend-notified', '2025-04-01'), [plan, notice], [plan]],
  [amended, [plan, notice], [plan]],
];

describe('the table of the annual review', () => {
  it('is sound, and names exactly the limits of the law library', () => {
    expect(() => {
      validateLifecycle(annualReview, { rulesStartedBy, rulesMetBy });
    }).not.toThrow();
  });

  it('has a specification here for every act that is put to a review', () => {
    const types = annualReviewTransitions.map(({ event }) => happened(event, '2025-01-01'));
    const put = new Set(types.filter(isPutToAnnualReview).map(({ type }) => type));
    expect(new Set(acts.map(([{ type }]) => type))).toEqual(put);
  });
});

describe('an act of a review', () => {
  it.each(acts)('happens where the table has it: %j', (event, done) => {
    given(...done)
      .whenDone(event)
      .thenItHappens();
  });

  it.each(acts)('is refused elsewhere, and recorded all the same: %j', (event, _, elsewhere) => {
    const { outcome } = decideAnnualReview(elsewhere, { mode: 'act', event }, '2026-01-15');
    const isToldTwice = elsewhere.includes(event);
    expect(outcome).toBe(isToldTwice ? 'accepted' : 'refused');
    const record = decideAnnualReview(elsewhere, { mode: 'record', event }, '2026-01-15');
    expect(record).toEqual({ outcome: 'accepted', events: isToldTwice ? [] : [event] });
  });

  it.each(acts)('told twice does nothing, and before its day is refused: %j', (event, done) => {
    given(...done, event)
      .whenRecorded({ ...event })
      .thenNothingHappens();
    specify(decideAnnualReview, '2024-01-01')
      .given(...done)
      .whenRecorded(event)
      .thenItIsRefused(
        'in-the-future',
        'This is dated after today: record it when it has happened.',
      );
  });
});

describe('the same step on another day', () => {
  const heldAgain = { ...held, on: '2025-02-04' };

  it('is refused, whichever is told first', () => {
    for (const [one, other] of [
      [held, heldAgain],
      [heldAgain, held],
    ] as const) {
      const answer = decideAnnualReview(
        [plan, one],
        { mode: 'record', event: other },
        '2026-01-15',
      );
      expect(answer).toMatchObject({ refusal: { code: 'recorded-with-another-date' } });
    }
  });

  it('is recorded a year later, though nothing is known of what lies between', () => {
    const lastYear = { ...held, on: '2024-02-05' };
    given({ ...plan, on: '2023-03-01' }, lastYear)
      .whenRecorded(held)
      .thenItHappens();
    given({ ...plan, on: '2023-03-01' }, held)
      .whenRecorded(lastYear)
      .thenItHappens();
  });

  it('is recorded after a decision that started the next review, and after another plan', () => {
    given(plan, held, decided('maintain'))
      .whenRecorded({ ...held, on: '2026-01-12' })
      .thenItHappens();
    given(plan, decided('cease'))
      .whenRecorded({ ...plan, on: '2025-09-01' })
      .thenItHappens();
  });
});

describe('where a plan stands', () => {
  it.each([
    ['plan-in-force', '2024-03-04', [finalPlan]],
    ['review-arranged', '2025-01-06', [plan, arranged]],
    ['awaiting-review-decision', '2025-02-03', [plan, arranged, held]],
    ['plan-in-force', '2025-02-28', [plan, held, decided('maintain')]],
    ['amending-plan', '2025-02-28', [plan, held, decided('amend')]],
    ['hearing-amendments', '2025-03-03', [plan, held, decided('amend'), notice]],
    ['plan-in-force', '2025-04-22', [plan, held, decided('amend'), notice, amended]],
    ['plan-ceased', '2025-02-28', [plan, held, decided('cease')]],
    ['closed', '2025-06-01', [plan, happened('case-closed', '2025-06-01', { reason: 'died' })]],
    ['plan-in-force', '2025-09-01', [plan, decided('cease'), { ...plan, on: '2025-09-01' }]],
    ['plan-ceased', '2025-02-28', [plan, decided('cease'), happened('review-meeting-cancelled', '2025-03-10', meeting)]],
    ['plan-ceased', '2025-02-28', [plan, decided('cease'), happened('case-closed', '2025-06-01', { reason: 'other' })]],
    ['closed', '2025-06-01', [plan, happened('case-closed', '2025-06-01', { reason: 'died' }), happened('review-meeting-held', '2025-06-20')]],
    ['plan-in-force', '2025-09-01', [plan, happened('case-closed', '2025-06-01', { reason: 'other' }), { ...finalPlan, on: '2025-09-01' }]],
    ['no-plan', null, [happened('case-closed', '2025-06-01', { reason: 'other' })]],
    ['no-plan', null, [happened('representations-received', '2025-06-01')]],
  ] as const)('is %s since %s, in whatever order it is told', (name, since, events) => {
    expect(stateAfter(annualReview, events)).toEqual({ name, since });
    expect(stateAfter(annualReview, events.toReversed())).toEqual({ name, since });
  }); // prettier-ignore
});
