import { seededRandom } from '../support/seeded-random.js';
import { faultKinds, type FaultKind } from './fault-kinds.js';
import type { FaultPoint } from './fault-point.js';

/** One fault of a run: what strikes whom where. */
export interface PlannedFault {
  readonly number: number;
  readonly point: FaultPoint;
  readonly kind: FaultKind;
}

/** What a run of faults is made of. */
export interface PlanOptions {
  readonly seed: number;
  readonly count: number;
  readonly points: readonly FaultPoint[];
  readonly queues: 'postgresql' | 'redis';
}

/**
 * The faults of a run, in their order: the same for the same seed. Each point comes once before any comes
 * twice, and so does each kind of fault.
 */
export function faultPlan({ seed, count, points, queues }: PlanOptions): PlannedFault[] {
  const random = seededRandom(seed);
  const shuffled = <T>(values: readonly T[]): T[] =>
    values
      .map((value) => ({ value, place: random.whole(0, 2 ** 30) }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);
  const kinds = faultKinds.filter((kind) => (kind.queues ?? queues) === queues);
  let pointsLeft: FaultPoint[] = [];
  const kindsLeft: FaultKind[] = [];
  return Array.from({ length: count }, (_, place) => {
    if (pointsLeft.length === 0) pointsLeft = shuffled(points);
    const point = pointsLeft.pop();
    if (point === undefined) throw new Error('There is no point to strike at.');
    const fits = ({ strikes, isOfMail = false }: FaultKind): boolean =>
      strikes.includes(point.who) && (!isOfMail || point.isOfMail === true);
    if (!kindsLeft.some(fits)) kindsLeft.push(...shuffled(kinds));
    // What strikes at few points only comes first where it fits.
    const ofMail = kindsLeft.findIndex((kind) => fits(kind) && kind.isOfMail);
    const at = ofMail < 0 ? kindsLeft.findIndex(fits) : ofMail;
    const kind = kindsLeft.splice(at, 1)[0];
    if (kind === undefined) throw new Error('There is no fault that strikes there.');
    return { number: place + 1, point, kind };
  });
}
