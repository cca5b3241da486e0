import { NobodyCameError } from './held-point.js';
import type { Hits } from './hits.js';
import type { PlannedFault } from './fault-plan.js';
import type { Scene } from './scene.js';

/** Others who are at work may keep everybody from a point: then somebody else is sent to it. */
export async function strikeAtLast(scene: Scene, fault: PlannedFault, hits: Hits): Promise<void> {
  try {
    await strike(scene, fault, hits);
  } catch (error) {
    if (!(error instanceof NobodyCameError)) throw error;
    process.stderr.write(`${error.message}\n`);
    await strike(scene, fault, hits);
  }
}

/**
 * Sends somebody to a point, waits until a process stands there, strikes, and lets everybody go on. The
 * errand is over when the service has taken it in, after however many attempts.
 */
async function strike(scene: Scene, { point, kind }: PlannedFault, hits: Hits): Promise<void> {
  const errand = await scene.caseload.errand(point.brings);
  const under: Promise<void>[] = [];
  const go = (): void => {
    const going = errand.go();
    // Whoever waits for it below hears of a failure.
    going.catch(() => undefined);
    under.push(going);
  };
  const held = await point.hold(scene, errand, go);
  try {
    const standing = await scene.untilStanding(point, held);
    hits.note(point, kind);
    await kind.strike({ scene, held, standing, errand });
  } finally {
    await held.release();
  }
  await Promise.all(under);
}
