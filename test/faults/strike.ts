import type { Hits } from './hits.js';
import type { PlannedFault } from './fault-plan.js';
import type { Scene } from './scene.js';

/**
 * Sends somebody to a point, waits until a process stands there, strikes, and lets everybody go on. The
 * errand is over when the service has taken it in, after however many attempts.
 */
export async function strike(
  scene: Scene,
  { point, kind }: PlannedFault,
  hits: Hits,
): Promise<void> {
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
