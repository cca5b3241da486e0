import { answerCase, type LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

describe('Two starts on one day that give one limit', () => {
  const agreed = (order: string): LawEvent => ({
    type: 'mediation-agreement-reached',
    on: '2026-01-05',
    order,
    agreedBy: '2026-03-02',
  });
  const refusal: LawEvent = { type: 'refusal-to-issue-notified', on: '2026-05-05' };

  test.each([
    ['first', [agreed('assess'), agreed('make-plan'), refusal]],
    ['last', [agreed('make-plan'), agreed('assess'), refusal]],
  ])('end it only if both would, with the one that ends put %s.', (_place, events) => {
    expect(oneLimit('mediation-agreement.send-final-plan', '2026-06-01', events)).toMatchObject({
      dueOn: '2026-03-02',
      endedOn: null,
      status: 'missed',
      breach: true,
    });
  });

  test('end it when both do.', () => {
    const closed: LawEvent = { type: 'case-closed', on: '2026-02-10', reason: 'other' };
    expect(
      oneLimit('mediation-agreement.send-final-plan', '2026-06-01', [
        agreed('make-plan'),
        agreed('assess'),
        closed,
      ]),
    ).toMatchObject({ endedOn: '2026-02-10', status: 'ended' });
  });

  test('ask the calendar for the earlier date alone.', () => {
    // 14 February 2030 is a Thursday; of 2031 no working day is known.
    const expected = (transferOn: string) => ({
      type: 'phase-transfer-expected',
      on: '2029-09-03',
      kind: 'primary-to-secondary',
      transferOn,
    });
    const answer = answerCase({
      today: '2029-10-01',
      events: [expected('2031-09-01'), expected('2030-09-02')],
    });
    expect(answer).toMatchObject({
      deadlines: [{ rule: 'phase-transfer.name-school', dueOn: '2030-02-14', actBy: '2030-02-14' }],
    });
  });

  test('still say that a date lies beyond the calendar where it is the only one.', () => {
    const answer = answerCase({
      today: '2029-10-01',
      events: [
        {
          type: 'phase-transfer-expected',
          on: '2029-09-03',
          kind: 'primary-to-secondary',
          transferOn: '2031-09-01',
        },
      ],
    });
    expect(answer).toMatchObject({ errors: [{ path: '/events/0' }] });
  });
});
