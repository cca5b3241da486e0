import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx } from '#libs/platform';
import type { TestDatabase } from '../../../../test/support/test-database.js';
import type { LimitRow, LimitsAsked, RiskCounts } from '../queues/limit-row.js';
import { advice, databaseWithCaseload, decision, plan } from './example-caseload.testing.js';
import { today } from './example-limits.testing.js';
import { BreachRiskReader } from './limit-queries.js';

let db: TestDatabase;
const reader = new BreachRiskReader();
const read = <T>(ask: (tx: Tx) => Promise<T>, authority = 999): Promise<T> =>
  db.database.inAuthority(authority, ask);

beforeAll(async () => {
  db = await databaseWithCaseload();
}, 60_000);

afterAll(() => db.stop());

async function listed(asked: Omit<LimitsAsked, 'limit'>): Promise<readonly LimitRow[]> {
  return (await read((tx) => reader.limits(tx, today, { ...asked, limit: 200 }))).items;
}

describe('the overview of what is at risk', () => {
  it('counts every limit with a last day to act in one place', async () => {
    const overview = await read((tx) => reader.overview(tx, today));
    expect(overview.today).toBe(today);
    expect(overview.total).toEqual({
      missed: 4,
      dueIn7Days: 3,
      dueIn28Days: 1,
      later: 2,
      missedExcepted: 2,
      open: 12,
      metLate: 1,
      metLateExcepted: 1,
    });
    expect(overview.byRule.map(({ rule, open, metLate }) => [rule, open, metLate])).toEqual([
      [decision, 4, 1],
      [advice, 4, 0],
      [plan, 4, 0],
    ]);
    expect(overview.byStage.map(({ stage, open }) => [stage, open])).toEqual([
      ['awaiting-decision', 6],
      ['gathering-advice', 4],
      ['withdrawn', 2],
    ]);
  });

  it('adds up, by rule and by stage, on every day that it is looked at', async () => {
    for (const day of ['2025-06-01', '2025-12-02', today, '2026-02-15', '2027-01-01']) {
      const { total, byRule, byStage } = await read((tx) => reader.overview(tx, day));
      const { missed, missedExcepted, dueIn7Days, dueIn28Days, later } = total;
      expect(missed + missedExcepted + dueIn7Days + dueIn28Days + later).toBe(total.open);
      for (const name of Object.keys(total) as (keyof RiskCounts)[]) {
        const sum = (lines: readonly RiskCounts[]) =>
          lines.reduce((all, line) => all + line[name], 0);
        expect([day, name, sum(byRule), sum(byStage)]).toEqual([
          day,
          name,
          total[name],
          total[name],
        ]);
      }
    }
  });

  it('has behind every figure a list of exactly so many limits', async () => {
    const { total } = await read((tx) => reader.overview(tx, today));
    const lists: Record<keyof RiskCounts, Omit<LimitsAsked, 'limit'>> = {
      missed: { status: 'missed', excepted: false },
      missedExcepted: { status: 'missed', excepted: true },
      dueIn7Days: { status: 'due-in-7-days' },
      dueIn28Days: { status: 'due-in-8-to-28-days' },
      later: { status: 'due-later' },
      open: { status: 'open' },
      metLate: { status: 'met-late', excepted: false },
      metLateExcepted: { status: 'met-late', excepted: true },
    };
    for (const [name, asked] of Object.entries(lists)) {
      expect([name, (await listed(asked)).length]).toEqual([name, total[name as keyof RiskCounts]]);
    }
  });

  it('counts the cases whose request still waits for a decision, late or not', async () => {
    expect((await read((tx) => reader.overview(tx, today))).awaitingDecision).toBe(3);
  });

  it('is empty, and no error, where there is no limit', async () => {
    await db.authority(997, 'Nowhereshire');
    const overview = await read((tx) => reader.overview(tx, today), 997);
    expect(overview).toMatchObject({
      total: { open: 0 },
      byRule: [],
      byStage: [],
      awaitingDecision: 0,
    });
  });
});

describe('the advice still waiting', () => {
  it('is counted by service with the oldest, without what is answered, not needed or withdrawn', async () => {
    expect(await read((tx) => reader.adviceWaiting(tx, today))).toEqual([
      {
        service: 'educational-psychology',
        waiting: 2,
        pastSixWeeks: 1,
        oldestStartedOn: '2025-12-03',
        oldestAgeInDays: 43,
      },
      {
        service: null,
        waiting: 1,
        pastSixWeeks: 1,
        oldestStartedOn: '2025-11-29',
        oldestAgeInDays: 47,
      },
    ]);
  });

  it('is listed oldest first, in pages, for all services or for one', async () => {
    const ask = (asked: Partial<LimitsAsked>) =>
      read((tx) => reader.adviceWaitingRows(tx, today, { limit: 2, ...asked }));
    const first = await ask({});
    expect(first.items.map(({ subject }) => subject)).toEqual(['unnamed', 'ep']);
    const second = await ask({ after: first.next ?? '' });
    expect(second.items.map(({ subject }) => subject)).toEqual(['ep-2']);
    expect(second.next).toBeNull();
    const ofOne = await ask({ service: 'educational-psychology' });
    expect(ofOne.items.map(({ subject }) => subject)).toEqual(['ep', 'ep-2']);
    expect((await ask({ service: null })).items.map(({ subject }) => subject)).toEqual(['unnamed']);
  });
});

describe('two authorities in one database', () => {
  it('see their own limits and never the other’s', async () => {
    const other = await read((tx) => reader.limits(tx, today, { limit: 200 }), 998);
    expect(other.items.map(({ subject }) => subject)).toEqual(['of Fabledon']);
    expect((await listed({})).map(({ subject }) => subject)).not.toContain('of Fabledon');
    expect((await read((tx) => reader.overview(tx, today), 998)).total).toMatchObject({ open: 1 });
    expect(await read((tx) => reader.adviceWaiting(tx, today), 998)).toHaveLength(1);
  });

  it('can’t be read past the condition of a query, nor written for the other', async () => {
    const all = await read((tx) => tx.rows('select 1 from breach_risk_limit'), 998);
    expect(all).toHaveLength(1);
    const moved = read((tx) => tx.change('update breach_risk_limit set authority_id = 999'), 998);
    await expect(moved).rejects.toMatchObject({ code: '42501' });
  });
});
