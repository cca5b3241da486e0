import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx } from '../database/tx.js';
import { tryAgain } from '../outbox/dead-letters.js';
import { forgetDelivered, nextOwed, noteFailure, takeDelivery } from '../outbox/deliveries.js';
import { consumers } from '../outbox/hearers.js';
import { Outbox } from '../outbox/outbox.js';
import { noteSwept } from '../outbox/sweep-schedule.js';
import type { Metrics } from './metrics.js';
import { samplesOf, watchedService, type WatchedService } from './metrics.testing.js';

let db: WatchedService['db'];
let clock: WatchedService['clock'];
let outbox: Outbox;
let metrics: Metrics;
let stop: WatchedService['stop'];

beforeAll(async () => {
  const service = await watchedService();
  ({ db, clock, stop } = service);
  outbox = new Outbox(clock);
  metrics = service.metricsOn(service.place());
}, 60_000);

afterAll(() => stop());

const figures = (...names: string[]) => samplesOf(metrics, names);
const inFictshire = <T>(work: (tx: Tx) => Promise<T>) => db.database.inAuthority(999, work);
const about = { version: 1, caseId: null, caseVersion: null, data: {} };
const none = (figure: string) =>
  Object.fromEntries(consumers.map((consumer) => [`${figure}{consumer="${consumer}"}`, 0]));

/** Everything that is owed is taken, as the worker does. */
async function takeAll(): Promise<void> {
  for (const consumer of consumers) {
    const due = { now: clock.now(), beyond: clock.inSeconds(3600) };
    const owed = await db.database.inPostRoom((tx) => nextOwed(tx, consumer, due, 100));
    const ids = owed.map(({ eventId }) => eventId);
    await inFictshire((tx) => takeDelivery(tx, consumer, ids));
    await inFictshire((tx) => forgetDelivered(tx, ids));
  }
}

