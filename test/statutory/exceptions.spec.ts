import { datesOf, type LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit } from './one-limit.js';

const sixWeeks = 'needs-assessment.notify-decision-to-assess';
const sixteenWeeks = 'needs-assessment.notify-no-plan';
const twentyWeeks = 'needs-assessment.send-final-plan';
const advice = 'needs-assessment.give-advice';

function exception(fields: Omit<LawEvent, 'type' | 'on'>): LawEvent {
  return { type: 'exception-recorded', on: '2026-07-01', ...fields };
}

/** The rules that an exception releases in a case of 2026: 6 weeks to 16 February, 16 to 27 April, 20 to 25 May. */
function released(recorded: LawEvent): string[] {
  const events: LawEvent[] = [
    { type: 'request-received', on: '2026-01-05' },
    { type: 'decision-to-assess-notified', on: '2026-02-10' },
    { type: 'advice-requested', on: '2026-02-12', id: 'health' }, // until 26 March
    { type: 'advice-requested', on: '2026-02-13', id: 'psychology' }, // until 27 March
    recorded,
  ];
  return datesOf({ today: '2026-07-01', events })
    .filter(({ excepted }) => excepted.length > 0)
    .map(({ rule, subject }) => (subject === null ? rule : `${rule} ${subject}`));
}

describe('A closure of at least four weeks', () => {
  const authoritys = [sixteenWeeks, twentyWeeks];
  test.each([
    // closed from     re-opens       asked on       releases          why
    ['2026-03-01', '2026-03-29', '2026-03-01', authoritys, '28 days closed'],
    ['2026-03-01', '2026-03-28', '2026-03-01', [], '27 days closed'],
    ['2026-03-01', '2026-03-29', '2026-02-22', authoritys, 'asked a week before the closing'],
    ['2026-03-01', '2026-03-29', '2026-02-21', [], 'asked a day too early'],
    ['2026-03-01', '2026-03-29', '2026-03-22', authoritys, 'asked a week before the re-opening'],
    ['2026-03-01', '2026-03-29', '2026-03-23', [], 'asked a day too late'],
    ['2026-04-20', '2026-06-01', '2026-04-27', authoritys, 'asked on the last day of the 16 weeks'],
    ['2026-04-20', '2026-06-01', '2026-04-28', [twentyWeeks], 'asked a day after the 16 weeks'],
    ['2026-05-20', '2026-07-01', '2026-05-26', [], 'asked a day after the 20 weeks'],
    ['2026-01-01', '2026-02-01', '2026-01-05', [sixWeeks, ...authoritys], 'asked on the first day'],
    ['2026-01-01', '2026-02-01', '2026-01-04', [], 'asked a day before the request'],
  ])(
    'closed %s, re-opens %s, asked %s: releases %j (%s).',
    (closedFrom, reopensOn, adviceAskedOn, rules) => {
      const dates = { closedFrom, reopensOn, adviceAskedOn };
      expect(released(exception({ ground: 'setting-closed', ...dates }))).toEqual(rules);
      expect(released(exception({ ground: 'early-years-closed', ...dates }))).toEqual(rules);
    },
  );
});

describe('An absence of at least four weeks', () => {
  test.each([
    // away from        to             releases                                  why
    ['2026-01-10', '2026-02-06', [sixWeeks, sixteenWeeks, twentyWeeks], '28 days inside all'],
    ['2026-01-10', '2026-02-05', [], '27 days'],
    [
      '2026-01-20',
      '2026-02-16',
      [sixWeeks, sixteenWeeks, twentyWeeks],
      'to the last day of the 6 weeks',
    ],
    ['2026-01-20', '2026-02-28', [sixWeeks, sixteenWeeks, twentyWeeks], 'longer than the 6 weeks'],
    ['2026-01-21', '2026-02-28', [sixteenWeeks, twentyWeeks], '27 days inside the 6 weeks'],
    [
      '2025-12-01',
      '2026-02-01',
      [sixWeeks, sixteenWeeks, twentyWeeks],
      '28 days from the request on',
    ],
    ['2025-12-01', '2026-01-31', [], '27 days from the request on'],
    ['2026-03-31', '2026-06-30', [sixteenWeeks, twentyWeeks], '28 days inside the 16 weeks'],
    ['2026-04-28', '2026-06-30', [twentyWeeks], '28 days inside the 20 weeks only'],
    ['2026-04-29', '2026-06-30', [], '27 days inside the 20 weeks'],
  ])('away %s to %s: releases %j (%s).', (from, to, rules) => {
    expect(released(exception({ ground: 'absent-from-area', from, to }))).toEqual(rules);
  });
});

