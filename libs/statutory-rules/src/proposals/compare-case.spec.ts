import { describe, expect, test } from '@jest/globals';
import explained from '../../../../data/proposals/plan-explained/explain-plan-to-child.json' with { type: 'json' };
import fiveWeeks from '../../../../data/proposals/five-weeks/notify-decision-to-assess.json' with { type: 'json' };
import { answerCase } from '../case-file/answer-case.js';
import { lawRegister } from '../law-register.js';
import type { LawRegister } from '../rules-under.js';
import { changeLaw } from './change-law.js';
import { caseComparison } from './compare-case.js';
import { lawAsAt } from './law-as-at.js';
import type { LawChange } from './law-change.js';
import { AmbiguousEventError } from './words-of-both.js';

const sixWeeks = 'needs-assessment.notify-decision-to-assess';

function lawWith(...changes: unknown[]): LawRegister {
  const changed = changeLaw(changes.map((change) => ({ where: '', change: change as LawChange })));
  if ('problems' in changed) throw new Error(changed.problems[0]?.message);
  return changed.law;
}

/** What differs in a case between two laws: the limit, how, and its day under each. */
function differing(
  after: LawRegister,
  today: string,
  events: readonly object[],
  before = lawRegister,
) {
  const found = caseComparison(before, after)({ today, events });
  if ('errors' in found) return found.errors.map(({ path }) => path);
  return found.differences.map((each) => [
    each.rule,
    each.changes,
    each.before?.dueOn ?? null,
    each.after?.dueOn ?? null,
  ]);
}

const received = (on: string) => ({ type: 'request-received', on });

describe('A case under five weeks instead of six', () => {
  const law = lawWith(fiveWeeks);

  test.each([
    ['2027-02-24', '2027-03-01', [], 'its day stays'],
    ['2027-02-25', '2027-04-01', [['earlier']], 'its day moves, and has not passed'],
    ['2027-02-25', '2027-04-02', [['earlier', 'becomes-missed']], 'its new day has passed'],
    ['2027-02-25', '2027-04-08', [['earlier', 'becomes-missed']], 'its old day has not passed'],
    ['2027-02-25', '2027-04-09', [['earlier']], 'both days have passed'],
  ])('received %s, asked on %s: %j (%s).', (on, today, expected) => {
    const changes = differing(law, today, [received(on)]).map(([, change]) => change);
    expect(changes).toEqual(expected);
  });

  test('shows the limit as the clock answers it under each law.', () => {
    const file = { today: '2027-04-02', events: [received('2027-02-25')] };
    const found = caseComparison(lawRegister, law)(file);
    const rowUnder = (under: LawRegister) => {
      const answer = answerCase(file, under);
      return 'errors' in answer ? null : answer.deadlines.find(({ rule }) => rule === sixWeeks);
    };
    expect(found).toEqual({
      today: '2027-04-02',
      open: { before: 2, after: 2 },
      differences: [
        {
          rule: sixWeeks,
          subject: null,
          startsOn: '2027-02-25',
          changes: ['earlier', 'becomes-missed'],
          before: rowUnder(lawRegister),
          after: rowUnder(law),
        },
      ],
    });
  });

  test('says nothing of what was done, in time or late.', () => {
    const met = [received('2027-02-25'), { type: 'decision-to-assess-notified', on: '2027-03-30' }];
    expect(caseComparison(lawRegister, law)({ today: '2027-05-01', events: met })).toMatchObject({
      open: { before: 2, after: 2 },
    });
    const done = (on: string) => [
      received('2027-02-25'),
      { type: 'decision-to-assess-notified', on },
    ];
    expect(differing(law, '2027-05-01', done('2027-03-30'))).toEqual([]);
    expect(differing(law, '2027-05-01', done('2027-04-05'))).toEqual([]);
  });

  test('says that what was withdrawn in time would have been missed.', () => {
    const events = [received('2027-02-25'), { type: 'request-withdrawn', on: '2027-04-05' }];
    expect(differing(law, '2027-05-01', events)).toEqual([
      [sixWeeks, ['earlier', 'becomes-missed'], '2027-04-08', '2027-04-01'],
    ]);
  });

  test('the other way round, the day moves later.', () => {
    const events = [received('2027-02-25')];
    expect(differing(lawRegister, '2027-04-05', events, law)).toEqual([
      [sixWeeks, ['later', 'no-longer-missed'], '2027-04-01', '2027-04-08'],
    ]);
  });
});

