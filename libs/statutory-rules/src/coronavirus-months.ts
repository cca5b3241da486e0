import type { LawVersion } from './deadline-rule.js';

/** The months in which coronavirus was a ground of its own; the list of limits is in part general knowledge. */
const coronavirusAmendments = {
  inForce: {
    name: 'the coronavirus amendments of 2020 (SI 2020/471)',
    from: '2020-05-01',
    until: '2020-09-25',
  },
  seen: 'K',
} as const;

/** The same limit in its ordinary version and in the coronavirus months, when it gained a ground. */
export function withCoronavirusMonths(law: LawVersion): readonly [LawVersion, LawVersion] {
  return [
    law,
    { ...law, ...coronavirusAmendments, exceptions: [...law.exceptions, 'coronavirus'] },
  ];
}
