import { upcast, type EventVersions, type Upcaster } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';

/**
 * What reads the events that an older release stored. An entry of the history keeps its version for ever,
 * so nothing is ever taken out of this list. No event of the law has changed its shape yet.
 */
const upcasters: readonly Upcaster[] = [];

/** The types whose shape has changed since the first release, with the version in which they are stored today. */
const changedSince: ReadonlyMap<LawEvent['type'], number> = new Map();

/** In which version each event of the law is stored, and how older ones are read. */
export const lawEventVersions: EventVersions = {
  upcasters,
  currentVersion: (type) => changedSince.get(type as LawEvent['type']) ?? 1,
};

/** An event of the law as the history holds it. */
export interface StoredLawEvent {
  readonly type: LawEvent['type'];
  readonly version: number;
  readonly on: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a stored event says, in the shape of today. */
export function readStored(
  { type, version, on, data }: StoredLawEvent,
  versions = lawEventVersions,
): LawEvent {
  return { ...upcast(versions, { type, version, data }).data, type, on };
}
