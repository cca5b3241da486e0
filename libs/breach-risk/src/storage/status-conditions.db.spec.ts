import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, statusOf, type DeadlineStatus } from '#libs/statutory-rules';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { CaseLimit } from '../actions/ports.js';
import { RefreshCases } from '../actions/refresh-cases.js';
import { ExampleCases, openExampleCase, type ExampleCase } from './example-limits.testing.js';
import { PostgresLimitStore } from './limit-store.js';
import { daysFor, limitsWithDays, whereStatus } from './status-conditions.js';

let db: TestDatabase;
let exampleCase: ExampleCase;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  exampleCase = await db.database.inAuthority(999, (tx) => openExampleCase(tx, 'EHC-001001'));
}, 60_000);

afterAll(() => db.stop());

// All days lie close together, so that every two of them are often the same, or next to each other.
const day = fc.integer({ min: -4, max: 4 }).map((days) => addDays('2026-03-29', days));

/** Only a window can be cut short, and nobody was heard then. */
function cutShort(isCutShort: boolean, { kind, dueOn }: { kind: string; dueOn: string }) {
  return isCutShort && kind === 'earliest' ? { metOn: null, cutShortOn: dueOn } : {};
}
const someDay = fc.option(day, { freq: 1 });
const limit = fc
  .record({
    kind: fc.constantFrom('latest' as const, 'earliest' as const),
    isCutShort: fc.boolean(),
    owedBy: fc.constantFrom('authority' as const, 'family' as const),
    dueOn: day,
    metOn: someDay,
    endedOn: someDay,
    endedAs: fc.constantFrom('fell-away' as const, 'never-arose' as const),
    excepted: fc.constantFrom<string[]>([], ['absent-from-area']),
  })
  .map(({ endedAs, isCutShort, ...facts }) => ({
    ...facts,
    ...cutShort(isCutShort, facts),
    endedHow: facts.endedOn === null ? null : endedAs,
  }));
const statuses: readonly DeadlineStatus[] = [
  'met',
  'met-late',
  'cut-short',
  'ended',
  'running',
  'missed',
];
const limits = fc.array(limit, { minLength: 1, maxLength: 60 });

/** Which of these limits each condition finds, by their ids. */
async function foundBy(
  kept: readonly Partial<CaseLimit>[],
  today: string,
): Promise<{ facts: readonly CaseLimit[]; found: Record<string, string[]> }> {
  const cases = new ExampleCases();
  const facts = cases.set(exampleCase, ...kept);
  return db.database.inAuthority(999, async (tx) => {
    await new RefreshCases(cases, new PostgresLimitStore()).refresh(tx, [exampleCase.id]);
    const found: Record<string, string[]> = {};
    for (const [name, where] of Object.entries(whereStatus)) {
      const sql = `select deadline_id as id from ${limitsWithDays} where ${where} order by 1`;
      found[name] = (await tx.rows<{ id: string }>(sql, daysFor(today))).map((row) => row.id);
    }
    return { facts, found };
  });
}

const idsWhere = (facts: readonly CaseLimit[], holds: (one: CaseLimit) => boolean): string[] =>
  facts
    .filter(holds)
    .map((one) => one.id)
    .sort();

async function expectTheLaw(kept: readonly Partial<CaseLimit>[], today: string): Promise<void> {
  const { facts, found } = await foundBy(kept, today);
  for (const status of statuses) {
    const lawful = idsWhere(facts, (one) => statusOf(one, today).status === status);
    expect([status, found[status]]).toEqual([status, lawful]);
  }
}

/** Every way in which the days of a limit, and its kind, can stand to its due date. */
function everyLimit(dueOn: string): Partial<CaseLimit>[] {
  const days: (string | null)[] = [null, ...[-1, 0, 1].map((place) => addDays(dueOn, place))];
  const endings = days.flatMap((endedOn): Partial<CaseLimit>[] =>
    endedOn === null
      ? [{ endedOn, endedHow: null }]
      : [
          { endedOn, endedHow: 'fell-away' },
          { endedOn, endedHow: 'never-arose' },
        ],
  );
  const met = days.flatMap((metOn) => endings.map((ending) => ({ ...ending, dueOn, metOn })));
  return (['latest', 'earliest'] as const).flatMap((kind) =>
    met.flatMap((facts) => [
      { ...facts, kind },
      { ...facts, kind, ...cutShort(true, { kind, dueOn }) },
    ]),
  );
}

describe('the conditions of status in SQL', () => {
  it.each([-1, 0, 1])(
    'find what the law library says, for every kind of limit, %i days from its due date',
    async (days) => {
      const dueOn = '2026-03-29';
      await expectTheLaw(everyLimit(dueOn), addDays(dueOn, days));
    },
  );

  it('find what the law library says of any limits on any day', async () => {
    await fc.assert(fc.asyncProperty(limits, day, expectTheLaw), { numRuns: 150 });
  }, 60_000);

  it('count what is due from today to 7, and from 8 to 28 days ahead, with both last days', async () => {
    const dueIn = (days: number) => ({ dueOn: addDays('2026-03-20', days) });
    const places = [-1, 0, 7, 8, 28, 29];
    const { facts, found } = await foundBy(places.map(dueIn), '2026-03-20');
    const placesOf = (name: string) =>
      places.filter((_, place) => found[name]?.includes(facts[place]?.id ?? ''));
    expect(placesOf('missed')).toEqual([-1]);
    expect(placesOf('due-in-7-days')).toEqual([0, 7]);
    expect(placesOf('due-in-8-to-28-days')).toEqual([8, 28]);
    expect(placesOf('due-in-28-days')).toEqual([0, 7, 8, 28]);
    expect(placesOf('due-later')).toEqual([29]);
    expect(placesOf('open')).toEqual(places);
  });

  it('divide what is open, so that each open limit stands in one queue and no other', async () => {
    await fc.assert(
      fc.asyncProperty(limits, day, async (kept, today) => {
        const { facts, found } = await foundBy(kept, today);
        const queues = ['missed', 'due-in-7-days', 'due-in-8-to-28-days', 'due-later'];
        expect(queues.flatMap((name) => found[name] ?? []).sort()).toEqual(found['open']);
        const isOpen = (one: CaseLimit) =>
          one.kind === 'latest' && ['missed', 'running'].includes(statusOf(one, today).status);
        expect(found['open']).toEqual(idsWhere(facts, isOpen));
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
