import fc from 'fast-check';
import type { ReceivedFact } from '#libs/inbound-facts';
import { addDays, type LawEvent } from '#libs/statutory-rules';

/** Something that goes on in the worker, at any time and as often as it likes. */
export type Step =
  | { readonly does: 'catch-up'; readonly consumer: number }
  | { readonly does: 'two-at-once'; readonly consumers: readonly [number, number] }
  /** A hint for post that was delivered long ago. */
  | { readonly does: 'told-again'; readonly consumer: number }
  | { readonly does: 'day'; readonly day: string }
  | { readonly does: 'sweep' };

/** What one worker and its surroundings did: some steps before each batch of facts. */
export interface Story {
  readonly batches: readonly (readonly LawEvent[])[];
  readonly before: readonly (readonly Step[])[];
}

const consumer = fc.nat({ max: 6 });
const day = fc.integer({ min: 0, max: 1600 }).map((days) => addDays('2022-03-01', days));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('catch-up' as const), consumer }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('two-at-once' as const),
      consumers: fc.tuple(consumer, consumer),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('told-again' as const), consumer }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('day' as const), day }) },
  { weight: 1, arbitrary: fc.constant<Step>({ does: 'sweep' }) },
);

/** Steps of every kind before each of the batches. */
export function storyOf(batches: readonly (readonly LawEvent[])[]): fc.Arbitrary<Story> {
  const each = fc.array(fc.array(step, { maxLength: 2 }), {
    minLength: batches.length,
    maxLength: batches.length,
  });
  return each.map((before) => ({ batches, before }));
}

/** The same events as another system tells them: each with an id that it keeps. */
export function factsOf(
  reference: string,
  events: readonly LawEvent[],
  all: readonly LawEvent[],
): ReceivedFact[] {
  return events.map(({ type, on, ...data }) => ({
    source: `example/${reference}`,
    factId: String(all.findIndex((one) => same(one, { type, on, ...data }))),
    type,
    subject: reference,
    caseId: null,
    happenedOn: on,
    data,
    importId: null,
    line: null,
  }));
}

function same(one: LawEvent, other: LawEvent): boolean {
  const text = (event: LawEvent) => JSON.stringify(Object.entries(event).sort());
  return text(one) === text(other);
}
