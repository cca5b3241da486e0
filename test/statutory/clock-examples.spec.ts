import { datesOf, type DatesInput, type Deadline } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import examples from './examples/clock.json' with { type: 'json' };

interface Example {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly input: DatesInput;
  readonly expect: readonly Partial<Deadline>[];
}

describe('The published examples of the clock', () => {
  test.each(examples as readonly Example[])('$id: $name ($why).', (example) => {
    const deadlines = datesOf(example.input);
    for (const expected of example.expect) {
      const rows = deadlines.filter(
        ({ rule, subject }) => rule === expected.rule && subject === expected.subject,
      );
      expect(rows).toEqual([expect.objectContaining(expected)]);
    }
  });
});
