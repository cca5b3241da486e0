import { describe, expect, it } from '@jest/globals';
import { factsOf, type LawEvent } from '#libs/statutory-rules';
import { act, exampleAuthority, record } from '../../../../test/support/example-authority.js';
import { happened } from '../../../../test/support/given.js';
import { NoSuchCaseError, StaleCaseError } from '../actions/ports.js';

const fictshire = exampleAuthority();
const { inFictshire, openCase } = fictshire;

const request = happened('request-received', '2025-10-01');
const assess = happened('decision-to-assess-notified', '2025-11-03');

/** How many rows a case has in every table that an act writes. */
async function rowsOf(caseId: string) {
  const [rows] = await fictshire.db.asOwner(
    `select (select version from case_file where id = $1) as version,
       (select count(*)::int from history_entry where case_id = $1) as history,
       (select count(*)::int from deadline where case_id = $1) as deadlines,
       (select count(*)::int from process_state where case_id = $1
         and process = 'needs-assessment') as assessments,
       (select count(*)::int from process_state where case_id = $1
         and process = 'advice-request') as advice,
       (select array_agg(type order by type) from outbox_event where case_id = $1) as events,
       (select count(*)::int from delivery d join outbox_event e on e.id = d.event_id
         where e.case_id = $1) as owed`,
    [caseId],
  );
  return rows;
}

describe('putting something to a case', () => {
  it('saves state, history, limits and post together', async () => {
    const { caseId, reference } = await openCase(request);
    await inFictshire((tx) => fictshire.rooms.cases.put(tx, caseId, [act(assess)]));
    expect(await rowsOf(caseId)).toEqual({
      version: 2,
      history: 2,
      deadlines: 4,
      assessments: 1,
      advice: 0,
      events: ['case-changed', 'case-changed', 'decision-to-assess-notified'],
      owed: 5,
    });
    const view = await inFictshire((tx) => fictshire.rooms.caseReader.byReference(tx, reference));
    expect(view?.assessments).toEqual([{ startedOn: '2025-10-01', state: 'gathering-advice' }]);
    expect(view?.history.map(({ seq, mode, eventType }) => [seq, mode, eventType])).toEqual([
      [1, 'record', 'request-received'],
      [2, 'act', 'decision-to-assess-notified'],
    ]);
    expect(view?.history[0]?.recordedAt).toMatch(/^2026-01-15T/);
  });

  it('keeps its limits as the law library says them, field by field', async () => {
    const advice = { id: 'health/1', service: 'health' };
    const events = [
      request,
      assess,
      happened('advice-requested', '2025-11-04', advice),
      happened('exception-recorded', '2025-12-01', { ground: 'reported-in-return' }),
    ];
    const { caseId } = await openCase(...events);
    const stored = await inFictshire((tx) => fictshire.rooms.limits.limitsOf(tx, [caseId]));
    const said = factsOf(events, { person: { dateOfBirth: '2015-10-13' } });
    expect(stored).toEqual(said.map((facts) => expect.objectContaining(facts) as unknown));
    expect(stored.map(({ rule, service, stage }) => [rule, service, stage])).toContainEqual([
      'needs-assessment.give-advice',
      'health',
      'gathering-advice',
    ]);
  });

  it('changes nothing when all of it was refused, or had been recorded before', async () => {
    const { caseId } = await openCase(request);
    const before = await rowsOf(caseId);
    const answers = await inFictshire((tx) =>
      fictshire.rooms.cases.put(tx, caseId, [
        record(request),
        act(happened('final-plan-sent', '2025-12-01')),
      ]),
    );
    expect(answers.map(({ decision }) => decision.outcome)).toEqual(['accepted', 'refused']);
    expect(await rowsOf(caseId)).toEqual(before);
  });

  it('leaves nothing behind, post included, when the transaction fails after it', async () => {
    const { caseId } = await openCase(request);
    const before = await rowsOf(caseId);
    const failing = inFictshire(async (tx) => {
      await fictshire.rooms.cases.put(tx, caseId, [act(assess)]);
      throw new Error('the machine stops here');
    });
    await expect(failing).rejects.toThrow('the machine stops here');
    expect(await rowsOf(caseId)).toEqual(before);
  });

  it('lets one of two at once through, and tells the other to look again', async () => {
    const { caseId } = await openCase(request);
    const bothLoaded = Promise.withResolvers<undefined>();
    let loaded = 0;
    const putTogether = (event: LawEvent) =>
      inFictshire(async (tx) => {
        const before = await fictshire.rooms.caseStore.load(tx, caseId);
        if (++loaded === 2) bothLoaded.resolve(undefined);
        await bothLoaded.promise;
        const apart = { correctsSeq: null, text: null };
        const line = { process: 'needs-assessment', ...act(event), ...apart };
        const day = { today: '2026-01-15', recordedAt: '2026-01-15T10:00:00.000Z' };
        const none = { changed: [], gone: [] };
        const rest = { limits: none, states: none, post: [] };
        fictshire.rooms.caseStore.save(tx, { before, lines: [line], ...rest, ...day });
      });
    const refusal = happened('refusal-to-assess-notified', '2025-11-04');
    const outcomes = await Promise.allSettled([putTogether(assess), putTogether(refusal)]);
    const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failed).toHaveLength(1);
    expect(failed[0]?.reason).toBeInstanceOf(StaleCaseError);
    expect(await rowsOf(caseId)).toMatchObject({ version: 2, history: 2 });
  });

  it('knows no case of another authority, and says so', async () => {
    await fictshire.db.authority(998, 'Fabledon');
    const { caseId } = await openCase(request);
    const elsewhere = fictshire.db.database.inAuthority(998, (tx) =>
      fictshire.rooms.cases.put(tx, caseId, [record(assess)]),
    );
    await expect(elsewhere).rejects.toThrow(NoSuchCaseError);
  });
});

describe('the history', () => {
  it.each([
    `update history_entry set happened_on = '2025-10-02'`,
    'delete from history_entry',
    'truncate history_entry cascade',
  ])('is never changed, not even by the owner: %s', async (statement) => {
    const { caseId } = await openCase(request);
    await expect(fictshire.db.asOwner(statement)).rejects.toThrow('record a correction instead');
    await expect(inFictshire((tx) => tx.change(statement))).rejects.toThrow();
    expect(await rowsOf(caseId)).toMatchObject({ history: 1 });
  });
});
