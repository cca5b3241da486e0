import { describe, expect, test } from '@jest/globals';
import { statusOf } from './status-of.js';

const limit = {
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  dueOn: '2026-10-19',
  metOn: null,
  endedOn: null,
  endedHow: null,
  excepted: [],
} as const;
const late = '2026-10-20';

describe('Where a limit stands today', () => {
  test.each([
    // facts                                               today          status      breach
    [{}, '2026-10-19', 'running', false],
    [{}, late, 'missed', true],
    [{ metOn: '2026-10-19' }, late, 'met', false],
    [{ metOn: late }, late, 'met-late', true],
    [{ endedOn: late, endedHow: 'never-arose' }, late, 'ended', false],
    [{ endedOn: '2026-10-19', endedHow: 'fell-away' }, late, 'ended', false],
    [{ endedOn: late, endedHow: 'fell-away' }, late, 'missed', true],
    [{ excepted: ['absent-from-area'] }, late, 'missed', false],
    [{ excepted: ['absent-from-area'], metOn: late }, late, 'met-late', false],
    [{ binding: 'guidance' }, late, 'missed', false],
    [{ owedBy: 'family' }, late, 'missed', false],
    [{ owedBy: 'advice-giver' }, late, 'missed', true],
    [{ kind: 'earliest' }, '2026-10-19', 'running', false],
    [{ kind: 'earliest' }, late, 'met', false],
    [{ kind: 'date' }, '2026-10-18', 'running', false],
    [{ kind: 'date' }, '2026-10-19', 'met', false],
  ] as const)(
    'a limit of 19 October 2026 with %j on %s is %s, breach %s.',
    (facts, today, status, breach) => {
      expect(
        statusOf(
          { ...limit, ...facts, excepted: [...('excepted' in facts ? facts.excepted : [])] },
          today,
        ),
      ).toEqual({
        status,
        breach,
      });
    },
  );
});
