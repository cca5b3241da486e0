/** The law or the process says no; nothing has happened. */
export interface Refusal {
  /** Never changes: pages, tests and other systems know a refusal by it. */
  readonly code: string;
  /** What is wrong and what would be right, for a caseworker. */
  readonly sentence: string;
  /** The provision that says so, where the law says so. */
  readonly source: string | null;
}

/** The answer no. */
export interface Refused {
  readonly outcome: 'refused';
  readonly refusal: Refusal;
}

/** What a lifecycle answers: these events (perhaps none, when all was done before), or a refusal. */
export type Decision<Event> =
  { readonly outcome: 'accepted'; readonly events: readonly Event[] } | Refused;

export function accepted<Event>(...events: Event[]): Decision<Event> {
  return { outcome: 'accepted', events };
}

export function refused(code: string, sentence: string, source: string | null = null): Refused {
  return { outcome: 'refused', refusal: { code, sentence, source } };
}
