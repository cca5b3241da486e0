import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Tx } from '#libs/platform';
import { addDays } from '#libs/statutory-rules';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { advice, decision, fill } from './example-caseload.testing.js';
import { today } from './example-limits.testing.js';
import { BreachRiskReader } from './limit-queries.js';

let db: TestDatabase;
const reader = new BreachRiskReader();

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.authority(998, 'Fabledon');
  await fill(db, 999, largeCaseload());
  await fill(db, 998, largeCaseload());
  await db.asOwner('vacuum analyze breach_risk_limit');
}, 120_000);

afterAll(() => db.stop());

/** 10,000 limits of 400 cases, one in ten of them open: as a table looks after some years. */
function largeCaseload(): Parameters<typeof fill>[2] {
  const limits = Array.from({ length: 10_000 }, (_, place) => {
    const dueOn = addDays(today, 40 - (place % 997));
    const isOpen = place % 10 === 0;
    const rule = place % 3 === 0 ? advice : decision;
    return {
      reference: `EHC-${String(place % 400).padStart(6, '0')}`,
      limit: {
        rule,
        subject: String(place),
        dueOn,
        service: rule === advice ? `service-${place % 7}` : null,
        metOn: isOpen ? null : addDays(dueOn, place % 50 === 1 ? 9 : -9),
      },
    };
  });
  const byCase = Map.groupBy(limits, ({ reference }) => reference);
  return Object.fromEntries(
    [...byCase].map(([reference, ofCase]) => [reference, ofCase.map(({ limit }) => limit)]),
  );
}

/** The plans of all statements that a question puts to the database. */
async function plansOf(ask: (tx: Tx) => Promise<unknown>): Promise<string> {
  return db.database.inAuthority(999, async (tx) => {
    const rows = jest.spyOn(tx, 'rows');
    await ask(tx);
    const asked = rows.mock.calls.map(([sql, parameters]) => [sql, parameters] as const);
    rows.mockRestore();
    const plans: string[] = [];
    for (const [sql, parameters] of asked) {
      const lines = await tx.rows<{ 'QUERY PLAN': string }>(`explain ${sql}`, parameters);
      plans.push(...lines.map((line) => line['QUERY PLAN']));
    }
    return plans.join('\n');
  });
}

describe('the queries over 20,000 limits of two authorities', () => {
  it('read the open queue in its order from the index of what is open, without sorting', async () => {
    const first = await db.database.inAuthority(999, (tx) =>
      reader.limits(tx, today, { status: 'open', limit: 50 }),
    );
    expect(first.items).toHaveLength(50);
    for (const after of [undefined, first.next ?? '']) {
      const asked = {
        status: 'open',
        limit: 50,
        ...(after === undefined ? {} : { after }),
      } as const;
      const plans = await plansOf((tx) => reader.limits(tx, today, asked));
      expect(plans).toContain('Index Scan using breach_risk_limit_open');
      expect(plans).not.toMatch(/Sort|Seq Scan/);
    }
  });

  it.each(['missed', 'due-in-7-days', 'due-in-8-to-28-days', 'due-later'] as const)(
    'read the queue "%s" from the same index',
    async (status) => {
      const plans = await plansOf((tx) => reader.limits(tx, today, { status, limit: 50 }));
      expect(plans).toContain('breach_risk_limit_open');
      expect(plans).not.toMatch(/Seq Scan/);
    },
  );

  it('count the overview and the advice waiting from the indexes, reading no row of the table', async () => {
    const plans = await plansOf(async (tx) => {
      await reader.overview(tx, today);
      await reader.adviceWaiting(tx, today);
    });
    expect(plans.match(/Index Only Scan using breach_risk_limit_open/g)).toHaveLength(3);
    expect(plans).toContain('Index Only Scan using breach_risk_limit_reviews');
    expect(plans).toContain('Index Only Scan using breach_risk_limit_late');
    expect(plans).not.toMatch(/Seq Scan|Heap Scan/);
  });

  it('read the list of all limits in its order, without sorting', async () => {
    const plans = await plansOf((tx) => reader.limits(tx, today, { limit: 50 }));
    expect(plans).toContain('Index Scan using breach_risk_limit_in_order');
    expect(plans).not.toContain('Sort');
  });
});
