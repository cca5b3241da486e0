import type { Refusal } from './decision.js';

/** What every event of a lifecycle has: the legal act, and the day on which it was done. */
export interface LegalEvent {
  readonly type: string;
  readonly on: string;
}

/** A sentence with "must" that stops an act about to be done here, and never a record. */
export interface Guard<State, Event> {
  readonly name: string;
  readonly refusal: Refusal;
  holds(state: State, event: Event, today: string): boolean;
}

/** One row of a process's table. */
export interface Transition<State extends { readonly name: string }, Event extends LegalEvent> {
  readonly command: string;
  readonly from: readonly State['name'][];
  /** Where the law would not have let us act, but what was done on paper is recorded all the same. */
  readonly alsoRecordedFrom?: readonly State['name'][];
  readonly event: Event['type'];
  /** Only events of which these fields say this: one decision leads here, another there. */
  readonly where?: Readonly<Record<string, string>>;
  readonly to: State['name'] | 'stays';
  /** May be done again and again; any other step is done once, until something starts it anew. */
  readonly isRepeatable?: true;
  readonly guards?: readonly Guard<State, Event>[];
  readonly meets: readonly string[];
  readonly starts: readonly string[];
  readonly source: string;
}

/** A process as data: its states, its table, and how an event changes what is remembered. */
export interface Lifecycle<State extends { readonly name: string }, Event extends LegalEvent> {
  readonly process: string;
  readonly initial: State;
  readonly finalStates: readonly State['name'][];
  /** Each state in words that follow "the assessment …". */
  readonly says: Readonly<Record<State['name'], string>>;
  readonly transitions: readonly Transition<State, Event>[];
  /** The order in which the law reads events, whatever order they were recorded in. */
  readonly inOrder: (a: Event, b: Event) => number;
  evolve(state: State, event: Event): State;
}

/** Whether a process looks at events of this type at all. */
export function looksAt<State extends { readonly name: string }, Event extends LegalEvent>(
  { transitions }: Lifecycle<State, Event>,
  { type }: Event,
): boolean {
  return transitions.some((row) => row.event === type);
}

/** Whether a row of a table is about an event, whatever the state. */
export function isAbout<State extends { readonly name: string }, Event extends LegalEvent>(
  row: Transition<State, Event>,
  event: Event,
): boolean {
  if (row.event !== event.type) return false;
  const said = new Map<string, unknown>(Object.entries(event));
  return Object.entries(row.where ?? {}).every(([field, is]) => said.get(field) === is);
}
