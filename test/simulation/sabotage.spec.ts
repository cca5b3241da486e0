import { describe, expect, it } from '@jest/globals';
import type { Random } from '../support/seeded-random.js';
import { sabotages } from './sabotage.js';
import { simulate, somePost, type Run } from './simulate.js';
import { searchSmallWorld, wholeSmallWorld } from './small-world.js';
import type { WorldSettings } from './world.js';

type Settings = (random: Random) => Omit<WorldSettings, 'workers' | 'mood'>;

/** The first seed whose world ends with something wrong. */
async function firstCaught(settingsOf: Settings, runs = 400): Promise<Run | undefined> {
  for (let seed = 1; seed <= runs; seed++) {
    const run = await simulate(seed, settingsOf);
    if (run.wrong.length > 0) return run;
  }
  return undefined;
}

describe.each(sabotages)('$name', ({ alpha, world }) => {
  const tampered = alpha === undefined ? {} : { alpha };
  const settingsOf: Settings = (random) => ({ ...somePost(tampered)(random), ...world });

  it('is caught by a run of the simulation, and its seed shows it again', async () => {
    const caught = await firstCaught(settingsOf);
    expect(caught?.wrong[0]).toMatch(/is owed still|had the effect of e\d [02] times/);
    expect(await simulate(caught?.seed ?? 0, settingsOf)).toEqual(caught);
  });

  it('is caught by the search of the small world', async () => {
    const { wrong } = await searchSmallWorld(tampered, world ?? {}, wholeSmallWorld);
    expect(wrong?.why[0]).toMatch(/is owed still|had the effect of e\d [02] times/);
  });
});

describe('hints that come during the work and are forgotten', () => {
  it('lose nothing: the rows are the truth', async () => {
    const settingsOf: Settings = (random) => ({ ...somePost()(random), losesWakeUps: true });
    expect(await firstCaught(settingsOf)).toBeUndefined();
  });
});