describe('Exceptional personal circumstances', () => {
  test.each([
    // from             to             releases                                  why
    ['2026-01-05', '2026-01-05', [sixWeeks, sixteenWeeks, twentyWeeks], 'one day is enough'],
    ['2025-12-01', '2026-01-04', [], 'over before the request'],
    [
      '2026-02-16',
      '2026-02-20',
      [sixWeeks, sixteenWeeks, twentyWeeks],
      'touch the last day of the 6 weeks',
    ],
    ['2026-02-17', '2026-02-20', [sixteenWeeks, twentyWeeks], 'begin after the 6 weeks'],
    ['2026-05-25', '2026-06-30', [twentyWeeks], 'touch the last day of the 20 weeks'],
    ['2026-05-26', '2026-06-30', [], 'begin after the 20 weeks'],
    ['2026-02-20', '2026-02-17', [], 'end before they begin'],
  ])('from %s to %s: releases %j (%s).', (from, to, rules) => {
    expect(released(exception({ ground: 'personal-circumstances', from, to }))).toEqual(rules);
  });

  test('release only what the decision names.', () => {
    const dates = { from: '2026-01-10', to: '2026-01-12', releases: [twentyWeeks] };
    expect(released(exception({ ground: 'personal-circumstances', ...dates }))).toEqual([
      twentyWeeks,
    ]);
  });
});

describe("The advice-giver's own three grounds", () => {
  const health = `${advice} health`;
  test.each<[string, Partial<LawEvent>, string[], string]>([
    // ground                          fields                                       releases   why
    [
      'advice-personal-circumstances',
      { from: '2026-03-26', to: '2026-04-30' },
      [health],
      'touch the last day',
    ],
    [
      'advice-personal-circumstances',
      { from: '2026-03-27', to: '2026-04-30' },
      [],
      'begin after the 6 weeks',
    ],
    [
      'advice-absent-from-area',
      { from: '2026-02-27', to: '2026-04-30' },
      [health],
      '28 days inside the 6 weeks',
    ],
    [
      'advice-absent-from-area',
      { from: '2026-02-28', to: '2026-04-30' },
      [],
      '27 days inside the 6 weeks',
    ],
    ['advice-missed-appointment', { missedOn: '2026-03-26' }, [health], 'missed on the last day'],
    ['advice-missed-appointment', { missedOn: '2026-03-27' }, [], 'missed a day later'],
    [
      'advice-missed-appointment',
      { missedOn: '2026-02-11' },
      [],
      'missed before advice was asked for',
    ],
  ])('%s %j for health: releases %j (%s).', (ground, fields, rules) => {
    expect(released(exception({ ground, id: 'health', ...fields }))).toEqual(rules);
  });
});

test('Two grounds are listed once each, in order, and the limit is no breach.', () => {
  const limit = oneLimit(sixWeeks, '2026-07-01', [
    { type: 'request-received', on: '2026-01-05' },
    exception({ ground: 'personal-circumstances', from: '2026-01-10', to: '2026-01-12' }),
    exception({ ground: 'absent-from-area', from: '2026-01-10', to: '2026-02-10' }),
    exception({ ground: 'personal-circumstances', from: '2026-01-20', to: '2026-01-22' }),
  ]);
  expect(limit).toMatchObject({
    excepted: ['absent-from-area', 'personal-circumstances'],
    status: 'missed',
    breach: false,
  });
  expect(limit.working).toContain('no new date replaces it');
});