describe('A case under other laws', () => {
  test('a new limit appears, also missed, and vanishes the other way round.', () => {
    const law = lawWith(explained);
    const sent = [{ type: 'final-plan-sent', on: '2027-04-12' }];
    const rule = 'plan.explain-to-child';
    expect(differing(law, '2027-04-27', sent)).toEqual([[rule, ['appears'], null, '2027-04-27']]);
    expect(differing(law, '2027-04-28', sent)).toEqual([
      [rule, ['appears', 'becomes-missed'], null, '2027-04-27'],
    ]);
    expect(differing(lawRegister, '2027-04-28', sent, law)).toEqual([
      [rule, ['vanishes', 'no-longer-missed'], '2027-04-27', null],
    ]);
  });

  test('may tell of an event that only one of the laws knows.', () => {
    const explainedOn = { type: 'plan-explained-to-child', on: '2027-04-20' };
    const events = [{ type: 'final-plan-sent', on: '2027-04-12' }, explainedOn];
    expect(differing(lawWith(explained), '2027-05-10', events)).toEqual([]);
    expect(differing(lawWith(fiveWeeks), '2027-05-10', events)).toEqual(['/events/1/type']);
  });

  test('the coronavirus months gone, an open limit loses the ground; a limit of those months keeps it.', () => {
    const ground = { type: 'exception-recorded', on: '2020-09-01', ground: 'coronavirus' };
    const exception = { ...ground, from: '2020-05-01', to: '2020-10-31' };
    const law = lawAsAt('2020-06-01');
    expect(differing(lawRegister, '2020-11-01', [received('2020-08-15'), exception], law)).toEqual([
      [sixWeeks, ['loses-ground'], '2020-09-26', '2020-09-26'],
      ['needs-assessment.send-final-plan', ['loses-ground'], '2021-01-02', '2021-01-02'],
    ]);
    expect(differing(lawRegister, '2020-11-01', [received('2020-08-14'), exception], law)).toEqual([
      ['needs-assessment.send-final-plan', ['loses-ground'], '2021-01-01', '2021-01-01'],
    ]);
  });

  test('an exception that names a limit which it reaches under one law only is no error.', () => {
    const away = { type: 'exception-recorded', on: '2027-03-01', ground: 'absent-from-area' };
    const named = { ...away, from: '2027-03-08', to: '2027-04-08', releases: [sixWeeks] };
    const events = [received('2027-02-25'), named];
    expect(differing(lawWith(fiveWeeks), '2027-03-02', events)).toEqual([
      [sixWeeks, ['earlier', 'loses-ground'], '2027-04-08', '2027-04-01'],
    ]);
    expect(differing(lawRegister, '2027-03-02', events, lawWith(fiveWeeks))).toEqual([
      [sixWeeks, ['later', 'gains-ground'], '2027-04-01', '2027-04-08'],
    ]);
    const nowhere = [received('2026-02-25'), named];
    expect(differing(lawWith(fiveWeeks), '2027-03-02', nowhere)).toEqual(['/events/1/releases']);
  });

  test('what can’t be counted under one of them is an error.', () => {
    const days = { inForce: { name: 'imagined', from: '2027-04-01' }, source: 'none', seen: 'K' };
    const limit = { workingDays: 900, counted: 'after-the-day' };
    const law = lawWith({ rule: sixWeeks, add: { ...days, limit } });
    expect(differing(law, '2029-01-01', [received('2028-12-01')])).toEqual(['/events/0']);
  });

  test('no case can be asked where one type of event means two things.', () => {
    const one = explained as unknown as { newRule: object };
    const brings = [{ code: 'plan-explained-to-child', name: 'Explained, in other words' }];
    const other = { newRule: { ...one.newRule, brings } };
    expect(() => caseComparison(lawWith(one), lawWith(other))).toThrow(AmbiguousEventError);
  });
});
