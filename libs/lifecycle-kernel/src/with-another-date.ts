import type { LegalEvent } from './lifecycle.js';

/** The day on which a step was last asked for before it was done; null where nobody is known to have asked. */
function askedOn<Event extends LegalEvent>(
  past: readonly Event[],
  step: Event,
  asksAnew: (event: Event) => boolean,
): string | null {
  const days = past.filter((event) => event.on <= step.on && asksAnew(event)).map(({ on }) => on);
  return days.sort().at(-1) ?? null;
}

/** How the steps of a process are told apart, and what lets one be done once more. */
export interface Anew<Event> {
  /** Whether two events are one step, whatever their days. */
  readonly isSameStep: (one: Event, other: Event) => boolean;
  /** Whether an event starts a step anew. */
  readonly asksAnew: (event: Event, step: Event) => boolean;
}

/**
 * The same step with another date, which nobody had asked for anew in between: one of them must be
 * wrong. What asks anew only ever parts two steps, so the order in which facts arrive doesn't matter.
 */
export function withAnotherDate<Event extends LegalEvent>(
  past: readonly Event[],
  step: Event,
  { isSameStep, asksAnew }: Anew<Event>,
): Event | undefined {
  const asks = (event: Event): boolean => asksAnew(event, step);
  const asked = askedOn(past, step, asks);
  return past.find(
    (known) =>
      known.on !== step.on && isSameStep(known, step) && askedOn(past, known, asks) === asked,
  );
}
