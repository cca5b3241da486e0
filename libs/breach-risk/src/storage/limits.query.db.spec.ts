import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx } from '#libs/platform';
import type { TestDatabase } from '../../../../test/support/test-database.js';
import type { LimitsAsked } from '../queues/limit-row.js';
import { advice, databaseWithCaseload, decision, plan } from './example-caseload.testing.js';
import { today } from './example-limits.testing.js';
import { CursorError } from './limit-cursor.js';
import { BreachRiskReader } from './limit-queries.js';

let db: TestDatabase;
const reader = new BreachRiskReader();
const read = <T>(ask: (tx: Tx) => Promise<T>): Promise<T> => db.database.inAuthority(999, ask);

beforeAll(async () => {
  db = await databaseWithCaseload();
}, 60_000);

afterAll(() => db.stop());

async function list(asked: Omit<LimitsAsked, 'limit'>, day = today): Promise<string[]> {
  const page = await read((tx) => reader.limits(tx, day, { ...asked, limit: 200 }));
  return page.items.map(({ caseReference, rule, subject }) =>
    [caseReference.slice(-1), rule.split('.')[1], subject].filter(Boolean).join(' '),
  );
}

describe('the list of limits', () => {
  it('is ordered by due date, and filtered by whatever is asked', async () => {
    expect(await list({ status: 'missed' })).toEqual([
      '5 notify-decision-to-assess',
      '5 give-advice ep',
      '3 notify-decision-to-assess',
      '4 give-advice unnamed',
      '1 notify-decision-to-assess',
      '4 give-advice ep',
    ]);
    expect(await list({ status: 'missed', rule: decision, excepted: false })).toEqual([
      '5 notify-decision-to-assess',
      '1 notify-decision-to-assess',
    ]);
    expect(await list({ stage: 'gathering-advice', status: 'running' })).toEqual([
      '4 give-advice ep-2',
      '4 send-final-plan',
    ]);
    expect(await list({ service: 'educational-psychology', status: 'met' })).toEqual([
      '4 give-advice ep-3',
    ]);
    expect(await list({ service: null, rule: advice })).toEqual(['4 give-advice unnamed']);
    expect(await list({ status: 'ended' })).toEqual(['4 give-advice h']);
    expect(await list({ status: 'due-in-28-days', rule: plan })).toEqual([
      '4 send-final-plan',
      '3 send-final-plan',
    ]);
    expect(await list({ service: `x' or true --` })).toEqual([]);
  });

  it('turns what is due today into what is missed at midnight, with nothing written in between', async () => {
    const due = '2 notify-decision-to-assess';
    expect(await list({ status: 'due-in-7-days' })).toContain(due);
    expect(await list({ status: 'missed' })).not.toContain(due);
    expect(await list({ status: 'missed' }, '2026-01-16')).toContain(due);
  });

  it('says the age of what is still awaited, and none of what is over', async () => {
    const { items } = await read((tx) => reader.limits(tx, today, { rule: advice, limit: 200 }));
    expect(items.map(({ subject, status, ageInDays }) => [subject, status, ageInDays])).toEqual([
      ['ep', 'missed', null],
      ['ep-3', 'met', null],
      ['h', 'ended', null],
      ['unnamed', 'missed', 47],
      ['ep', 'missed', 43],
      ['ep-2', 'running', 41],
    ]);
  });

  it.each([1, 2, 5, 16, 17])('shows each limit once in pages of %i, then ends', async (limit) => {
    const whole = await read((tx) => reader.limits(tx, today, { limit: 200 }));
    expect(whole.next).toBeNull();
    const seen: unknown[] = [];
    let next: string | null = null;
    do {
      const asked: LimitsAsked = { limit, ...(next === null ? {} : { after: next }) };
      const page = await read((tx) => reader.limits(tx, today, asked));
      expect(page.items.length).toBeGreaterThan(0);
      seen.push(...page.items);
      next = page.next;
    } while (next !== null);
    expect(seen).toEqual(whole.items);
  });

  it('refuses a following page that was never given out, and a page without a size', async () => {
    const ask = (asked: LimitsAsked) => read((tx) => reader.limits(tx, today, asked));
    await expect(ask({ limit: 5, after: 'page-2' })).rejects.toThrow(CursorError);
    await expect(ask({ limit: 0 })).rejects.toThrow(RangeError);
    await expect(ask({ limit: 201 })).rejects.toThrow(RangeError);
  });
});