describe('the figures of the post', () => {
  const ages = ['ehc_outbox_oldest'];

  it('say how old the oldest event is, until nobody is owed it any more', async () => {
    const nothing = { ehc_outbox_oldest_seconds: 0, ehc_outbox_oldest_owed_seconds: 0 };
    expect(await figures(...ages)).toEqual(nothing);
    await inFictshire((tx) => outbox.post(tx, [{ type: 'file-received', ...about }]));
    clock.pass(90);
    await inFictshire((tx) => outbox.post(tx, [{ type: 'file-received', ...about }]));
    clock.pass(30);
    expect(await figures(...ages)).toEqual({
      ehc_outbox_oldest_seconds: 120,
      ehc_outbox_oldest_owed_seconds: 120,
    });
    await takeAll();
    expect(await figures(...ages)).toEqual(nothing);
  });

  it('count what each consumer is owed, over all authorities', async () => {
    expect(await figures('ehc_deliveries_owed')).toEqual(none('ehc_deliveries_owed'));
    for (const authority of [998, 999]) {
      await db.database.inAuthority(authority, (tx) =>
        outbox.post(tx, [{ type: 'file-received', ...about }]),
      );
    }
    expect(await figures('ehc_deliveries_owed')).toEqual({
      ...none('ehc_deliveries_owed'),
      'ehc_deliveries_owed{consumer="imports"}': 2,
    });
    await db.asOwner('delete from delivery');
    await db.asOwner('delete from outbox_event');
    expect(await figures('ehc_deliveries_owed')).toEqual(none('ehc_deliveries_owed'));
  });

  it('show a dead letter by its consumer until someone has it tried again', async () => {
    await inFictshire((tx) => outbox.post(tx, [{ type: 'facts-received', ...about }]));
    const [event] = await db.asOwner<{ id: string }>('select id from outbox_event');
    const eventId = event?.id ?? '';
    const failed = { consumer: 'inbound-facts', eventId, failure: 'TypeError', isHopeless: true };
    await inFictshire((tx) => noteFailure(tx, failed, clock.now(), () => clock.now()));
    clock.pass(60);
    const names = ['ehc_dead_letters', 'ehc_outbox_oldest', 'ehc_deliveries_owed{consumer="inb'];
    expect(await figures(...names)).toEqual({
      ...none('ehc_dead_letters'),
      'ehc_dead_letters{consumer="inbound-facts"}': 1,
      'ehc_deliveries_owed{consumer="inbound-facts"}': 0,
      ehc_outbox_oldest_seconds: 60,
      ehc_outbox_oldest_owed_seconds: 0,
    });
    await inFictshire((tx) => tryAgain(tx, clock.now()));
    expect(await figures('ehc_dead_letters', 'ehc_deliveries_owed{consumer="inb')).toEqual({
      ...none('ehc_dead_letters'),
      'ehc_deliveries_owed{consumer="inbound-facts"}': 1,
    });
    await takeAll();
  });

  it('are read by a role that sees how old an event is, and nothing of what it says', async () => {
    for (const column of ['data', 'type', 'case_id', '*']) {
      const read = db.database.inPostRoom((tx) => tx.rows(`select ${column} from outbox_event`));
      await expect(read).rejects.toMatchObject({ code: '42501' });
    }
    const bookkeeping = db.database.inPostRoom((tx) => tx.rows('select from mikro_orm_migrations'));
    await expect(bookkeeping).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the figures of the sweep', () => {
  const swept = (authority: number) =>
    db.database.inAuthority(authority, (tx) =>
      noteSwept(tx, { today: '2026-01-15', now: clock.now() }),
    );
  const states = (never: number, late: number, inTime: number) => ({
    'ehc_sweep_authorities{state="never"}': never,
    'ehc_sweep_authorities{state="late"}': late,
    'ehc_sweep_authorities{state="in-time"}': inTime,
  });

  it('tell an authority that was never swept, one that is late, and how late', async () => {
    expect(await figures('ehc_sweep_a')).toEqual(states(2, 0, 0));
    await swept(998);
    clock.pass(200);
    await swept(999);
    expect(await figures('ehc_sweep_')).toEqual({
      ...states(0, 1, 1),
      ehc_sweep_lag_seconds: 200,
    });
    await swept(998);
    expect(await figures('ehc_sweep_')).toEqual({ ...states(0, 0, 2), ehc_sweep_lag_seconds: 0 });
  });
});

describe('the figures of the mail', () => {
  const caseId = '00000000-0000-4000-8000-000000000001';
  const alert = (place: number, state: string) =>
    db.asOwner(
      `insert into alert (authority_id, id, case_id, rule, starts_on, due_on, rung, occurrence, recipient,
         channel, state, reason, uncertain_at, raised_at, changed_at)
       values (999, gen_random_uuid(), $1, 'example', '2026-01-01', '2026-01-15', $2, 1, 'health', 'email', $3,
         case when $3 in ('held', 'failed') then 'an example' end,
         case when $3 = 'uncertain' then $4::timestamptz end, $4::timestamptz, $4::timestamptz)`,
      [caseId, place, state, clock.now()],
    );
  const mail = (counts: Record<string, number>) =>
    Object.fromEntries(
      ['owed', 'sending', 'uncertain', 'held', 'failed'].map((state) => [
        `ehc_mail{state="${state}"}`,
        counts[state] ?? 0,
      ]),
    );

  it('show what is owed, held, uncertain or refused, and how long it waits, until it is sent', async () => {
    await db.asOwner(
      `insert into case_file (authority_id, id, reference, opened_at) values (999, $1, 'EHC-001001', $2)`,
      [caseId, clock.now()],
    );
    expect(await figures('ehc_mail')).toEqual({ ...mail({}), ehc_mail_oldest_waiting_seconds: 0 });
    for (const [place, state] of [
      'owed',
      'held',
      'held',
      'uncertain',
      'failed',
      'sent',
    ].entries()) {
      await alert(place + 1, state);
    }
    clock.pass(45);
    expect(await figures('ehc_mail')).toEqual({
      ...mail({ owed: 1, held: 2, uncertain: 1, failed: 1 }),
      ehc_mail_oldest_waiting_seconds: 45,
    });
    await db.asOwner(`update alert set state = 'sent'`);
    expect(await figures('ehc_mail')).toEqual({ ...mail({}), ehc_mail_oldest_waiting_seconds: 0 });
  });
});
