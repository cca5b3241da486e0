import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Proposal } from '#libs/lifecycle-kernel';
import { processes } from '#libs/processes';
import { factsOf, lawOrder, type LawEvent } from '#libs/statutory-rules';
import { applyProposals } from './apply-proposals.js';
import { deadlineRowsOf } from './deadline-rows.js';
import { plausibleHistory, toldInAnyOrder } from '../../../../test/support/plausible-history.js';

const today = '2026-01-15';
const someRuns = { numRuns: 300 };

const recorded = (event: LawEvent): Proposal<LawEvent> => ({ mode: 'record', event });
const inSomeOrder = (events: readonly LawEvent[]) =>
  events.map((event) => JSON.stringify(event, Object.keys(event).sort())).sort();

/** As the casefile and the received facts do it: what was refused is put again with whatever comes next. */
function afterHearing(batches: readonly (readonly LawEvent[])[], asAt = today) {
  let events: readonly LawEvent[] = [];
  let open: readonly LawEvent[] = [];
  for (const batch of batches) {
    const put = [...open, ...batch].sort(lawOrder);
    const applied = applyProposals(processes, events, put.map(recorded), asAt);
    const answers = applied.answers;
    events = applied.events;
    open = put.filter((_, place) => answers[place]?.decision.outcome === 'refused');
  }
  return { events, open };
}

const history = plausibleHistory.chain((events) =>
  fc.record({ events: fc.constant(events), told: toldInAnyOrder(events) }),
);

describe('a child’s history, in whatever order and however often it is told', () => {
  it('is recorded wholly and once, and nothing of it stays refused', () => {
    fc.assert(
      fc.property(history, ({ events, told }) => {
        const heard = afterHearing(told);
        expect(heard.open).toEqual([]);
        expect(inSomeOrder(heard.events)).toEqual(inSomeOrder(events));
      }),
      someRuns,
    );
  });

  it('leads to the same limits, stages included, as told once in its own order', () => {
    fc.assert(
      fc.property(history, ({ events, told }) => {
        const inItsOrder = afterHearing([[...events].sort(lawOrder)]);
        const rows = deadlineRowsOf(processes, afterHearing(told).events);
        expect(rows).toEqual(deadlineRowsOf(processes, inItsOrder.events));
        expect(rows.map(({ process: _, stage: __, service: ___, ...facts }) => facts)).toEqual(
          factsOf(events),
        );
      }),
      someRuns,
    );
  });

  it('never loses what stood already, whatever else is told', () => {
    fc.assert(
      fc.property(history, plausibleHistory, ({ told }, others) => {
        const known = afterHearing(told).events;
        const { events } = applyProposals(processes, known, others.map(recorded), today);
        expect(events.slice(0, known.length)).toEqual(known);
        expect(
          applyProposals(processes, [], [...events].sort(lawOrder).map(recorded), today).events,
        ).toHaveLength(events.length);
      }),
      someRuns,
    );
  });

  it('holds only what has happened by that day', () => {
    fc.assert(
      fc.property(history, fc.constantFrom('2022-04-15', '2022-12-01'), ({ told }, asAt) => {
        const heard = afterHearing(told, asAt);
        expect(heard.events.filter(({ on }) => on > asAt)).toEqual([]);
        const later = afterHearing([heard.events, heard.open]);
        expect(later.open).toEqual([]);
      }),
      someRuns,
    );
  });
});
