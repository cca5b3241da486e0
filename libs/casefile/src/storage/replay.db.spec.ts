import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf, lawOrder, type LawEvent } from '#libs/statutory-rules';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { plausibleHistory, toldInAnyOrder } from '../../../../test/support/plausible-history.js';

const fictshire = exampleAuthority();
const { inFictshire } = fictshire;

async function caseAfter(batches: readonly (readonly LawEvent[])[]): Promise<string> {
  const { caseId } = await fictshire.openCase();
  const said = { recordedBy: 'import', source: 'example', factId: null };
  let open: readonly LawEvent[] = [];
  for (const batch of batches) {
    const put = [...open, ...batch].sort(lawOrder);
    const answers = await inFictshire((tx) =>
      fictshire.rooms.cases.put(
        tx,
        caseId,
        put.map((event) => ({ mode: 'record', event, ...said })),
      ),
    );
    open = put.filter((_, place) => answers[place]?.decision.outcome === 'refused');
  }
  return caseId;
}

/** What is kept of a case, without what tells one case from another. */
async function stored(caseId: string) {
  const part = async (sql: string) => fictshire.db.asOwner(sql, [caseId]);
  return {
    states: await part(
      `select process, subject, state, details from process_state where case_id = $1 order by 1, 2`,
    ),
    limits: (await inFictshire((tx) => fictshire.rooms.limits.limitsOf(tx, [caseId]))).map(
      ({ id: _, caseId: __, caseReference: ___, ...limit }) => limit,
    ),
  };
}

/** The history as the casefile would read it to tell the case once more. */
async function historyOf(caseId: string): Promise<LawEvent[]> {
  const { events } = await inFictshire((tx) => fictshire.rooms.caseStore.load(tx, caseId));
  return [...events];
}

describe('the stored state of a case', () => {
  it('is what its history says when it is told once more, however it first arrived', async () => {
    const told = plausibleHistory.chain((events) => toldInAnyOrder(events));
    await fc.assert(
      fc.asyncProperty(told, async (batches) => {
        const caseId = await caseAfter(batches);
        const history = await historyOf(caseId);
        const replayed = await caseAfter([[...history].sort(lawOrder)]);
        const [before, after] = [await stored(caseId), await stored(replayed)];
        expect(after).toEqual(before);
        expect(before.limits.map(({ rule, dueOn, metOn }) => [rule, dueOn, metOn])).toEqual(
          factsOf(history, { person: { dateOfBirth: '2015-10-13' } }).map(
            ({ rule, dueOn, metOn }) => [rule, dueOn, metOn],
          ),
        );
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
