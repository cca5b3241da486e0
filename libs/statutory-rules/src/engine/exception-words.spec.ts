import { expect, test } from '@jest/globals';
import { exceptionRefusal } from '../exception-refusal.js';
import type { LawEvent } from '../law-event.js';

const events: LawEvent[] = [
  { type: 'request-received', on: '2026-01-05' },
  { type: 'advice-requested', on: '2026-02-12', id: 'health' },
];
const regulations = 'SEND Regulations 2014 (SI 2014/1530), regulations 5(4), 10(4) and 13(3)';
const aboutAdvice = 'SEND Regulations 2014 (SI 2014/1530), regulation 8(2)';
const lacksADate = 'The exception lacks one of the dates that its ground needs.';
const saysNoRequest = 'The exception does not say which request for advice it is about.';
const away = { ground: 'absent-from-area', from: '2026-01-10', to: '2026-02-06' };
const closed = {
  ground: 'setting-closed',
  closedFrom: '2026-03-01',
  reopensOn: '2026-03-29',
  adviceAskedOn: '2026-03-01',
};
const twentyWeeks = 'needs-assessment.send-final-plan';

function refusal(fields: Omit<LawEvent, 'type' | 'on'>): string[] {
  const refused = exceptionRefusal(
    { type: 'exception-recorded', on: '2026-05-01', ...fields },
    events,
  );
  return refused === null ? [] : [refused.code, refused.message, refused.source];
}

const without = <Fields extends object>(
  fields: Fields,
  name: keyof Fields,
): Omit<Fields, typeof name> =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name)) as Omit<
    Fields,
    typeof name
  >;

test.each<[string, Omit<LawEvent, 'type' | 'on'>, string[]]>([
  [
    'no ground',
    {},
    [
      'ground-unknown',
      '"" is not a ground on which a limit is released.',
      'the closed lists of the SEND Regulations 2014 (SI 2014/1530)',
    ],
  ],
  [
    'a ground that is none',
    { ground: 'holiday' },
    [
      'ground-unknown',
      '"holiday" is not a ground on which a limit is released.',
      'the closed lists of the SEND Regulations 2014 (SI 2014/1530)',
    ],
  ],
  [
    'an absence without a beginning',
    without(away, 'from'),
    ['exception-date-missing', lacksADate, regulations],
  ],
  [
    'an absence without an end',
    without(away, 'to'),
    ['exception-date-missing', lacksADate, regulations],
  ],
  [
    'a closure without a beginning',
    without(closed, 'closedFrom'),
    ['exception-date-missing', lacksADate, regulations],
  ],
  [
    'a closure without an end',
    without(closed, 'reopensOn'),
    ['exception-date-missing', lacksADate, regulations],
  ],
  [
    'a closure without a day of asking',
    without(closed, 'adviceAskedOn'),
    ['exception-date-missing', lacksADate, regulations],
  ],
  ['a closure of 28 days', closed, []],
  [
    'circumstances without a day',
    { ground: 'personal-circumstances' },
    ['exception-date-missing', lacksADate, regulations],
  ],
  [
    'circumstances that end first',
    { ...away, ground: 'personal-circumstances', to: '2026-01-09' },
    [
      'period-ends-before-it-begins',
      'The period ends on 9 January 2026, before it begins on 10 January 2026.',
      regulations,
    ],
  ],
  [
    'a missed appointment without a day',
    { ground: 'advice-missed-appointment', id: 'health' },
    ['exception-date-missing', lacksADate, aboutAdvice],
  ],
  [
    'a missed appointment of no request',
    { ground: 'advice-missed-appointment', missedOn: '2026-03-01' },
    ['exception-request-missing', saysNoRequest, aboutAdvice],
  ],
  [
    'an absence of no request',
    { ...away, ground: 'advice-absent-from-area' },
    ['exception-request-missing', saysNoRequest, aboutAdvice],
  ],
  ['one reported in the return', { ground: 'reported-in-return' }, []],
  [
    'an absence that names a limit beyond its kind',
    { ...away, releases: ['plan.wait'] },
    [
      'ground-cannot-release',
      'The law does not let this ground release the limit plan.wait.',
      regulations,
    ],
  ],
  ['an absence that names a limit it reaches', { ...away, releases: [twentyWeeks] }, []],
  [
    'an absence that names first one and then another',
    { ...away, releases: [twentyWeeks, 'reassessment.send-final-plan'] },
    [
      'exception-reaches-nothing',
      'The exception does not fall into the time of any limit reassessment.send-final-plan of this case.',
      regulations,
    ],
  ],
])('An exception is held against its words: %s.', (_what, fields, expected) => {
  expect(refusal(fields)).toEqual(expected);
});
