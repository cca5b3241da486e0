import { describe, expect, it } from '@jest/globals';
import { faultNames, type Hits } from './faults.js';
import { runs, runSeeds } from './run-seeds.js';
import { simulate, somePost } from './simulate.js';

describe('the post room under faults', () => {
  it(`gives every consumer every event once, in ${runs} worlds`, async () => {
    const hits: Hits = new Map();
    const isReplay = await runSeeds(runs, (seed) => simulate(seed, somePost(), hits));
    if (isReplay) return;
    expect(faultNames.filter((name) => (hits.get(name) ?? 0) < runs / 20)).toEqual([]);
  }, 600_000);

  it('is the same to the last step for the same seed, and another for another', async () => {
    const once = await simulate(4, somePost());
    const again = await simulate(4, somePost());
    const other = await simulate(5, somePost());
    expect(once.trace.length).toBeGreaterThan(20);
    expect(again.trace).toEqual(once.trace);
    expect(other.trace).not.toEqual(once.trace);
  });

  it('tells the seed of the first world that ends wrong, what is wrong, and what happened', async () => {
    const failing = runSeeds(5, async (seed) => ({
      seed,
      wrong: seed < 3 ? [] : ['e1 is owed still'],
      trace: ['worker-1 ends'],
    }));
    const told = /SIMULATION_SEED=(\d+)\ne1 is owed still\nworker-1 ends/;
    await expect(failing).rejects.toThrow(told);
    const seed = await failing.catch((error: unknown) => told.exec(String(error))?.[1]);
    expect(seed).toBe(process.env['SIMULATION_SEED'] ?? '3');
  });
});
