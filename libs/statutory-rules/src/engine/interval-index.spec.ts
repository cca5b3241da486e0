import { expect, test } from '@jest/globals';
import { IntervalIndex } from './interval-index.js';

const touched = (intervals: [number, number][], from: number, to: number): boolean =>
  new IntervalIndex(intervals.map(([first, last]) => ({ from: first, to: last }))).touches({
    from,
    to,
  });

test.each<[[number, number][], number, number, boolean, string]>([
  [[], 1, 9, false, 'nothing is touched where there is nothing'],
  [[[5, 7]], 7, 9, true, 'on the last day of a stretch'],
  [[[5, 7]], 8, 9, false, 'on the day after it'],
  [[[5, 7]], 3, 5, true, 'on its first day'],
  [[[5, 7]], 3, 4, false, 'on the day before it'],
  [[[5, 7]], 6, 6, true, 'inside it'],
  [[[5, 7]], 1, 9, true, 'around it'],
  [[[5, 7]], 7, 6, false, 'with a stretch that ends before it begins'],
  [[[7, 5]], 1, 9, false, 'against a stretch that ends before it begins'],
  [[[5, 5]], 5, 5, true, 'on one day'],
  [
    [
      [20, 22],
      [1, 30],
      [10, 12],
    ],
    25,
    26,
    true,
    'a long stretch that began before shorter ones',
  ],
  [
    [
      [20, 22],
      [1, 3],
      [10, 12],
    ],
    13,
    19,
    false,
    'between two',
  ],
  [
    [
      [20, 22],
      [1, 3],
      [10, 12],
    ],
    4,
    10,
    true,
    'the second of three',
  ],
  [
    [
      [20, 22],
      [1, 3],
      [10, 12],
    ],
    22,
    40,
    true,
    'the last of three',
  ],
  [
    [
      [20, 22],
      [1, 3],
      [10, 12],
    ],
    23,
    40,
    false,
    'after all three',
  ],
  [
    [
      [20, 22],
      [1, 3],
      [10, 12],
    ],
    -5,
    0,
    false,
    'before all three',
  ],
])('Of %j, from %i to %i touches one: %s (%s).', (intervals, from, to, isTouched) => {
  expect(touched(intervals, from, to)).toBe(isTouched);
});
