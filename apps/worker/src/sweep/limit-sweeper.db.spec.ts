import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { happened } from '../../../../test/support/given.js';
import { keptLog, sweeperOf } from '../post-room/delivering.testing.js';

const fictshire = exampleAuthority(null);
const { inFictshire } = fictshire;
let opened: readonly { caseId: string; reference: string }[];

beforeEach(async () => {
  fictshire.freshRooms();
  await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-15'));
  await sweep();
  await fictshire.db.asOwner('truncate outbox_event, deadline cascade');
  opened = [await lateCase(), await lateCase(), await lateCase()];
  await waitToBeCounted();
});

const waitToBeCounted = () =>
  fictshire.db.asOwner(`update case_file set counted_by = 'another law' where id = any($1)`, [
    opened.map(({ caseId }) => caseId),
  ]);
const nobodyStops = new AbortController().signal;
const sweep = (log = keptLog()) => sweeperOf(fictshire.rooms, log).sweepAuthority(999, nobodyStops);

/** One limit of it passed on 12 November 2025. */
async function lateCase() {
  const example = await fictshire.openCase();
  const event = happened('request-received', '2025-10-01');
  const said = { mode: 'record' as const, recordedBy: 'import', source: 'x', factId: null };
  await inFictshire((tx) => fictshire.rooms.cases.put(tx, example.caseId, [{ event, ...said }]));
  return example;
}

const waiting = () =>
  fictshire.db.asOwner<{ reference: string }>(
    `select reference from case_file where counted_by = 'another law'`,
  );
const flagged = () => fictshire.db.asOwner(`select from deadline where flagged_on is not null`);

/** The count of one case goes wrong through a fault that nobody thought of. */
function failOn(caseId: string | undefined): void {
  const { load } = fictshire.rooms.caseStore;
  fictshire.rooms.caseStore.load = async (tx, id) => {
    if (id === caseId) throw new TypeError('a fault of ours, about Nia Trialby');
    return load.call(fictshire.rooms.caseStore, tx, id);
  };
}

describe('A sweep', () => {
  it('puts a case aside that can’t be counted, says which, and counts and flags all others', async () => {
    failOn(opened[1]?.caseId);
    const log = keptLog();
    await sweep(log);
    expect(await waiting()).toEqual([{ reference: opened[1]?.reference }]);
    expect(await flagged()).toHaveLength(3);
    expect(log.told).toMatchObject([
      { reference: opened[1]?.reference, fault: { name: 'TypeError' } },
    ]);
    expect(JSON.stringify(log.told)).not.toContain('Trialby');
  });

  it('tries the case again that it had put aside', async () => {
    const { load } = fictshire.rooms.caseStore;
    failOn(opened[1]?.caseId);
    await sweep();
    fictshire.rooms.caseStore.load = load;
    await sweep();
    expect(await waiting()).toEqual([]);
  });

  it('has flagged what has passed, though nothing can be counted anew', async () => {
    fictshire.rooms.recount.next = () => Promise.reject(new TypeError('a fault of ours'));
    await expect(sweep()).rejects.toThrow('a fault of ours');
    expect(await flagged()).toHaveLength(3);
  });

  it('seals the history once all else is done', async () => {
    const seal = jest.spyOn(fictshire.rooms.sealHistory, 'seal');
    await sweep();
    expect(await waiting()).toEqual([]);
    expect(seal).toHaveBeenCalledTimes(1);
    expect(seal.mock.calls[0]?.[0].authority).toBe(999);
  });

  it('has done all else where the history can’t be sealed, and says so without a name of the file', async () => {
    fictshire.rooms.sealHistory.seal = () =>
      Promise.reject(Object.assign(new Error('/srv/seals'), { code: 'EROFS' }));
    const log = keptLog();
    await sweep(log);
    expect([await waiting(), (await flagged()).length]).toEqual([[], 3]);
    expect(log.told).toMatchObject([{ authority: 999, fault: { code: 'EROFS' } }]);
    expect(JSON.stringify(log.told)).not.toContain('/srv/seals');
  });

  it('flags at once what the count has brought', async () => {
    await fictshire.db.asOwner('delete from deadline');
    await sweep();
    expect(await flagged()).toHaveLength(3);
  });

  it('counts each case once, though another release counts it back each time', async () => {
    const { recount } = fictshire.rooms.recount;
    const counted: string[] = [];
    fictshire.rooms.recount.recount = async (tx, cases, day) => {
      counted.push(...cases.map(({ caseId }) => caseId));
      if (counted.length > 30) throw new Error('This goes on and on.');
      const done = await recount.call(fictshire.rooms.recount, tx, cases, day);
      await tx.change(
        `update case_file set counted_by = 'another law'
         where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
        [JSON.stringify(cases.map(({ caseId }) => caseId))],
      );
      return done;
    };
    await sweep();
    expect(counted.sort()).toEqual(opened.map(({ caseId }) => caseId).sort());
    expect(await waiting()).toHaveLength(3);
  });
});
