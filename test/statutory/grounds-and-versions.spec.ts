import { datesOf, type LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';
import { eventOf, rowsOf } from './text-table.js';

const dates = {
  closedFrom: '2020-05-05',
  reopensOn: '2020-06-15',
  adviceAskedOn: '2020-05-06',
  from: '2020-05-05',
  to: '2020-06-10',
};
const grounds = [
  'absent-from-area',
  'absent-from-area-2-weeks',
  'coronavirus',
  'early-years-closed',
  'personal-circumstances',
  'setting-closed',
];
const letters: Readonly<Record<string, string>> = {
  A: 'absent-from-area',
  T: 'absent-from-area-2-weeks',
  V: 'coronavirus',
  E: 'early-years-closed',
  P: 'personal-circumstances',
  S: 'setting-closed',
};

/** Every ground recorded at once for a time in the coronavirus months. */
const recorded: LawEvent[] = grounds.map((ground) => ({
  type: 'exception-recorded',
  on: '2020-05-06',
  ground,
  ...dates,
}));

describe('Which grounds release which limits, in the months in which coronavirus was one', () => {
  // rule | started by | on | fields | grounds: Absent, Two weeks, Virus, Early years, Personal, Setting
  const table = rowsOf(`
    needs-assessment.send-final-plan | request-received | 2020-03-02 | | A V E P S
    reassessment.notify-decision | reassessment-requested | 2020-05-04 | | V
    reassessment.send-final-plan | reassessment-agreed-notified | 2020-05-04 | | A V E P S
    detained.send-final-plan | detained-request-received | 2020-03-02 | | A V P S
    detained.notify-decision-to-assess | detained-request-received | 2020-05-04 | | A V P S
    tribunal-order.send-final-plan | tribunal-order-made | 2020-05-04 | order=assess | A T V E P S
    tribunal-order.amend-placement | tribunal-order-made | 2020-05-05 | order=amend-placement | T V E P S
    concession.amend-contents | appeal-conceded | 2020-05-05 | order=amend-contents | A T V E P S
    mediation-agreement.carry-out | mediation-agreement-reached | 2020-05-05 | order=other | T V E P S
    plan-transfer.transfer-plan | move-notified | 2020-05-04 | movesOn=2020-05-05 | V
    plan-transfer.inform-family | plan-transferred | 2020-05-04 | | V
    plan-transfer.review-plan | plan-transferred | 2020-05-04 | |
    annual-review.notify-decision | review-meeting-held | 2020-05-04 | | V
    annual-review.send-report | review-meeting-held | 2020-05-04 | |
    annual-review.send-final-plan | amendment-notice-sent | 2020-05-04 | | V
    amendment.send-final-plan | amendment-notice-sent | 2020-05-04 | without=review | V
    amendment.hear-representations | amendment-notice-sent | 2020-05-04 | without=review |
    annual-review.complete-review | plan-made | 2019-09-02 | |
    mediation.arrange | mediation-requested | 2020-05-04 | |
    appeal.respond | appeal-notified | 2020-05-04 | |
    tribunal-recommendation.reply | health-recommendation-made | 2020-05-04 | |
    improvement.submit-statement | statement-of-action-required | 2020-05-04 | |
  `) as [string, string, string, string, string][];

  test.each(table)('%s, %s on %s (%s): %s.', (rule, type, on, fields, said) => {
    const limit = oneLimit(rule, '2020-12-01', [eventOf(type, on, fields), ...recorded]);
    const expected = said
      .split(' ')
      .filter(Boolean)
      .map((letter) => letters[letter]);
    expect(limit.excepted).toEqual(expected);
    expect(limit.lawVersion).toBe(
      said.includes('V') ? '2020-05-01' : (laterLaw[rule] ?? '2014-09-01'),
    );
  });

  const laterLaw: Readonly<Record<string, string>> = {
    'appeal.respond': '2008-11-03',
    'tribunal-recommendation.reply': '2018-04-03',
    'improvement.submit-statement': '2016-05-01',
  };
});

describe('Two weeks away are enough after an order', () => {
  test.each([
    // away from     to            released
    ['2026-06-02', '2026-06-15', true], // 14 days up to the last day
    ['2026-06-03', '2026-06-16', false], // 13 of them up to 15 June
    ['2026-06-01', '2026-06-14', true], // from the day of the order on
    ['2026-05-31', '2026-06-13', false], // 13 of them from 1 June on
  ])('away %s to %s: %s.', (from, to, isReleased) => {
    const order: LawEvent = {
      type: 'tribunal-order-made',
      on: '2026-06-01',
      order: 'amend-placement',
    };
    const away: LawEvent = {
      type: 'exception-recorded',
      on: '2026-06-01',
      ground: 'absent-from-area-2-weeks',
      from,
      to,
    };
    const limit = oneLimit('tribunal-order.amend-placement', '2026-07-01', [order, away]);
    expect(limit).toMatchObject({ dueOn: '2026-06-15', status: 'missed', breach: !isReleased });
  });
});

describe('A limit that would fall before its rule was in force is not listed', () => {
  // started by | fields | the last day that starts nothing | the first that starts a limit | of version
  const table = rowsOf(`
    appeal-conceded | order=amend-placement | 2015-03-08 | 2015-03-09 | 2015-03-23
    detained-request-received | | 2014-11-11 | 2014-11-12 | 2015-04-01
    health-recommendation-made | | 2018-02-26 | 2018-02-27 | 2018-04-03
    statement-of-action-returned | | 2016-04-15 | 2016-04-18 | 2016-05-01
    tribunal-order-made | order=amend-placement | 2014-08-17 | 2014-08-18 | 2014-09-01
    mediation-requested | | 2014-08-01 | 2014-08-02 | 2014-09-01
  `) as [string, string, string, string, string][];

  test.each(table)(
    '%s (%s): not from %s, from %s of %s.',
    (type, fields, before, first, version) => {
      const rows = (on: string) =>
        datesOf({ today: '2026-01-01', events: [eventOf(type, on, fields)] });
      expect(rows(before)).toEqual([]);
      expect(rows(first).map(({ lawVersion }) => lawVersion)).toEqual([version]);
    },
  );
});
