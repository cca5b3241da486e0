import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerCase, type ClockDeadline } from '#libs/statutory-rules';
import { anException, rightCase, withoutReleases, type CaseFile } from './three-forms-cases.js';

function deadlinesOf(value: CaseFile): readonly ClockDeadline[] | null {
  const answer = answerCase(value);
  return 'errors' in answer ? null : answer.deadlines;
}

/** The limits of a case; what can't be answered is no example. */
function limitsOf(value: CaseFile): readonly ClockDeadline[] {
  const deadlines = deadlinesOf(value);
  fc.pre(deadlines !== null);
  return deadlines;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

const numRuns = 400;

describe('Whatever right case is put before the clock', () => {
  test('the order of its events in the file never matters.', () => {
    const shuffled = rightCase.chain((value) =>
      fc
        .shuffledSubarray([...value.events], { minLength: value.events.length })
        .map((events) => [value, { ...value, events }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([value, other]) => {
        expect(limitsOf(other)).toEqual(limitsOf(value));
      }),
      { numRuns },
    );
  });

  test('most of what the generator gives is right, and starts several limits.', () => {
    const found = fc.sample(rightCase, { seed: 7, numRuns }).map(deadlinesOf);
    expect(found.filter((deadlines) => deadlines !== null).length).toBeGreaterThan(numRuns * 0.8);
    expect(found.flatMap((deadlines) => deadlines ?? []).length).toBeGreaterThan(numRuns * 3);
  });

  test('an exception never moves a date nor meets a limit: it only excuses.', () => {
    const withException = fc.tuple(
      rightCase,
      fc.array(anException, { minLength: 1, maxLength: 3 }),
    );
    let released = 0;
    fc.assert(
      fc.property(withException, ([anyOther, added]) => {
        const more = added.map(withoutReleases);
        // A request as each exception begins, so that most have something to release.
        const requests = more.map((event) => ({
          type: 'detained-request-received',
          on: [event['from'], event['closedFrom'], event.on].find(isText) ?? event.on,
        }));
        const value = { ...anyOther, events: [...requests, ...anyOther.events] };
        const without = limitsOf(value);
        const excused = limitsOf({ ...value, events: [...value.events, ...more] });
        expect(excused.map(({ excepted: _, breach: __, ...row }) => row)).toEqual(
          without.map(({ excepted: _, breach: __, ...row }) => row),
        );
        excused.forEach(({ excepted, breach }, place) => {
          const before = without[place];
          released += excepted.length - (before?.excepted.length ?? 0);
          expect(excepted).toEqual(expect.arrayContaining([...(before?.excepted ?? [])]));
          expect(breach).toBe(before?.breach === true && excepted.length === 0);
        });
      }),
      { numRuns },
    );
    expect(released).toBeGreaterThan(numRuns);
  });

  test('a limit that is counted forward is never due before it starts.', () => {
    // These run back from a day, or to a day, that the event itself names.
    const namesItsDay = /^phase-transfer|^mediation-agreement|notice-of-meeting$|circulate-advice$/;
    fc.assert(
      fc.property(rightCase, (value) => {
        const forward = limitsOf(value).filter(({ rule }) => !namesItsDay.test(rule));
        for (const { startsOn, dueOn } of forward) expect(dueOn >= startsOn).toBe(true);
      }),
      { numRuns },
    );
  });
});
