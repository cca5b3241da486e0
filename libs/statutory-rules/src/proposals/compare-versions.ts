import { addDays } from '../calendar/day-number.js';
import type { LawVersion } from '../deadline-rule.js';
import type { IsoDate } from '../law-event.js';
import { sameData } from './same-data.js';
import { versionOn } from './versions-on.js';

/** In which respects one version of a limit differs from another. */
export type Respect = 'length' | 'exceptions' | 'source' | 'chosen-by' | 'how-read';

/** A stretch of days in which two laws differ about a limit. */
export interface DifferentPeriod {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** Null: there is no such limit in that time. */
  readonly before: LawVersion | null;
  readonly after: LawVersion | null;
  readonly respects: readonly Respect[];
}

const respects: readonly (readonly [Respect, (version: LawVersion) => unknown])[] = [
  ['length', ({ limit }) => limit],
  ['exceptions', ({ exceptions }) => [...exceptions].sort()],
  ['source', ({ source, exceptionsIn }) => [source, exceptionsIn ?? null]],
  ['chosen-by', ({ chosenBy }) => chosenBy ?? null],
  ['how-read', ({ seen }) => seen],
];

function respectsOf(before: LawVersion, after: LawVersion): Respect[] {
  return respects
    .filter(([, part]) => !sameData(part(before), part(after)))
    .map(([respect]) => respect);
}

function daysOfChange(versions: readonly LawVersion[]): IsoDate[] {
  return versions.flatMap(({ inForce: { from, until } }) =>
    until === undefined ? [from] : [from, addDays(until, 1)],
  );
}

/** The days on which either law changes, each with the versions that hold from it on. */
function stretches(before: readonly LawVersion[], after: readonly LawVersion[]): DifferentPeriod[] {
  const days = [...new Set([...before, ...after].flatMap((each) => daysOfChange([each])))].sort();
  return days.map((from, place) => {
    const next = days[place + 1];
    const [old, recent] = [versionOn(before, from), versionOn(after, from)];
    return {
      from,
      until: next === undefined ? null : addDays(next, -1),
      before: old,
      after: recent,
      respects: old && recent ? respectsOf(old, recent) : [],
    };
  });
}

function isDifferent({ before, after, respects: differing }: DifferentPeriod): boolean {
  return before === null || after === null ? before !== after : differing.length > 0;
}

/** The stretches of days in which two lists of versions say different things. */
export function differentPeriods(
  before: readonly LawVersion[],
  after: readonly LawVersion[],
): readonly DifferentPeriod[] {
  return stretches(before, after).filter(isDifferent);
}
