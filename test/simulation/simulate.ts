import { seededRandom, type Random } from '../support/seeded-random.js';
import { faultNames, faults, type FaultName, type Hits } from './faults.js';
import { PostScenario, type PostSettings } from './post-scenario.js';
import type { Option } from './scheduler.js';
import { World, type WorldSettings } from './world.js';

/** One run: what was wrong at its end, and everything that happened on the way. */
export interface Run {
  readonly seed: number;
  readonly wrong: readonly string[];
  readonly trace: readonly string[];
}

const longestHealing = 20_000;

/** Lets a world live through faults by one seed, heal, and says what is wrong with it then. */
export async function simulate(
  seed: number,
  settingsOf: (random: Random) => Omit<WorldSettings, 'workers' | 'mood'>,
  hits: Hits = new Map(),
): Promise<Run> {
  const random = seededRandom(seed);
  const world = new World({
    workers: random.whole(1, 3),
    mood: () => (['later', 'broken'] as const)[random.whole(0, 15)] ?? 'fine',
    ...settingsOf(random),
  });
  await trouble(world, random, hits);
  const wrong = await heal(world);
  return { seed, wrong, trace: world.scheduler.trace };
}

/** Some events, of which one may be bad. */
export const somePost =
  (tampered: Partial<PostSettings> = {}) =>
  (random: Random) => {
    const events = random.whole(1, 5);
    const badEvent = random.whole(0, 3) === 0 ? 2 : 0;
    return { scenario: new PostScenario({ events, badEvent, ...tampered }) };
  };

async function trouble(world: World, random: Random, hits: Hits): Promise<void> {
  const steps = random.whole(20, 120);
  for (let step = 0; step < steps; step++) {
    if (random.whole(1, 12) === 1) await strike(world, random, hits);
    else await goOn(world, random);
  }
}

async function strike(world: World, random: Random, hits: Hits): Promise<void> {
  const name = faultNames[random.whole(0, faultNames.length - 1)] as FaultName;
  const run = () => {
    if (faults[name](world, random)) hits.set(name, (hits.get(name) ?? 0) + 1);
  };
  await world.scheduler.take({ kind: 'fault', label: name, run });
}

/** Whatever may happen may happen next; time goes on when nothing else can, and sometimes before. */
async function goOn(world: World, random: Random): Promise<void> {
  const options = world.options();
  const timer = world.scheduler.nextTimer();
  const isTimers = options.length === 0 || random.whole(1, 8) === 1;
  const among: Option[] = isTimers && timer.length > 0 ? timer : options;
  const next = among[random.whole(0, among.length - 1)];
  if (next !== undefined) await world.scheduler.take(next);
}

/** No more faults: clocks are put right, and everything is started again and takes its turn, until nothing is wrong any more. */
export async function heal(world: World): Promise<string[]> {
  world.isHealing = true;
  world.restartAll();
  for (const process of world.processes) process.clockIsOff = 0;
  for (let step = 0; step < longestHealing; step++) {
    const [next] = [...world.options(), ...world.scheduler.nextTimer()];
    if (next === undefined) break;
    const isIdle = next.kind === 'timer';
    if (isIdle && world.faults().length === 0) return [];
    await world.scheduler.take(next);
  }
  return world.faults();
}
