import { refused, type Decision } from './decision.js';
import { isAbout, type LegalEvent, type Lifecycle } from './lifecycle.js';
import { saySame } from './same-event.js';
import { withAnotherDate } from './with-another-date.js';

/** Two events are one step if they say the same in every field but the day. */
function isSameStep<Event extends LegalEvent>(one: Event, other: Event): boolean {
  return saySame({ ...one, on: other.on }, other);
}

/**
 * Whether an event leads to where a step may be done: then the step may be done once more after it.
 * Beside the table, whoever asks for the step by the law may start it anew.
 */
function leadsTo<State extends { readonly name: string }, Event extends LegalEvent>(
  { transitions }: Pick<Lifecycle<State, Event>, 'transitions'>,
  event: Event,
  step: Event,
): boolean {
  const from = transitions.filter((row) => isAbout(row, step)).flatMap((row) => row.from);
  return transitions.some(
    (row) => row.to !== 'stays' && from.includes(row.to) && isAbout(row, event),
  );
}

/** What the law says of steps that are told with two dates. */
export interface LawOfOccasions<Event> {
  /** Whether an event asks for a step, beside what the table of the process says. */
  readonly isAskedBy: (event: Event, step: Event) => boolean;
  /** Whether two days are too far apart for one act told with two dates. */
  readonly isOtherOccasion: (one: Event, other: Event) => boolean;
}

/** One act can't have been done on two days, with nothing in between that started it anew. */
export function contradictingDate<
  State extends { readonly name: string },
  Event extends LegalEvent,
>(
  lifecycle: Lifecycle<State, Event>,
  past: readonly Event[],
  step: Event,
  law: LawOfOccasions<Event>,
): Decision<Event> | null {
  const rows = lifecycle.transitions.filter((row) => isAbout(row, step));
  if (rows.some(({ isRepeatable }) => isRepeatable === true)) return null;
  const asksAnew = (event: Event): boolean =>
    event.type !== step.type && (law.isAskedBy(event, step) || leadsTo(lifecycle, event, step));
  const isOneAct = (one: Event, other: Event): boolean =>
    isSameStep(one, other) && !law.isOtherOccasion(one, other);
  if (withAnotherDate(past, step, { isSameStep: isOneAct, asksAnew }) === undefined) return null;
  return refused(
    'recorded-with-another-date',
    'This has been recorded with another date, and nothing in between started it anew. If that date is wrong, correct it.',
  );
}
