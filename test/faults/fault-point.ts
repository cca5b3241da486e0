import type { Errand, ErrandKind } from './caseload-under-way.js';
import type { Scene } from './scene.js';
import { Hold, type Held, type Standing } from './held-point.js';

/** A place in the work of the service at which it can be struck. */
export interface FaultPoint {
  readonly name: string;
  /** Who is to stand there. */
  readonly who: 'web' | 'worker';
  /** What makes somebody come by. */
  readonly brings: ErrandKind;
  /** A mail server is in the middle of it. */
  readonly isOfMail?: boolean;
  /** How many processes are to stand there at once. */
  readonly atOnce?: number;
  /** Holds what is needed there and sets the errand going; nobody may come by before it is held. */
  hold(scene: Scene, errand: Errand, go: () => void): Promise<Held>;
}

/** Held in the database: whoever stands in the middle of such a statement stands at the point. */
export function heldInDatabase(hold: Hold, who: FaultPoint['who'], statement: RegExp): Held {
  const isHere = (one: Standing): boolean =>
    one.process.startsWith(who) && statement.test(one.statement);
  return {
    standing: async () => [
      ...new Set((await hold.standing()).filter(isHere).map(({ process }) => process)),
    ],
    waiting: () => hold.waiting(),
    release: () => hold.release(),
  };
}

/** What a point in the database says beside its name. */
export interface DatabasePoint extends Pick<FaultPoint, 'name' | 'who' | 'brings' | 'atOnce'> {
  /** The statement in the middle of which a process stands there. */
  readonly in: RegExp;
}

/** A point at which a process stands because a hold was taken before the errand began. */
export function heldBefore(
  { in: statement, ...point }: DatabasePoint,
  take: (hold: Hold, errand: Errand) => Promise<unknown>,
): FaultPoint {
  return {
    ...point,
    hold: async ({ system }, errand, go) => {
      const hold = await Hold.begin(system);
      await orRelease(hold, () => take(hold, errand));
      go();
      return heldInDatabase(hold, point.who, statement);
    },
  };
}

/** A point at a row that there is only once the errand has begun. */
export function heldAtRow(
  { in: statement, ...point }: DatabasePoint,
  rowSql: string,
  parametersOf: (errand: Errand) => readonly unknown[] = () => [],
): FaultPoint {
  return {
    ...point,
    hold: async ({ system }, errand, go) => {
      const hold = await Hold.begin(system);
      go();
      await orRelease(hold, () =>
        hold.takeOnce(`${rowSql} limit 1 for update skip locked`, () => parametersOf(errand)),
      );
      return heldInDatabase(hold, point.who, statement);
    },
  };
}

/**
 * A point behind another: whoever stands at the first is let go once the second is held, or waits in
 * line for what the one at the first still has. So nobody slips through between the two.
 */
export function heldBehind(
  first: FaultPoint,
  { in: statement, ...point }: DatabasePoint,
  take: (hold: Hold, errand: Errand) => Promise<unknown>,
  { waitsInLine = false } = {},
): FaultPoint {
  return {
    ...point,
    hold: async (scene, errand, go) => {
      const hold = await Hold.begin(scene.system);
      await orRelease(hold, async () => {
        const before = await first.hold(scene, errand, go);
        try {
          await scene.untilStanding(first, before);
          const taken = take(hold, errand);
          if (waitsInLine) await hold.untilInLine();
          else await taken;
          await before.release();
          await taken;
        } finally {
          await before.release();
        }
      });
      return heldInDatabase(hold, point.who, statement);
    },
  };
}

async function orRelease(hold: Hold, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    await hold.release();
    throw error;
  }
}
