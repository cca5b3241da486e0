import { beforeEach, describe, expect, it } from '@jest/globals';
import { SystemClock } from '#libs/platform';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { happened } from '../../../../test/support/given.js';
import { holderOf, keptLog } from '../post-room/delivering.testing.js';

/** A clock whose day is turned by hand. */
class TurnedClock extends SystemClock {
  day = '2026-01-15';

  override today(): string {
    return this.day;
  }
}

const fictshire = exampleAuthority(null);
const { inFictshire } = fictshire;
let clock: TurnedClock;
let one: { caseId: string; reference: string };
let two: typeof one;

beforeEach(async () => {
  clock = new TurnedClock();
  fictshire.freshRooms(clock);
  [one, two] = [await openCase(), await openCase()];
  await fictshire.db.asOwner('update sweep_schedule set held_on = null');
  await hold();
  await fictshire.db.asOwner('update sweep_schedule set held_on = null');
  await fictshire.db.asOwner('delete from delivery');
  await fictshire.db.asOwner('delete from outbox_event');
});

const nobodyStops = new AbortController().signal;

async function openCase() {
  const opened = await fictshire.openCase();
  const said = { mode: 'record' as const, recordedBy: 'import', source: 'x', factId: null };
  const events = [
    happened('request-received', '2025-10-01'),
    happened('decision-to-assess-notified', '2025-11-03'),
    happened('advice-requested', '2025-11-04', { id: 'health/1', service: 'health' }),
    happened('exception-recorded', '2025-12-01', { ground: 'reported-in-return' }),
  ];
  await inFictshire((tx) =>
    fictshire.rooms.cases.put(
      tx,
      opened.caseId,
      events.map((event) => ({ event, ...said })),
    ),
  );
  return opened;
}

/** Holds every case once; what was told of it. */
async function hold(log = keptLog()): Promise<unknown[]> {
  await holderOf(fictshire.rooms, log).holdAuthority(999, nobodyStops);
  return log.told;
}

/** All that is stored of a case beside its history. */
const stored = (caseId: string) =>
  fictshire.db.asOwner(
    `select jsonb_agg(to_jsonb(d) - 'id' order by rule, subject, starts_on) as limits,
       (select jsonb_agg(to_jsonb(s) - 'case_version' order by process, subject) from process_state s where s.case_id = $1) as states
     from deadline d where d.case_id = $1`,
    [caseId],
  );
const schedule = async () =>
  (await fictshire.db.asOwner('select held_on::text as day, mended from sweep_schedule'))[0];
const changedCases = async () =>
  (await fictshire.db.asOwner<{ id: string }>(`select case_id as id from outbox_event`)).map(
    ({ id }) => id,
  );

const advice = `rule = 'needs-assessment.give-advice'`;

