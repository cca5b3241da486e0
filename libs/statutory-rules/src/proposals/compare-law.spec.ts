import { describe, expect, test } from '@jest/globals';
import explained from '../../../../data/proposals/plan-explained/explain-plan-to-child.json' with { type: 'json' };
import { lawRegister } from '../law-register.js';
import { notifyDecisionToAssess } from '../needs-assessment/notify-decision-to-assess.deadline.js';
import type { LawRegister } from '../rules-under.js';
import { changeLaw } from './change-law.js';
import { compareLaw } from './compare-law.js';
import { lawAsAt } from './law-as-at.js';
import type { LawChange } from './law-change.js';

const sixWeeks = 'needs-assessment.notify-decision-to-assess';

function lawWith(...changes: LawChange[]): LawRegister {
  const changed = changeLaw(changes.map((change) => ({ where: 'a file', change })));
  if ('problems' in changed) throw new Error(changed.problems[0]?.message);
  return changed.law;
}

/** Each stretch of days in which two laws differ about a limit, and in which respects. */
function periods(before: LawRegister, after: LawRegister, rule = sixWeeks) {
  const found = compareLaw(before, after).find((each) => each.rule === rule);
  return found?.inReadings.flatMap(({ reading, periods: each }) =>
    each.map(({ from, until, respects }) => [reading?.is ?? null, from, until, respects]),
  );
}

/** Codes of grounds under one law in the last stretch in which it differs from the other. */
function lastGrounds(before: LawRegister, after: LawRegister) {
  const found = compareLaw(before, after).find((each) => each.rule === sixWeeks);
  const last = found?.inReadings[0]?.periods.at(-1);
  return [last?.before?.exceptions, last?.after?.exceptions].map((each) =>
    each?.includes('coronavirus'),
  );
}

describe('The law as it stood on a day', () => {
  test('differs in nothing from itself, from the law as it is and from any day since the last change.', () => {
    expect(compareLaw(lawRegister, lawRegister)).toEqual([]);
    expect(compareLaw(lawAsAt('2026-11-21'), lawRegister)).toEqual([]);
    expect(compareLaw(lawAsAt('2020-09-26'), lawAsAt('2026-11-21'))).toEqual([]);
  });

  test('of 1 June 2020 has the ground of those months for ever, on just the 36 limits that it was made for.', () => {
    const [then, now] = [lawAsAt('2020-06-01'), lawRegister];
    expect(compareLaw(then, now)).toHaveLength(36);
    expect(periods(then, now)).toEqual([[null, '2020-09-26', null, ['exceptions', 'how-read']]]);
    expect(lastGrounds(then, now)).toEqual([true, false]);
    const codes = compareLaw(then, now).map(({ rule }) => rule);
    expect(codes).not.toContain('annual-review.complete-review');
    expect(codes).toContain('detained.send-final-plan');
  });

  test.each([
    ['2020-04-30', ['2020-05-01', '2020-09-25']],
    ['2020-05-01', ['2020-09-26', null]],
    ['2020-09-25', ['2020-09-26', null]],
  ])('of %s differs from the law as it is from %j on.', (day, [from, until]) => {
    expect(periods(lawAsAt(day), lawRegister)).toEqual([
      [null, from, until, ['exceptions', 'how-read']],
    ]);
  });

  test('before the Act has only what was law by then.', () => {
    expect(lawAsAt('2014-08-31').map(({ code }) => code)).toEqual([
      'appeal.lodge',
      'appeal.respond',
    ]);
    expect(lawAsAt('2008-11-02')).toEqual([]);
    const added = compareLaw(lawAsAt('2014-08-31'), lawAsAt('2014-09-01'));
    expect(new Set(added.map(({ what }) => what))).toEqual(new Set(['added']));
  });

  test('knows nothing of a change that came later, and keeps one that had come.', () => {
    const proposed = lawWith({
      rule: sixWeeks,
      add: {
        inForce: { name: 'imagined', from: '2027-04-01', until: '2027-12-31' },
        limit: { weeks: 5, counted: 'after-the-day' },
        source: 'none',
        seen: 'K',
      },
    });
    expect(compareLaw(lawAsAt('2027-03-31', proposed), lawRegister)).toEqual([]);
    expect(periods(lawRegister, lawAsAt('2027-04-01', proposed))?.[0]?.[2]).toBeNull();
    expect(periods(lawRegister, lawAsAt('2028-01-01', proposed))?.[0]?.[2]).toBe('2027-12-31');
  });
});

describe('Two laws compared', () => {
  test('name a limit that is new, one that is gone and one that ends.', () => {
    const withNew = lawWith(explained as unknown as LawChange);
    const what = (before: LawRegister, after: LawRegister) =>
      compareLaw(before, after).map((each) => [each.rule, each.what]);
    expect(what(lawRegister, withNew)).toEqual([['plan.explain-to-child', 'added']]);
    expect(what(withNew, lawRegister)).toEqual([['plan.explain-to-child', 'removed']]);
    const ended = lawWith({ rule: sixWeeks, end: { until: '2027-03-31' } });
    expect(what(lawRegister, ended)).toEqual([[sixWeeks, 'ended']]);
    expect(periods(lawRegister, ended)).toEqual([[null, '2027-04-01', null, []]]);
  });

  test('say in which other respects a limit is not the same.', () => {
    const one = explained as unknown as Extract<LawChange, { newRule: unknown }>;
    const other = { newRule: { ...one.newRule, owedBy: 'setting', title: 'Explain it' } } as const;
    expect(compareLaw(lawWith(one), lawWith(other))).toMatchObject([
      { what: 'changed', inReadings: [], otherwise: ['title', 'owedBy'] },
    ]);
  });

  test('tell the readings of authorities apart.', () => {
    const rule = 'annual-review.give-notice-of-meeting';
    const inForce = { name: 'imagined', from: '2027-04-01' };
    const law = lawWith({
      rule,
      add: { inForce, exceptions: ['personal-circumstances'], source: 'none', seen: 'K' },
    });
    const respects = ['exceptions', 'source', 'how-read'];
    expect(periods(lawRegister, law, rule)).toEqual([
      [null, '2027-04-01', null, respects],
      ['calendar', '2027-04-01', null, respects],
    ]);
  });

  test('a version that says the same again is no difference.', () => {
    const { source, seen } = notifyDecisionToAssess.versions[0];
    const inForce = { name: 'the same again', from: '2027-04-01' };
    const law = lawWith({
      rule: sixWeeks,
      add: { inForce, source, seen },
    });
    expect(compareLaw(lawRegister, law)).toEqual([]);
  });
});
