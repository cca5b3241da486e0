import { expect, test } from '@jest/globals';
import { lawRegister } from './law-register.js';
import { rulesUnder } from './rules-under.js';

const changed = (settings: Parameters<typeof rulesUnder>[0]): string[] =>
  rulesUnder(settings)
    .filter((rule, place) => rule !== lawRegister[place])
    .map(({ code }) => code);

test.each([
  [{}, []],
  [{ noticeCounting: 'clear', phaseTransferReading: 'before', reviewCountsFrom: 'decision' }, []],
  [
    { noticeCounting: 'calendar' },
    ['annual-review.give-notice-of-meeting', 'annual-review.circulate-advice'],
  ],
  [{ phaseTransferReading: 'by' }, ['phase-transfer.name-school', 'phase-transfer.name-post-16']],
  [
    { reviewCountsFrom: 'meeting' },
    [
      'annual-review.complete-review',
      'annual-review.consider-early-years-review',
      'plan-transfer.review-plan',
    ],
  ],
] as const)('Under %j these rules read otherwise: %j.', (settings, codes) => {
  expect(changed(settings)).toEqual(codes);
});

test('A rule that reads otherwise keeps what the reading does not change.', () => {
  const rule = (settings: Parameters<typeof rulesUnder>[0]) =>
    rulesUnder(settings).find(({ code }) => code === 'plan-transfer.review-plan');
  const { versions, metBy, ...kept } = rule({ reviewCountsFrom: 'meeting' }) ?? {};
  expect(metBy).toEqual(['review-meeting-held']);
  expect(versions).toHaveLength(1);
  expect(rule({})).toMatchObject(kept);
});

test('The rules of a law under some settings are worked out once for each.', () => {
  const other = [...lawRegister];
  const meeting = { reviewCountsFrom: 'meeting' } as const;
  expect(rulesUnder(meeting, other)).toBe(rulesUnder({ ...meeting }, other));
  expect(rulesUnder(meeting, other)).not.toBe(rulesUnder({}, other));
  expect(rulesUnder(meeting, other)).not.toBe(rulesUnder(meeting));
});
