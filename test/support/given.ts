import type { LawEvent } from '#libs/statutory-rules';

/** An event of the law, with its day and whatever else is said of it. */
export function happened(
  type: LawEvent['type'],
  on: string,
  details: Omit<LawEvent, 'type' | 'on'> = {},
): LawEvent {
  return { type, on, ...details };
}
