import type { LawEvent } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { oneLimit, rulesOf } from './one-limit.js';

describe('Phase transfers', () => {
  const expected = (kind: string, transferOn: string): LawEvent => ({
    type: 'phase-transfer-expected',
    on: '2026-01-05',
    kind,
    transferOn,
  });

  test.each([
    // rule                            kind                      transfer      before        by
    [
      'phase-transfer.name-school',
      'early-years-to-school',
      '2026-09-01',
      '2026-02-14',
      '2026-02-15',
    ],
    ['phase-transfer.name-school', 'infant-to-junior', '2027-09-01', '2027-02-14', '2027-02-15'],
    ['phase-transfer.name-school', 'primary-to-middle', '2027-01-01', '2027-02-14', '2027-02-15'],
    [
      'phase-transfer.name-school',
      'primary-to-secondary',
      '2027-12-31',
      '2027-02-14',
      '2027-02-15',
    ],
    ['phase-transfer.name-school', 'middle-to-secondary', '2028-09-01', '2028-02-14', '2028-02-15'],
    [
      'phase-transfer.name-post-16',
      'secondary-to-post-16',
      '2027-09-01',
      '2027-03-30',
      '2027-03-31',
    ],
    [
      'phase-transfer.name-next-post-16',
      'between-post-16',
      '2027-01-04',
      '2026-08-04',
      '2026-08-04',
    ],
    [
      'phase-transfer.name-next-post-16',
      'between-post-16',
      '2026-07-31',
      '2026-02-28',
      '2026-02-28',
    ],
    [
      'phase-transfer.name-next-post-16',
      'between-post-16',
      '2028-07-30',
      '2028-02-29',
      '2028-02-29',
    ],
    [
      'phase-transfer.name-next-post-16',
      'between-post-16',
      '2027-03-31',
      '2026-10-31',
      '2026-10-31',
    ],
  ])('%s, %s on %s: due %s, or %s as the Code reads it.', (rule, kind, transferOn, before, by) => {
    const events = [expected(kind, transferOn)];
    expect(rulesOf(events)).toEqual([rule]);
    expect(oneLimit(rule, '2026-01-05', events)).toMatchObject({
      dueOn: before,
      startsOn: '2026-01-05',
    });
    expect(
      oneLimit(rule, '2026-01-05', events, { settings: { phaseTransferReading: 'by' } }).dueOn,
    ).toBe(by);
  });
});
