import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import { eventually } from '../../../../test/support/eventually.js';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { happened } from '../../../../test/support/given.js';
import { recountAll } from '../../../../test/support/recount-all.js';
import { examplePerson, openExample } from '../../../../test/support/working-rooms.js';
import { StaleCaseError } from '../actions/ports.js';

const fictshire = exampleAuthority();
const { inFictshire } = fictshire;
let caseId: string;
let number = 0;

beforeEach(async () => {
  ({ caseId } = await openExample(fictshire.rooms, 999, ++number));
  await inFictshire((tx) => record(tx, happened('request-received', '2024-03-01')));
});

const said = { mode: 'record' as const, recordedBy: 'import', source: 'x', factId: null };
const record = (tx: Tx, event: LawEvent) =>
  fictshire.rooms.cases.put(tx, caseId, [{ event, ...said }]);
const plan = happened('final-plan-sent', '2024-07-12');

const corrected = () => ({ ...examplePerson(number), birthDate: '2015-12-31' });
const importCorrection = (tx: Tx) => fictshire.rooms.cases.open(tx, [corrected()]);
const recount = async (tx: Tx) =>
  fictshire.rooms.recount.recount(
    tx,
    await fictshire.rooms.recount.next(tx, null),
    await fictshire.rooms.cases.day(tx),
  );
const forget = () =>
  fictshire.db.asOwner(`update case_file set counted_by = null where id = $1`, [caseId]);

async function countedFrom(): Promise<string | undefined> {
  const limits = await inFictshire((tx) => fictshire.rooms.limits.limitsOf(tx, [caseId]));
  return limits.find(({ rule }) => rule === 'young-person.rights-pass')?.startsOn;
}

/** The first holds what it touched until the second waits for it. */
async function whileItHolds<T>(
  first: (tx: Tx) => Promise<unknown>,
  second: (tx: Tx) => Promise<T>,
  after: (tx: Tx) => Promise<unknown> = () => Promise.resolve(),
): Promise<PromiseSettledResult<unknown>[]> {
  const holds = Promise.withResolvers<undefined>();
  const holding = inFictshire(async (tx) => {
    await first(tx);
    holds.resolve(undefined);
    await eventually(async () => {
      const waiting = `select from pg_stat_activity where wait_event_type = 'Lock'`;
      expect(await fictshire.db.asOwner(waiting)).toHaveLength(1);
    });
    await after(tx);
  });
  await Promise.race([holds.promise, holding]);
  return Promise.allSettled([holding, inFictshire(second)]);
}

const fulfilled = [{ status: 'fulfilled' }, { status: 'fulfilled' }];
const post = { type: 'case-changed', version: 1, caseVersion: null, data: {} };

describe('A date of birth that is corrected while somebody is in the case', () => {
  it('waits for an act that holds the case and has its post still to write', async () => {
    const both = await whileItHolds(
      (tx) => fictshire.rooms.cases.hold(tx, caseId),
      importCorrection,
      (tx) => fictshire.rooms.outbox.post(tx, [{ ...post, caseId }]),
    );
    expect(both).toMatchObject(fulfilled);
    await recountAll(fictshire.rooms, 999);
    expect(await countedFrom()).toBe('2015-12-31');
  });

  it('makes an act wait that comes after it, and load the case again', async () => {
    const [imported, acted] = await whileItHolds(importCorrection, async (tx) => {
      await record(tx, plan);
    });
    expect(imported).toMatchObject({ status: 'fulfilled' });
    expect(acted).toMatchObject({ reason: expect.any(StaleCaseError) as unknown });
    await recountAll(fictshire.rooms, 999);
    expect(await countedFrom()).toBe('2015-12-31');
  });

  it('is not lost on an act that had loaded a case waiting to be counted', async () => {
    await forget();
    const loaded = Promise.withResolvers<undefined>();
    const imported = Promise.withResolvers<undefined>();
    const { load } = fictshire.rooms.caseStore;
    fictshire.rooms.caseStore.load = async (tx, id) => {
      const before = await load.call(fictshire.rooms.caseStore, tx, id);
      loaded.resolve(undefined);
      await imported.promise;
      return before;
    };
    const acting = inFictshire((tx) => record(tx, plan));
    await loaded.promise;
    fictshire.rooms.caseStore.load = load;
    await inFictshire(importCorrection);
    imported.resolve(undefined);
    await expect(acting).rejects.toThrow(StaleCaseError);
    await recountAll(fictshire.rooms, 999);
    expect(await countedFrom()).toBe('2015-12-31');
  });

  it('is not lost on a recount that had counted the case before', async () => {
    await forget();
    expect(await whileItHolds(recount, importCorrection)).toMatchObject(fulfilled);
    await recountAll(fictshire.rooms, 999);
    expect(await countedFrom()).toBe('2015-12-31');
  });
});

describe('A case that is opened', () => {
  it('begins at its first version, whatever the date of birth', async () => {
    const { caseId: opened } = await openExample(fictshire.rooms, 999, ++number);
    expect(await inFictshire((tx) => fictshire.rooms.caseStore.load(tx, opened))).toMatchObject({
      version: 0,
      details: { person: { dateOfBirth: '2015-10-13' } },
    });
  });
});
