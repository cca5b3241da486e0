import type { LawEvent } from '#libs/statutory-rules';
import { processes } from '#libs/processes';
import { statesOf } from './case-process.js';
import type { EntryMode } from './case-record.js';
import { deadlineRowsOf } from './deadline-rows.js';
import { effectiveEvents } from './effective-events.js';
import { readStored } from './event-versions.js';

/** An entry as the history of a case keeps it for ever. */
export interface GoldenEntry {
  readonly seq: number;
  readonly mode: EntryMode;
  readonly type: LawEvent['type'];
  readonly version: number;
  readonly on: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly correctsSeq: number | null;
}

/** A fictitious case as a release stored it. */
export interface GoldenCase {
  readonly name: string;
  readonly birthDate: string | null;
  readonly entries: readonly GoldenEntry[];
}

/** What is read out of one: the states, and the limits by their codes and dates. Their words may be put better. */
export function readGolden({ name, birthDate, entries }: GoldenCase) {
  const events = effectiveEvents(entries.map((entry) => ({ ...entry, event: readStored(entry) })));
  const details = birthDate === null ? {} : { person: { dateOfBirth: birthDate } };
  const limits = deadlineRowsOf(processes, events, details).map(
    ({ because: _, working: __, source: ___, ...limit }) => limit,
  );
  return { name, states: statesOf(processes, events), limits };
}

export type GoldenAnswer = ReturnType<typeof readGolden>;
