/** The law or the process says no; nothing has happened. */
export interface Refusal {
  /** Never changes: pages, tests and other systems know a refusal by it. */
  readonly code: string;
  /** What is wrong and what would be right, for a caseworker. */
  readonly sentence: string;
  /** The provision that says so, where the law says so. */
  readonly source: string | null;
}

/** What a lifecycle answers: these events (perhaps none, when all was done before), or a refusal. */
export type Decision<Event> =
  | { readonly outcome: 'accepted'; readonly events: readonly Event[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

export function accepted<Event>(...events: Event[]): Decision<Event> {
  return { outcome: 'accepted', events };
}

export function refused<Event>(
  code: string,
  sentence: string,
  source: string | null = null,
): Decision<Event> {
  return { outcome: 'refused', refusal: { code, sentence, source } };
}
