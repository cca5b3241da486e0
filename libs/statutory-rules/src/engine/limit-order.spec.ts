import { expect, test } from '@jest/globals';
import { byDateThenRule, type LimitRow } from './limit-row.js';

type Key = Partial<Pick<LimitRow, 'dueOn' | 'rule' | 'subject' | 'startsOn'>>;

/** As much of a limit as its place in a list hangs on. */
function limit(key: Key): LimitRow {
  return {
    rule: 'b.rule',
    subject: 'b',
    startsOn: '2026-02-02',
    dueOn: '2026-05-05',
    actBy: null,
    kind: 'latest',
    binding: 'statutory',
    owedBy: 'authority',
    metOn: null,
    endedOn: null,
    endedHow: null,
    excepted: [],
    lawVersion: '2014-09-01',
    source: '',
    because: '',
    ...key,
  };
}

test.each<[string, Key, Key]>([
  [
    'an earlier date comes first',
    { dueOn: '2026-05-04', rule: 'c.rule', subject: 'c', startsOn: '2026-03-03' },
    {},
  ],
  ['on one date the rule decides', { rule: 'a.rule', subject: 'c', startsOn: '2026-03-03' }, {}],
  ['of one rule the subject decides', { subject: 'a', startsOn: '2026-03-03' }, {}],
  ['no subject comes before any', { subject: null, startsOn: '2026-03-03' }, {}],
  [
    'no subject comes before an empty one',
    { subject: null, startsOn: '2026-03-03' },
    { subject: '' },
  ],
  ['then the start decides', { startsOn: '2026-01-01' }, {}],
  [
    'then the start decides, without a subject',
    { subject: null, startsOn: '2026-01-01' },
    { subject: null },
  ],
])('Limits are listed so that %s.', (_what, earlier, later) => {
  expect(byDateThenRule(limit(earlier), limit(later))).toBeLessThan(0);
  expect(byDateThenRule(limit(later), limit(earlier))).toBeGreaterThan(0);
  expect(byDateThenRule(limit(later), limit(later))).toBe(0);
});
