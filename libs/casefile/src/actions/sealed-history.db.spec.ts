import { describe, expect, it } from '@jest/globals';
import { oneHistory } from './one-history.testing.js';
import { chained, fiveEntries, keep } from './recorded-entries.testing.js';

const [first, second] = [
  '10000000-0000-4000-8000-000000000000',
  '20000000-0000-4000-8000-000000000000',
];
const removed = 'the end of its history was cut off, or all of it removed.';

const one = oneHistory({ id: first, sealedOn: '2026-01-15' });

const told = async () => (await one.histories.verified()).told;
const sealedOn = async (day: string) =>
  (await one.histories.files.read(999, day)).heads.map(({ reference, seq }) => [reference, seq]);

/** Writes the first three entries anew, or as many as there shall be, as someone does who knows how. */
async function writeAnew(count: number): Promise<void> {
  const anew = fiveEntries(first)
    .slice(0, count)
    .map((entry) => ({ ...entry, recordedBy: 'B. Caseworker' }));
  const hashes = chained(anew);
  const set = `update history_entry set recorded_by = 'B. Caseworker', hash = decode($1, 'hex') where seq = $2 and case_id = $3`;
  await one.histories.tamper(
    ['delete from history_text where $1 < 3', [count]],
    ['delete from history_entry where seq > $1 and case_id = $2', [count, first]],
    ...hashes.map((hash, place) => [set, [hash, place + 1, first]] as const),
    [
      `update case_file set last_seq = $1, history_head = decode($2, 'hex') where id = $3`,
      [count, hashes.at(-1), first],
    ],
  );
}

describe('a sealed history', () => {
  it('is whole, and it is said until when', async () => {
    expect(await one.histories.verified()).toMatchObject({
      faults: 0,
      seals: 1,
      lastSealOn: '2026-01-15',
      told: [],
    });
  });

  it('that was cut off at its end, so that nothing in the database tells, is found', async () => {
    await writeAnew(4);
    expect(await one.histories.verified(false).catch((error: unknown) => error)).toMatchObject({
      name: 'UnreachableSealsError',
    });
    expect(await told()).toEqual([
      `fault: Case FIC-1, entry 5: it was sealed on 15 January 2026 and is not there now: ${removed}`,
    ]);
  });

  it('that was written anew as a whole is found', async () => {
    await writeAnew(5);
    expect(await told()).toEqual([
      'fault: Case FIC-1, entry 5: it is not what was sealed on 15 January 2026: the history was written anew.',
    ]);
  });

  it('that was written anew between two seals is found, though the later seal holds what is there', async () => {
    await writeAnew(5);
    await one.histories.sealOn('2026-01-16');
    expect(await sealedOn('2026-01-16')).toEqual([['FIC-1', 5]]);
    expect(await told()).toHaveLength(1);
  });

  it('whose case exchanged its reference with another is found, and so is the other', async () => {
    await one.histories.inFictshire((tx) => keep(tx, 'FIC-2', fiveEntries(second)));
    await one.histories.sealOn('2026-01-16');
    expect(await told()).toEqual([]);
    const call = 'update case_file set reference = $1 where id = $2';
    await one.histories.tamper(
      [call, ['FIC-0', first]],
      [call, ['FIC-1', second]],
      [call, ['FIC-2', first]],
    );
    const [say, on] = ['the case that was sealed under this reference on', 'January 2026 is now'];
    expect(await told()).toEqual([
      `fault: Case FIC-1: ${say} 15 ${on} called FIC-2: references were changed.`,
      `fault: Case FIC-2: ${say} 16 ${on} called FIC-1: references were changed.`,
    ]);
  });

  it('that was removed with its case is found', async () => {
    await one.histories.tamper(
      ['delete from history_text'],
      ['delete from history_entry'],
      ['delete from case_file'],
    );
    expect(await told()).toEqual([expect.stringContaining(removed)]);
  });

  it('of an authority that is no longer there is found', async () => {
    await one.histories.tamper(
      ['delete from history_text'],
      ['delete from history_entry'],
      ['delete from case_file'],
      ['delete from sweep_schedule'],
      ['delete from authority'],
    );
    expect(await told()).toEqual([expect.stringContaining(removed)]);
  });

  it('is found faulty where a database was restored from a backup that is older than the seal', async () => {
    await one.histories.inFictshire((tx) => keep(tx, 'FIC-2', fiveEntries(second)));
    await one.histories.sealOn('2026-01-16');
    await one.histories.tamper(
      ['delete from history_text where case_id = $1', [second]],
      ['delete from history_entry where case_id = $1', [second]],
      ['delete from case_file where id = $1', [second]],
      [
        `update sweep_schedule set sealed_on = '2026-01-15', seal_digest = $1`,
        [await one.histories.files.digest(999, '2026-01-15')],
      ],
    );
    expect(await told()).toEqual([
      expect.stringContaining(
        'Case FIC-2, entry 5: it was sealed on 16 January 2026 and is not there now',
      ),
    ]);
  });
});
