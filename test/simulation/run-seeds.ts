import type { Run } from './simulate.js';

/** `SIMULATION_SEED=17 npx jest test/simulation` replays one run; `SIMULATION_RUNS` asks for more or fewer. */
const onlySeed = process.env['SIMULATION_SEED'];
export const runs = Number(process.env['SIMULATION_RUNS'] ?? 2000);

/** Runs one world after the other; the first that ends wrong is told with its seed. Says whether it was a replay. */
export async function runSeeds(
  count: number,
  simulate: (seed: number) => Promise<Run>,
): Promise<boolean> {
  const every = Array.from({ length: count }, (_, place) => place + 1);
  for (const seed of onlySeed === undefined ? every : [Number(onlySeed)]) {
    const { wrong, trace } = await simulate(seed);
    if (wrong.length === 0) continue;
    const told = [`Replay it with SIMULATION_SEED=${seed}`, ...wrong, ...trace.slice(0, 300)];
    throw new Error(told.join('\n'));
  }
  return onlySeed !== undefined;
}
