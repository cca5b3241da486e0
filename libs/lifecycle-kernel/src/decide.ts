import { accepted, refused, type Decision } from './decision.js';
import { isAbout, type LegalEvent, type Lifecycle, type Transition } from './lifecycle.js';

/** Something about to be done here (`act`), or told to us as done already (`record`). */
export interface Proposal<Event> {
  readonly mode: 'act' | 'record';
  readonly event: Event;
}

type Named = { readonly name: string };

/** The state that a list of events leads to, each in its lawful place. */
export function stateAfter<State extends Named, Event extends LegalEvent>(
  lifecycle: Lifecycle<State, Event>,
  events: readonly Event[],
): State {
  const inOrder = [...events].sort(lifecycle.inOrder);
  return inOrder.reduce((state, event) => lifecycle.evolve(state, event), lifecycle.initial);
}

/**
 * What follows from a proposal, given all that is known so far. Pure: today comes with the call.
 *
 * A record is put in its place by its own date, so the order in which facts arrive never matters;
 * it is refused only where the process has no such step at all, and never because it came late.
 */
export function decide<State extends Named, Event extends LegalEvent>(
  lifecycle: Lifecycle<State, Event>,
  past: readonly Event[],
  proposal: Proposal<Event>,
  today: string,
): Decision<Event> {
  const { event, mode } = proposal;
  const tooEarly = notBeforeItsDay(event, today);
  if (tooEarly !== null) return tooEarly;
  const contradiction = firstContradiction(lifecycle, [...past, event]);
  if (contradiction !== null) return contradiction;
  if (mode === 'record') return accepted(event);
  return decideAct(lifecycle, stateAfter(lifecycle, past), event, today);
}

/** What lies ahead has not happened: it is refused until its day has come. */
export function notBeforeItsDay<Event extends LegalEvent>(
  event: Event,
  today: string,
): Decision<Event> | null {
  if (event.on <= today) return null;
  return refused('in-the-future', 'This is dated after today: record it when it has happened.');
}

/**
 * An event of today may name a further day as one that has passed. It has a code of its own, because
 * the day of the event alone doesn't say when it may be put again.
 */
export function notBeforeNamedDay<Event extends LegalEvent>(
  named: string | undefined,
  today: string,
): Decision<Event> | null {
  if (named === undefined || named <= today) return null;
  return refused(
    'names-a-day-ahead',
    'This names a day after today as one that has passed: record it when that day has come.',
  );
}

function decideAct<State extends Named, Event extends LegalEvent>(
  lifecycle: Lifecycle<State, Event>,
  state: State,
  event: Event,
  today: string,
): Decision<Event> {
  const row = rowFor(lifecycle, state, event);
  if (row?.from.includes(state.name) !== true) return noSuchStep(lifecycle, state);
  const failed = row.guards?.find((guard) => !guard.holds(state, event, today));
  if (failed !== undefined) return { outcome: 'refused', refusal: failed.refusal };
  return accepted(event);
}

function firstContradiction<State extends Named, Event extends LegalEvent>(
  lifecycle: Lifecycle<State, Event>,
  events: readonly Event[],
): Decision<Event> | null {
  let state = lifecycle.initial;
  for (const event of [...events].sort(lifecycle.inOrder)) {
    if (rowFor(lifecycle, state, event) === undefined) return noSuchStep(lifecycle, state);
    state = lifecycle.evolve(state, event);
  }
  return null;
}

function rowFor<State extends Named, Event extends LegalEvent>(
  lifecycle: Lifecycle<State, Event>,
  state: State,
  event: Event,
): Transition<State, Event> | undefined {
  const name: State['name'] = state.name;
  return lifecycle.transitions.find(
    (row) =>
      isAbout(row, event) &&
      (row.from.includes(name) || row.alsoRecordedFrom?.includes(name) === true),
  );
}

function noSuchStep<State extends Named, Event extends LegalEvent>(
  lifecycle: Lifecycle<State, Event>,
  state: State,
): Decision<Event> {
  const name: State['name'] = state.name;
  return refused(
    'not-possible-in-this-state',
    `This can't be in that place of the history: on that day the ${lifecycle.process.replaceAll('-', ' ')} ${lifecycle.says[name]}. If a date is wrong, correct the date.`,
  );
}
