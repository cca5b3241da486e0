import { beforeEach, describe, expect, it } from '@jest/globals';
import { processes } from '#libs/processes';
import type { LawEvent } from '#libs/statutory-rules';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { happened } from '../../../../test/support/given.js';
import { recountAll as recountEvery } from '../../../../test/support/recount-all.js';
import { examplePerson, openExample } from '../../../../test/support/working-rooms.js';
import { PostgresCaseStore } from '../storage/case-store.js';
import { Recount } from './recount.js';

const fictshire = exampleAuthority();
const { inFictshire } = fictshire;
let caseId: string;
let number = 0;

beforeEach(async () => {
  ({ caseId } = await openExample(fictshire.rooms, 999, ++number));
  await record(
    happened('request-received', '2024-03-01'),
    happened('final-plan-sent', '2024-07-12'),
  );
  await recountAll(fictshire.rooms.recount);
  await fictshire.db.asOwner('delete from delivery');
  await fictshire.db.asOwner('delete from outbox_event');
});

async function record(...events: LawEvent[]): Promise<void> {
  const said = { mode: 'record' as const, recordedBy: 'import', source: 'x', factId: null };
  await inFictshire((tx) =>
    fictshire.rooms.cases.put(
      tx,
      caseId,
      events.map((event) => ({ event, ...said })),
    ),
  );
}

const recountAll = (recount: Recount) => recountEvery(fictshire.rooms, 999, recount);
const limits = () => inFictshire((tx) => fictshire.rooms.limits.limitsOf(tx, [caseId]));
const rules = async () => (await limits()).map(({ rule }) => rule);
const version = async () =>
  (await fictshire.db.asOwner(`select version from case_file where id = $1`, [caseId]))[0];
const changedCases = async () =>
  (await fictshire.db.asOwner<{ case_id: string }>(`select case_id from outbox_event`)).map(
    ({ case_id: id }) => id,
  );

describe('a case whose limits were counted with an older law', () => {
  /** As a release that kept four limits only, and no further process, had left it. */
  async function asAnEarlierReleaseLeftIt(): Promise<void> {
    await fictshire.db.asOwner(
      `delete from deadline where case_id = $1 and rule not like 'needs-%'`,
      [caseId],
    );
    await fictshire.db.asOwner(
      `delete from process_state where process = 'annual-review' and case_id = $1`,
      [caseId],
    );
    await fictshire.db.asOwner(`update case_file set counted_by = null where id = $1`, [caseId]);
  }

  it('gets the rows of the law of today, and whoever watches it hears of it', async () => {
    const before = await limits();
    const versionBefore = await version();
    await asAnEarlierReleaseLeftIt();
    expect(await rules()).not.toContain('annual-review.complete-review');
    expect(await recountAll(fictshire.rooms.recount)).toBe(1);
    const withoutIds = (rows: typeof before) => rows.map(({ id: _, ...row }) => row);
    expect(withoutIds(await limits())).toEqual(withoutIds(before));
    expect(
      await fictshire.db.asOwner(
        `select state from process_state where process = 'annual-review' and case_id = $1`,
        [caseId],
      ),
    ).toEqual([{ state: 'plan-in-force' }]);
    expect(await changedCases()).toEqual([caseId]);
    expect(await version()).toEqual(versionBefore);
  });

  it('is counted once, and not again while the law is the same', async () => {
    await asAnEarlierReleaseLeftIt();
    await recountAll(fictshire.rooms.recount);
    await fictshire.db.asOwner('delete from delivery');
    await fictshire.db.asOwner('delete from outbox_event');
    expect(await recountAll(fictshire.rooms.recount)).toBe(0);
    expect(await changedCases()).toEqual([]);
  });

  it('is counted anew as soon as the register is another one, a later or an earlier', async () => {
    for (const law of ['0 an older law', 'z a newer law']) {
      const other = new Recount(processes, new PostgresCaseStore(law), fictshire.rooms.outbox);
      expect(await recountAll(other)).toBeGreaterThan(0);
      expect(await recountAll(other)).toBe(0);
    }
    expect(await recountAll(fictshire.rooms.recount)).toBeGreaterThan(0);
  });

  it('keeps its flags and what was met', async () => {
    await inFictshire(async (tx) =>
      fictshire.rooms.sweep.flagMissed(tx, await fictshire.rooms.cases.day(tx)),
    );
    const flagged = (await limits()).filter(({ flaggedOn }) => flaggedOn !== null);
    expect(flagged.map(({ rule }) => rule)).toContain('annual-review.complete-review');
    await fictshire.db.asOwner(`update case_file set counted_by = 'other' where id = $1`, [caseId]);
    await recountAll(fictshire.rooms.recount);
    expect((await limits()).filter(({ flaggedOn }) => flaggedOn !== null)).toEqual(flagged);
  });
});

describe('a date of birth', () => {
  const born = async () =>
    (await limits()).find(({ rule }) => rule === 'young-person.rights-pass')?.startsOn;

  it('that a later return corrects moves what is counted from it', async () => {
    expect(await born()).toBe('2015-10-13');
    const corrected = { ...examplePerson(number), birthDate: '2015-12-31' };
    await inFictshire((tx) => fictshire.rooms.cases.open(tx, [corrected]));
    expect(await born()).toBe('2015-10-13');
    expect(await recountAll(fictshire.rooms.recount)).toBe(1);
    expect(await born()).toBe('2015-12-31');
    await inFictshire((tx) => fictshire.rooms.cases.open(tx, [corrected]));
    expect(await recountAll(fictshire.rooms.recount)).toBe(0);
  });

  it('is in no event, and in no list of many cases', async () => {
    await fictshire.db.asOwner(`update case_file set counted_by = null where id = $1`, [caseId]);
    await recountAll(fictshire.rooms.recount);
    const events = await fictshire.db.asOwner(`select * from outbox_event`);
    expect(JSON.stringify(events)).not.toContain('2015-10-13');
    await inFictshire((tx) => fictshire.rooms.refreshCases.refresh(tx, [caseId]));
    const watched = await fictshire.db.asOwner(
      `select * from breach_risk_limit where case_id = $1`,
      [caseId],
    );
    expect(watched.length).toBeGreaterThan(0);
    expect(JSON.stringify(watched)).not.toMatch(/rights-pass|2015-10-1[23]/);
  });
});
