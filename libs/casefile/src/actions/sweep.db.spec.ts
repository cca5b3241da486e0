import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LawEvent } from '#libs/statutory-rules';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { happened } from '../../../../test/support/given.js';

const fictshire = exampleAuthority(null);
const { inFictshire } = fictshire;
let caseId: string;

const showDay = (day: string | null) => inFictshire((tx) => fictshire.rooms.setDay.set(tx, day));
const sweep = () =>
  inFictshire(async (tx) =>
    fictshire.rooms.sweep.flagMissed(tx, await fictshire.rooms.cases.day(tx)),
  );

// Due: the decision on 12 November 2025, the plan on 18 February 2026.
const request = happened('request-received', '2025-10-01');
const decide = 'needs-assessment.notify-decision-to-assess';

beforeEach(async () => {
  await fictshire.db.asOwner('delete from delivery');
  await fictshire.db.asOwner('delete from outbox_event');
  await fictshire.db.asOwner('delete from deadline');
  await showDay('2025-11-12');
  ({ caseId } = await fictshire.openCase());
  await record(request);
});

async function record(event: LawEvent): Promise<void> {
  const said = { recordedBy: 'import', source: 'example', factId: null };
  await inFictshire((tx) =>
    fictshire.rooms.cases.put(tx, caseId, [{ mode: 'record', event, ...said }]),
  );
}

async function flags(): Promise<Record<string, string | null>> {
  const limits = await inFictshire((tx) => fictshire.rooms.limits.limitsOf(tx, [caseId]));
  return Object.fromEntries(limits.map(({ rule, flaggedOn }) => [rule, flaggedOn]));
}

const missedPost = () =>
  fictshire.db.asOwner(
    `select data from outbox_event where type = 'limit-missed' and case_id = $1`,
    [caseId],
  );

describe('the sweep', () => {
  it('flags no limit on its last day, and each once from the day after', async () => {
    expect(await sweep()).toBe(0);
    await showDay('2025-11-13');
    expect(await sweep()).toBe(1);
    expect(await sweep()).toBe(0);
    expect((await flags())[decide]).toBe('2025-11-13');
    const missed = { rule: decide, subject: null, startsOn: '2025-10-01', dueOn: '2025-11-12' };
    expect(await missedPost()).toEqual([{ data: missed }]);
  });

  it('flags each once when two sweep at the same time', async () => {
    await showDay('2026-02-19');
    const flagged = await Promise.all([sweep(), sweep(), sweep()]);
    expect(flagged.reduce((sum, one) => sum + one)).toBe(2);
    expect(await missedPost()).toHaveLength(2);
  });

  it('leaves what was met in time, ended or never arose', async () => {
    await record(happened('refusal-to-assess-notified', '2025-11-12'));
    await showDay('2026-06-01');
    expect(await sweep()).toBe(0);
  });

  it('takes a flag back when the limit proves to have been met in time', async () => {
    await showDay('2025-11-14');
    await sweep();
    await record(happened('decision-to-assess-notified', '2025-11-12'));
    expect((await flags())[decide]).toBeNull();
  });

  it('keeps the flag of a limit that was met late', async () => {
    await showDay('2025-11-14');
    await sweep();
    await record(happened('decision-to-assess-notified', '2025-11-13'));
    expect((await flags())[decide]).toBe('2025-11-14');
  });

  it('takes a flag back when the duty proves never to have arisen', async () => {
    const noPlan = 'needs-assessment.notify-no-plan';
    await record(happened('decision-to-assess-notified', '2025-11-12'));
    await showDay('2026-01-23');
    expect(await sweep()).toBe(1);
    expect((await flags())[noPlan]).toBe('2026-01-23');
    await record(happened('draft-plan-served', '2026-01-22'));
    expect((await flags())[noPlan]).toBeNull();
  });
});

describe('the day that is shown', () => {
  it('takes back the flags of days that have not come, and says which cases changed', async () => {
    await showDay('2026-02-19');
    await sweep();
    await fictshire.db.asOwner('delete from delivery');
    await fictshire.db.asOwner('delete from outbox_event');
    expect(await showDay('2025-11-12')).toEqual({ outcome: 'accepted', events: [] });
    expect(await flags()).toEqual({
      [decide]: null,
      'needs-assessment.send-final-plan': null,
      'young-person.rights-pass': null,
    });
    const post = await fictshire.db.asOwner(
      'select type, case_id, data from outbox_event order by type',
    );
    expect(post).toEqual([
      { type: 'case-changed', case_id: caseId, data: {} },
      { type: 'day-set', case_id: null, data: { today: '2025-11-12' } },
    ]);
  });

  it('is the machine’s own again when none is set, and is never a day that there is not', async () => {
    await showDay(null);
    const { setTo, today } = await inFictshire((tx) => fictshire.rooms.cases.day(tx));
    expect([setTo, today]).toEqual([null, fictshire.rooms.clock.today()]);
    expect(await showDay('2026-02-30')).toMatchObject({ refusal: { code: 'not-a-date' } });
  });

  it('is never set for a real authority', async () => {
    await fictshire.db.asOwner(`update authority set is_fictitious = false, today_is = null`);
    const refused = await showDay('2026-01-15');
    await fictshire.db.asOwner(`update authority set is_fictitious = true`);
    expect(refused).toMatchObject({ refusal: { code: 'real-authority' } });
    expect((await inFictshire((tx) => fictshire.rooms.cases.day(tx))).setTo).toBeNull();
  });
});
