import { describe, expect, it } from '@jest/globals';
import { factsOf, type LawEvent } from '#libs/statutory-rules';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { happened } from '../../../../test/support/given.js';
import { StaleCaseError } from '../actions/ports.js';

const fictshire = exampleAuthority();
const { inFictshire, openCase } = fictshire;

const request = happened('request-received', '2025-10-01');
const assess = happened('decision-to-assess-notified', '2025-11-20');
const earlier = { ...assess, on: '2025-11-10' };
const person = { dateOfBirth: '2015-10-13' };

function asked(seq: number, replacement: LawEvent | null, seen: number | null = null) {
  return {
    seq,
    replacement,
    reason: 'Misread.',
    recordedBy: 'B. Caseworker',
    source: 'officer',
    seen,
  };
}

const correct = (caseId: string, ...asking: Parameters<typeof asked>) =>
  inFictshire((tx) => fictshire.rooms.cases.correct(tx, caseId, asked(...asking)));

/** The limits of a case as it keeps them, and as the law says them of these events. */
async function limitsOf(caseId: string, ...events: LawEvent[]) {
  const kept = await inFictshire((tx) => fictshire.rooms.limits.limitsOf(tx, [caseId]));
  const short = ({ rule, dueOn, metOn }: { rule: string; dueOn: string; metOn: string | null }) =>
    [rule, dueOn, metOn].join(' ');
  return { kept: kept.map(short), lawful: factsOf(events, { person }).map(short) };
}

const posted = (caseId: string) =>
  fictshire.db.asOwner(
    `select type, case_version from outbox_event where case_id = $1 order by case_version`,
    [caseId],
  );

describe('correcting the history of a case', () => {
  it('adds an entry, and the limits, states and others follow', async () => {
    const { caseId, reference } = await openCase(request, assess);
    expect((await correct(caseId, 2, earlier)).outcome).toBe('accepted');
    const { kept, lawful } = await limitsOf(caseId, request, earlier);
    expect(kept).toEqual(lawful);
    const view = await inFictshire((tx) => fictshire.rooms.caseReader.byReference(tx, reference));
    expect(
      view?.history.map((entry) => [entry.seq, entry.mode, entry.happenedOn, entry.text]),
    ).toEqual([
      [1, 'record', '2025-10-01', null],
      [3, 'correction', '2025-11-10', 'Misread.'],
      [2, 'record', '2025-11-20', null],
    ]);
    expect(view?.history.map((entry) => [entry.correctsSeq, entry.correctedBySeq])).toEqual([
      [null, null],
      [2, null],
      [null, 3],
    ]);
    expect(view?.history[1]?.recordedBy).toBe('B. Caseworker');
    expect(await posted(caseId)).toEqual([
      { type: 'case-changed', case_version: 1 },
      { type: 'case-changed', case_version: 2 },
    ]);
  });

  it('takes back what never happened, and tells it again', async () => {
    const { caseId } = await openCase(request, assess);
    await correct(caseId, 2, null);
    const gone = await limitsOf(caseId, request);
    expect(gone.kept).toEqual(gone.lawful);
    const before = await inFictshire((tx) => fictshire.rooms.caseStore.load(tx, caseId));
    expect(before.events).toEqual([request]);
    await correct(caseId, 3, assess);
    const again = await limitsOf(caseId, request, assess);
    expect(again.kept).toEqual(again.lawful);
  });

  it('is only weighed where nobody has confirmed it', async () => {
    const { caseId } = await openCase(request, assess);
    const answer = await inFictshire((tx) =>
      fictshire.rooms.cases.weigh(tx, caseId, asked(2, earlier)),
    );
    expect(answer.outcome === 'accepted' ? answer.correction.changes.length : 0).toBe(1);
    expect(await posted(caseId)).toHaveLength(1);
  });

  it('that is refused changes nothing', async () => {
    const { caseId } = await openCase(request, assess);
    const answer = await correct(caseId, 2, { ...assess, on: '2026-01-16' });
    expect(answer).toMatchObject({ outcome: 'refused', refusal: { code: 'in-the-future' } });
    expect(await posted(caseId)).toHaveLength(1);
  });

  it.each([['as of another day', earlier] as const, ['as never done', null] as const])(
    'that is sent twice, %s, is done once, and whoever sent it finds it done',
    async (_, right) => {
      const { caseId } = await openCase(request, assess);
      await correct(caseId, 2, right, 1);
      const again = await correct(caseId, 2, right, 1);
      expect(again).toMatchObject({ outcome: 'accepted', correction: { changes: [] } });
      expect(await posted(caseId)).toHaveLength(2);
      const other = await correct(caseId, 2, { ...assess, on: '2025-11-12' });
      expect(other).toMatchObject({ refusal: { code: 'already-corrected' } });
    },
  );

  it('keeps the reason apart from the history, so that it can be erased', async () => {
    const { caseId, reference } = await openCase(request, assess);
    await correct(caseId, 2, earlier);
    const [entry] = await fictshire.db.asOwner(
      `select to_jsonb(h) - 'text_digest' as row from history_entry h where case_id = $1 and seq = 3`,
      [caseId],
    );
    expect(JSON.stringify(entry)).not.toContain('Misread');
    await fictshire.db.asOwner(
      `update history_text set salt = null, text = null, erased_at = '2026-01-16T09:00:00Z',
         erased_because = 'it named a child' where case_id = $1`,
      [caseId],
    );
    const view = await inFictshire((tx) => fictshire.rooms.caseReader.byReference(tx, reference));
    expect(view?.history.find(({ seq }) => seq === 3)).toMatchObject({
      text: null,
      erased: { because: 'it named a child' },
    });
  });
});

describe('two who correct one case', () => {
  it('tell the second what the first has done', async () => {
    const { caseId } = await openCase(request, assess);
    await correct(caseId, 2, earlier, 1);
    const second = await correct(caseId, 1, { ...request, on: '2025-09-30' }, 1);
    expect(second).toMatchObject({ refusal: { code: 'case-changed-meanwhile' } });
    expect((await correct(caseId, 1, { ...request, on: '2025-09-30' }, 2)).outcome).toBe(
      'accepted',
    );
  });

  it('at the same moment leave one correction, and the other finds the case changed', async () => {
    const { caseId } = await openCase(request, assess);
    const both = await Promise.allSettled([
      correct(caseId, 2, earlier),
      correct(caseId, 2, { ...assess, on: '2025-11-12' }),
    ]);
    const lost = both.filter((one) => one.status === 'rejected');
    const told = both.filter(
      (one) => one.status === 'fulfilled' && one.value.outcome === 'refused',
    );
    expect(lost.length + told.length).toBe(1);
    for (const one of lost) expect(one.reason).toBeInstanceOf(StaleCaseError);
    expect(await posted(caseId)).toHaveLength(2);
  });

  it('can’t both correct one entry, whatever the service believes', async () => {
    const { caseId } = await openCase(request, assess);
    await correct(caseId, 2, earlier);
    const again = fictshire.db.asOwner(
      `insert into history_entry select authority_id, case_id, 4, case_version, process, event_type, event_version,
         mode, data, happened_on, recorded_at, recorded_by, source, fact_id, corrects_seq, hash, text_digest
       from history_entry where case_id = $1 and seq = 3`,
      [caseId],
    );
    await expect(again).rejects.toThrow('history_entry_corrected_once');
  });
});