describe('Holding what is stored against the law', () => {
  it.each([
    ['a due date', `update deadline set due_on = due_on + 1 where ${advice}`, 'give-advice'],
    ['how it was met', `update deadline set met_on = due_on where ${advice}`, 'give-advice'],
    ['the sentence', `update deadline set because = 'So it is.' where ${advice}`, 'give-advice'],
    [
      'an exception',
      `update deadline set excepted = '[]' where rule = 'needs-assessment.send-final-plan'`,
      'send-final-plan',
    ],
    ['a stage', `update deadline set stage = 'closed' where ${advice}`, 'give-advice'],
    ['a limit that is gone', `delete from deadline where ${advice}`, 'give-advice'],
    [
      'a limit that no law knows',
      `update deadline set rule = 'needs-assessment.nobody' where ${advice}`,
      'nobody',
    ],
    ['a state', `update process_state set state = 'closed' where process = 'needs-assessment'`, ''],
    ['a state that is gone', `delete from process_state where process = 'needs-assessment'`, ''],
  ])('finds, mends and shows %s that somebody has tampered with', async (_, tampering, rule) => {
    const before = await stored(one.caseId);
    const [sql = '', condition = 'true'] = tampering.split(' where ');
    await fictshire.db.asOwner(`${sql} where ${condition} and case_id = $1`, [one.caseId]);
    expect(await stored(one.caseId)).not.toEqual(before);
    const told = await hold();
    expect(await stored(one.caseId)).toEqual(before);
    const name = rule === '' ? 'needs-assessment' : `needs-assessment.${rule}`;
    const differed = expect.arrayContaining([name]) as unknown;
    expect(told).toEqual([{ reference: one.reference, differed }]);
    expect(await changedCases()).toEqual([one.caseId]);
    expect(await schedule()).toEqual({ day: '2026-01-15', mended: 1 });
  });

  it('finds nothing where nothing is wrong, and says on which day it looked', async () => {
    const before = [await stored(one.caseId), await stored(two.caseId)];
    expect(await hold()).toEqual([]);
    expect([await stored(one.caseId), await stored(two.caseId)]).toEqual(before);
    expect(await changedCases()).toEqual([]);
    expect(await schedule()).toEqual({ day: '2026-01-15', mended: 0 });
  });

  it('is done once a day, by the real day, and again when the clock was set back', async () => {
    const tamper = () =>
      fictshire.db.asOwner(`update deadline set due_on = due_on + 1 where case_id = $1`, [
        one.caseId,
      ]);
    await hold();
    await tamper();
    await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-03-01'));
    expect(await hold()).toEqual([]);
    clock.day = '2026-01-16';
    expect(await hold()).toHaveLength(1);
    await tamper();
    expect(await hold()).toEqual([]);
    clock.day = '2026-01-15';
    expect(await hold()).toHaveLength(1);
  });

  it('leaves cases that wait to be counted with another law to whoever counts those', async () => {
    await fictshire.db.asOwner(`update case_file set counted_by = 'another law' where id = $1`, [
      one.caseId,
    ]);
    await fictshire.db.asOwner(`delete from deadline where case_id = $1`, [one.caseId]);
    expect(await hold()).toEqual([]);
  });

  it('puts a case aside that can’t be held, says which, and mends the others', async () => {
    await fictshire.db.asOwner(`update deadline set due_on = due_on + 1 where case_id = $1`, [
      two.caseId,
    ]);
    const { load } = fictshire.rooms.caseStore;
    fictshire.rooms.caseStore.load = async (tx, id) => {
      if (id === one.caseId) throw new TypeError('a fault of ours, about Nia Trialby');
      return load.call(fictshire.rooms.caseStore, tx, id);
    };
    const told = await hold();
    expect(told).toContainEqual(
      expect.objectContaining({
        reference: one.reference,
        fault: expect.objectContaining({ name: 'TypeError' }) as unknown,
      }),
    );
    expect(told).toContainEqual(expect.objectContaining({ reference: two.reference }));
    expect(JSON.stringify(told)).not.toContain('Trialby');
  });

  it('raises no false alarm while cases are being changed under its eyes', async () => {
    const said = { mode: 'record' as const, recordedBy: 'x', source: 'x', factId: null };
    const change = async (place: number): Promise<void> => {
      const event = happened('advice-requested', '2025-12-01', { id: `s/${String(place)}` });
      await inFictshire((tx) => fictshire.rooms.cases.put(tx, one.caseId, [{ event, ...said }]));
    };
    const told: unknown[] = [];
    const over = new AbortController();
    const holding = (async () => {
      while (!over.signal.aborted) {
        told.push(...(await hold()));
        await fictshire.db.asOwner('update sweep_schedule set held_on = null');
      }
    })();
    for (let place = 0; place < 40; place++) await change(place);
    over.abort();
    await holding;
    expect(told).toEqual([]);
  });

  it('stops between two pieces when the worker is to end, and isn’t done then', async () => {
    const ending = AbortSignal.abort(new Error('the worker ends'));
    const holding = holderOf(fictshire.rooms).holdAuthority(999, ending);
    await expect(holding).rejects.toThrow('the worker ends');
    expect(await schedule()).toMatchObject({ day: null });
  });
});
