import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { planOf } from '../database/plan.testing.js';
import { readFigures } from './service-figures.js';

const caseId = '00000000-0000-4000-8000-000000000001';
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.asOwner(`select set_config('app.authority', '999', false)`);
  await db.asOwner(
    `with event as (
       insert into outbox_event (authority_id, id, type, event_version, data, recorded_at)
       select 999, gen_random_uuid(), 'day-set', 1, '{}', to_timestamp(1768464000 + n)
       from generate_series(1, 5000) n returning id, recorded_at
     )
     insert into delivery (authority_id, event_id, consumer, not_before)
     select 999, id, 'alerts', recorded_at from event`,
  );
  await db.asOwner(
    `insert into case_file (authority_id, id, reference, opened_at) values (999, $1, 'EHC-001001', '2026-01-15T08:00:00Z')`,
    [caseId],
  );
  await db.asOwner(
    `insert into alert (authority_id, id, case_id, rule, starts_on, due_on, rung, occurrence, recipient, channel,
       state, raised_at, changed_at)
     select 999, gen_random_uuid(), $1, 'example', '2026-01-01', '2026-01-15', n, 1, 'health', 'email', 'sent',
       '2026-01-15T08:00:00Z', '2026-01-15T08:00:00Z' from generate_series(1, 5000) n`,
    [caseId],
  );
}, 60_000);

afterAll(() => db.stop());

describe('the figures of a scrape', () => {
  it.each([
    ['nobody has counted the rows', async () => undefined],
    ['they were counted', () => db.asOwner('analyze outbox_event, delivery, alert')],
  ])('find the oldest event and the open e-mails by an index when %s', async (_, counted) => {
    await counted();
    const { plan } = await planOf(db.database, (tx) => readFigures(tx, '2026-01-15T08:00:00Z'));
    expect(plan).toMatch(/Index (Only )?Scan using outbox_event_by_age/);
    expect(plan).toMatch(/(Index (Only )?Scan using|Bitmap Index Scan on) alert_not_done/);
    expect(plan).not.toMatch(/Seq Scan on (outbox_event|alert)/);
  });
});
