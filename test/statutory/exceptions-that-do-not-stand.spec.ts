import { datesOf, type LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { eventsOf } from './tables/read-text.js';

const given =
  'request-received 2026-01-05, decision-to-assess-notified 2026-02-10, advice-requested 2026-02-12 id=health';

describe('An exception that does not satisfy its own words releases nothing', () => {
  test.each([
    // recorded                                                                                        why
    [
      'setting-closed closedFrom=2026-03-01 reopensOn=2026-03-28 adviceAskedOn=2026-03-01',
      '27 days',
    ],
    [
      'setting-closed closedFrom=2026-03-01 reopensOn=2026-03-29 adviceAskedOn=2026-02-21',
      'asked early',
    ],
    [
      'setting-closed closedFrom=2026-03-01 reopensOn=2026-03-29 adviceAskedOn=2026-03-23',
      'asked late',
    ],
    [
      'early-years-closed closedFrom=2026-03-01 reopensOn=2026-03-28 adviceAskedOn=2026-03-01',
      '27 days',
    ],
    ['absent-from-area from=2026-01-10 to=2026-02-05', '27 days'],
    ['personal-circumstances from=2026-02-20 to=2026-02-17', 'over before they begin'],
    ['advice-absent-from-area id=health from=2026-02-27 to=2026-03-25', '27 days'],
  ])('%s: %s.', (ground) => {
    const events = eventsOf(`${given}, exception-recorded 2026-07-01 ground=${ground}`);
    const limits = datesOf({ today: '2026-07-01', events: events as unknown as LawEvent[] });
    expect(limits).toHaveLength(4);
    expect(limits.filter(({ excepted }) => excepted.length > 0)).toEqual([]);
  });
});
