import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StaleCaseError } from '#libs/casefile';
import type { ReceivedFact } from '#libs/inbound-facts';
import { listenTo } from '#libs/platform';
import { eventually } from '../../../../test/support/eventually.js';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { consumersOf, deliverAll, holderOf, sweeperOf } from '../post-room/delivering.testing.js';
import { PostgresPost } from '../post-room/postgres-post.js';
import { RecordFactsJob } from './record-facts.job.js';
import { SweepLimitsJob } from './sweep-limits.job.js';

const fictshire = exampleAuthority(null);
const { inFictshire } = fictshire;
let reference: string;
let caseId: string;

beforeAll(() => fictshire.db.authority(998, 'Fabledon'));

beforeEach(async () => {
  fictshire.freshRooms();
  await fictshire.db.asOwner('truncate outbox_event, deadline, breach_risk_limit cascade');
  await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-15'));
  ({ caseId, reference } = await fictshire.openCase());
});

function fact(type: string, on: string, subject = reference): ReceivedFact {
  const about = {
    source: `example/${subject}`,
    factId: type,
    data: {},
    importId: null,
    line: null,
  };
  return { ...about, type, subject, caseId: null, happenedOn: on };
}

const receive = (...facts: ReceivedFact[]) =>
  inFictshire((tx) => fictshire.rooms.facts.receive(tx, facts, 'the API'));
const view = (of = reference) =>
  inFictshire((tx) => fictshire.rooms.caseReader.byReference(tx, of));
const shown = () =>
  inFictshire((tx) => fictshire.rooms.breachRisk.limits(tx, '2026-01-15', { limit: 200 }));
const nobodyStops = new AbortController().signal;
const undelivered = () => fictshire.db.asOwner('select from delivery');

function recordFactsJob(): RecordFactsJob {
  return new RecordFactsJob(
    new PostgresPost(fictshire.rooms.database),
    fictshire.rooms.recordFacts,
    sweeperOf(fictshire.rooms),
  );
}

async function consumeFacts(): Promise<void> {
  const rows = await fictshire.db.asOwner<{ event_id: string }>(
    `select event_id from delivery where consumer = 'inbound-facts'`,
  );
  const eventIds = rows.map(({ event_id: id }) => id);
  await recordFactsJob().consume(999, { eventIds, stopping: nobodyStops });
}

describe('facts that come late', () => {
  it('bring limits that are flagged at once, without waiting for the next sweep', async () => {
    await receive(fact('request-received', '2025-10-01'));
    await consumeFacts();
    const flags = (await view())?.deadlines.map(({ dueOn, flaggedOn }) => [dueOn, flaggedOn]);
    expect(flags).toEqual([
      ['2025-11-12', '2026-01-15'],
      ['2026-02-18', null],
      // The rights of a young person pass on a day that simply arrives.
      ['2032-06-25', null],
    ]);
    const post = await fictshire.db.asOwner<{ type: string }>(
      `select e.type from delivery d join outbox_event e on e.id = d.event_id
       where e.case_id is not null and d.consumer = 'breach-risk' order by e.type`,
    );
    expect(post.map(({ type }) => type)).toEqual(['case-changed', 'limit-missed']);
    await deliverAll(fictshire.rooms);
    expect((await shown()).items.map(({ flaggedOn, breach }) => [flaggedOn, breach])).toEqual([
      ['2026-01-15', true],
      [null, false],
    ]);
    expect(await undelivered()).toEqual([]);
  });

  it('are decided again when someone else changed the case in between', async () => {
    await receive(fact('request-received', '2025-12-01'));
    const { save } = fictshire.rooms.caseStore;
    let stale = 0;
    fictshire.rooms.caseStore.save = (tx, change) => {
      if (++stale <= 2) throw new StaleCaseError('The case was changed in between.');
      save.call(fictshire.rooms.caseStore, tx, change);
    };
    await consumeFacts();
    expect(stale).toBe(3);
    expect((await view())?.history).toHaveLength(1);
  });

  it('are recorded for every other case when one can’t be saved; the post stays owed', async () => {
    const other = await fictshire.openCase();
    await receive(
      fact('request-received', '2025-12-01'),
      fact('request-received', '2025-12-02', other.reference),
    );
    const { save } = fictshire.rooms.caseStore;
    fictshire.rooms.caseStore.save = (tx, change) => {
      if (change.before.caseId === caseId) throw new TypeError('a fault of ours');
      save.call(fictshire.rooms.caseStore, tx, change);
    };
    await expect(consumeFacts()).rejects.toThrow('a fault of ours');
    expect((await view(other.reference))?.version).toBe(1);
    expect((await view())?.version).toBe(0);
    fictshire.rooms.caseStore.save = save;
    await deliverAll(fictshire.rooms);
    expect((await view())?.version).toBe(1);
    expect((await view(other.reference))?.version).toBe(1);
  });
});

describe('another day that is shown', () => {
  it('is told to the open pages, though no limit has changed', async () => {
    const heard: (string | null)[] = [];
    const urls = { databaseUrl: fictshire.db.ownerUrl, databaseAppUrl: undefined };
    const listening = await listenTo(
      urls,
      'breach_risk',
      (told) => heard.push(told),
      () => undefined,
    );
    await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-16'));
    await deliverAll(fictshire.rooms);
    await eventually(() => {
      expect(heard).toContain('999');
    });
    await listening.stop();
    expect(await undelivered()).toEqual([]);
  });

  it('is swept at once, and every authority each minute', async () => {
    await receive(fact('request-received', '2025-12-10'));
    await deliverAll(fictshire.rooms);
    await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-22'));
    await deliverAll(fictshire.rooms);
    expect((await view())?.deadlines[0]).toMatchObject({
      dueOn: '2026-01-21',
      flaggedOn: '2026-01-22',
    });
    await fictshire.db.asOwner('update sweep_schedule set swept_on = null');
    await fictshire.db.database.inAuthority(998, (tx) =>
      fictshire.rooms.setDay.set(tx, '2026-01-15'),
    );
    const sweep = consumersOf(fictshire.rooms).find((one) => one instanceof SweepLimitsJob);
    await sweep?.sweepAll(nobodyStops);
    expect(
      await fictshire.db.asOwner(
        'select authority_id as id, swept_on::text as on from sweep_schedule order by 1',
      ),
    ).toEqual([
      { id: 998, on: '2026-01-15' },
      { id: 999, on: '2026-01-22' },
    ]);
  });

  it('is swept in every other authority when the sweep of one fails, and that failure is told', async () => {
    await fictshire.db.asOwner('update sweep_schedule set swept_on = null');
    const { database, sweep } = fictshire.rooms;
    const { flagMissed } = sweep;
    sweep.flagMissed = async (tx, day) => {
      if (tx.authority === 998) throw new TypeError('a fault of ours');
      return flagMissed.call(sweep, tx, day);
    };
    const job = new SweepLimitsJob(
      new PostgresPost(database),
      sweeperOf(fictshire.rooms),
      holderOf(fictshire.rooms),
    );
    await expect(job.sweepAll(nobodyStops)).rejects.toThrow('a fault of ours');
    expect(
      await fictshire.db.asOwner(
        'select authority_id as id from sweep_schedule where swept_on is not null',
      ),
    ).toEqual([{ id: 999 }]);
  });
});
