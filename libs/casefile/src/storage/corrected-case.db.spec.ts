import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { processes } from '#libs/processes';
import { exampleAuthority, said } from '../../../../test/support/example-authority.js';
import { happened } from '../../../../test/support/given.js';
import { countOf } from '../record/case-count.js';
import { toldThings } from '../record/effective-events.js';
import { plausibleHistory } from '../../../../test/support/plausible-history.js';
import { moved } from '../record/told.testing.js';

const fictshire = exampleAuthority();
const { inFictshire, openCase } = fictshire;

/** What is kept of a case beside its history, and what its history says. */
async function keptAndTold(caseId: string) {
  const record = await inFictshire((tx) => fictshire.rooms.caseStore.load(tx, caseId));
  const limits = await inFictshire((tx) => fictshire.rooms.limits.limitsOf(tx, [caseId]));
  const states = await fictshire.db.asOwner(
    `select process, subject, state, details from process_state where case_id = $1`,
    [caseId],
  );
  const told = countOf(processes, record);
  const inSomeOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  const dates = limits.map(({ rule, subject, startsOn, dueOn, metOn, endedOn, stage }) => ({
    ...{ rule, subject, startsOn, dueOn, metOn, endedOn, stage },
  }));
  const lawful = told.limits.map(({ rule, subject, startsOn, dueOn, metOn, endedOn, stage }) => ({
    ...{ rule, subject, startsOn, dueOn, metOn, endedOn, stage },
  }));
  return {
    kept: [inSomeOrder(dates), states],
    told: [inSomeOrder(lawful), told.states],
  };
}

const corrections = fc.array(
  fc.record({ place: fc.nat(), days: fc.integer({ min: -30, max: 30 }), isGone: fc.boolean() }),
  { minLength: 1, maxLength: 4 },
);

describe('a case that was corrected, however often', () => {
  it('keeps the states and limits that its history says', async () => {
    await fc.assert(
      fc.asyncProperty(plausibleHistory, corrections, async (events, asked) => {
        const { caseId } = await openCase(...events);
        for (const { place, days, isGone } of asked) {
          const { entries } = await inFictshire((tx) => fictshire.rooms.caseStore.load(tx, caseId));
          const things = toldThings(entries);
          const thing = things[place % things.length];
          if (thing === undefined) continue;
          const asking = moved(thing.latest, days);
          const { source, recordedBy } = said;
          const correction = { ...asking, ...(isGone ? { replacement: null } : {}) };
          await inFictshire((tx) =>
            fictshire.rooms.cases.correct(tx, caseId, {
              ...correction,
              source,
              recordedBy,
              seen: null,
            }),
          );
        }
        const { kept, told } = await keptAndTold(caseId);
        expect(kept[0]).toEqual(told[0]);
        expect(kept[1]).toHaveLength(told[1]?.length ?? -1);
        expect(kept[1]).toEqual(expect.arrayContaining([...(told[1] ?? [])]));
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('what follows a corrected day', () => {
  it('reaches the queues of risk by event, and a flag of a miss that was none goes', async () => {
    const request = happened('request-received', '2025-10-01');
    const { caseId } = await openCase(request);
    await inFictshire(async (tx) =>
      fictshire.rooms.sweep.flagMissed(tx, await fictshire.rooms.cases.day(tx)),
    );
    await inFictshire((tx) => fictshire.rooms.refreshCases.refresh(tx, [caseId]));
    const watched = () =>
      fictshire.db.asOwner(
        `select rule, due_on::text from breach_risk_limit where case_id = $1 and rule like '%decision-to-assess' order by 1`,
        [caseId],
      );
    expect(await watched()).toEqual([
      { rule: 'needs-assessment.notify-decision-to-assess', due_on: '2025-11-12' },
    ]);
    const replacement = { ...request, on: '2025-12-15' };
    const asked = { seq: 1, replacement, reason: 'Misread.', ...said, seen: null };
    await inFictshire((tx) => fictshire.rooms.cases.correct(tx, caseId, asked));
    await inFictshire((tx) => fictshire.rooms.refreshCases.refresh(tx, [caseId]));
    expect(await watched()).toEqual([
      { rule: 'needs-assessment.notify-decision-to-assess', due_on: '2026-01-26' },
    ]);
    const flagged = await fictshire.db.asOwner(
      `select rule from deadline where case_id = $1 and flagged_on is not null`,
      [caseId],
    );
    expect(flagged).toEqual([]);
  });
});
