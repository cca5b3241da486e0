import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerCase } from '../case-file/answer-case.js';
import { addDays } from '../calendar/day-number.js';
import { lawRegister } from '../law-register.js';
import type { LawRegister } from '../rules-under.js';
import { changeLaw } from './change-law.js';
import { caseComparison } from './compare-case.js';
import { compareLaw } from './compare-law.js';
import { lawAsAt } from './law-as-at.js';
import type { Amendment } from './law-change.js';

const rule = 'needs-assessment.notify-decision-to-assess';
const someDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days));

const amendment = fc
  .record({
    from: someDay,
    lasts: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
    weeks: fc.integer({ min: 1, max: 20 }),
    chosenBy: fc.option(fc.constantFrom('due-date' as const, 'start-date' as const), { nil: null }),
  })
  .map(({ from, lasts, weeks, chosenBy }): Amendment => {
    const until = lasts === null ? {} : { until: addDays(from, lasts) };
    return {
      rule,
      add: {
        inForce: { name: `${weeks} weeks`, from, ...until },
        limit: { weeks, counted: 'after-the-day' },
        source: 'imagined',
        seen: 'K',
        ...(chosenBy === null ? {} : { chosenBy }),
      },
    };
  });

/** A law with those of some amendments that can stand side by side. */
const changedLaw = fc.array(amendment, { minLength: 1, maxLength: 4 }).map((amendments) =>
  amendments.reduce<LawRegister>((law, change) => {
    const changed = changeLaw([{ where: '', change }], law);
    return 'law' in changed ? changed.law : law;
  }, lawRegister),
);

function caseOf(on: string) {
  return { today: '2029-12-31', events: [{ type: 'request-received', on }] };
}

/** The one limit of a request of a day. */
function limitOf(on: string, law: LawRegister) {
  const answer = answerCase(caseOf(on), law);
  return 'errors' in answer ? [] : answer.deadlines.filter((row) => row.rule === rule);
}

describe('However the law changes', () => {
  test('no request loses its limit, and none has two.', () => {
    fc.assert(
      fc.property(changedLaw, someDay, (law, on) => {
        expect(limitOf(on, law)).toHaveLength(1);
      }),
    );
  });

  test('no limit is put on a day before the law that puts it there.', () => {
    fc.assert(
      fc.property(changedLaw, someDay, (law, on) => {
        const [limit] = limitOf(on, law);
        expect(limit && limit.dueOn >= limit.lawVersion).toBe(true);
      }),
    );
  });

  test('a limit that had passed stays where it was.', () => {
    fc.assert(
      fc.property(changedLaw, someDay, someDay, (law, on, day) => {
        const [before] = limitOf(on, lawAsAt(day, law));
        const [after] = limitOf(on, law);
        // What was due by then and is due later now, a later law has put off.
        if (before && before.dueOn <= day) expect(after?.dueOn).toBe(before.dueOn);
      }),
    );
  });

  test('a case differs just where its limits do, and never between a law and itself.', () => {
    fc.assert(
      fc.property(changedLaw, someDay, (law, on) => {
        const same = caseComparison(law, law)(caseOf(on));
        expect(same).toMatchObject({ differences: [] });
        const found = caseComparison(lawRegister, law)(caseOf(on));
        const [[before], [after]] = [limitOf(on, lawRegister), limitOf(on, law)];
        const isDifferent = before?.dueOn !== after?.dueOn;
        expect('errors' in found ? null : found.differences.length > 0).toBe(isDifferent);
      }),
    );
  });

  test('a limit differs only in stretches that lie apart, one after the other.', () => {
    fc.assert(
      fc.property(changedLaw, changedLaw, (one, other) => {
        for (const { inReadings } of compareLaw(one, other)) {
          const ends = inReadings[0]?.periods.flatMap(({ from, until }) => [from, until ?? '9']);
          expect(ends).toEqual(ends?.toSorted());
        }
      }),
    );
  });
});
