import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { planOf } from '../database/plan.testing.js';
import { consumersOwed, nextOwed } from './deliveries.js';

const due = { now: '2026-01-15T09:00:00Z', beyond: '2026-01-15T09:06:00Z' };
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

/** Posts so many events to two consumers each, as the owner; the oldest first. */
async function owe(events: number, after = '2026-01-15T08:00:00Z'): Promise<void> {
  await db.asOwner(`select set_config('app.authority', '999', false)`);
  await db.asOwner(
    `with event as (
       insert into outbox_event (authority_id, id, type, event_version, data, recorded_at)
       select 999, gen_random_uuid(), 'day-set', 1, '{}', $2 from generate_series(1, $1) returning id
     )
     insert into delivery (authority_id, event_id, consumer, not_before)
     select 999, id, consumer, $2 from event, unnest('{breach-risk,alerts}'::text[]) as consumer`,
    [events, after],
  );
}

const next = () => planOf(db.database, (tx) => nextOwed(tx, 'breach-risk', due, 200));
const consumers = ['alerts', 'breach-risk', 'imports', 'mail', 'sweep'];
const hearing = () => planOf(db.database, (tx) => consumersOwed(tx, consumers, due));

function expectOrderedIndex(plan: string): void {
  expect(plan).toMatch(/Index (Only )?Scan using delivery_owed/);
  expect(plan).not.toMatch(/Bitmap|Seq Scan on delivery/);
}

describe.each([
  ['nobody has counted its rows', async () => undefined],
  ['its rows were counted when it was full', async () => db.asOwner('analyze delivery')],
])('a table of deliveries that are nearly all taken, and %s', (_, prepare) => {
  beforeAll(async () => {
    await db.asOwner('truncate outbox_event cascade');
    await db.asOwner('alter table delivery set (autovacuum_enabled = off)');
    await owe(20_000);
    await prepare();
    await db.asOwner('delete from delivery');
    await owe(300, '2026-01-15T08:30:00Z');
    // The first who comes by marks what is dead, for all who come after.
    await next();
    await hearing();
  }, 60_000);

  it('is read by the ordered index, past the dead rows, for the next post of a consumer', async () => {
    const { plan, pages } = await next();
    expectOrderedIndex(plan);
    expect(pages).toBeLessThan(400);
  });

  it('is read by the ordered index, once for each consumer, for who is owed something', async () => {
    const { plan, pages } = await hearing();
    expectOrderedIndex(plan);
    expect(pages).toBeLessThan(400);
  });
});

it('an outbox with a long backlog is asked who is owed something without reading it all', async () => {
  await db.asOwner('truncate outbox_event cascade');
  await owe(20_000);
  await db.asOwner('analyze delivery');
  const { plan, pages } = await hearing();
  expectOrderedIndex(plan);
  expect(pages).toBeLessThan(60);
});
