import { describe, expect, it } from '@jest/globals';
import type { Random } from '../support/seeded-random.js';
import { makesNewMessageId, marksSentFirst } from './alert-sabotage.js';
import { AlertScenario, type AlertSettings } from './alert-scenario.js';
import { faultNames, type Hits } from './faults.js';
import { runSeeds, runs } from './run-seeds.js';
import { simulate } from './simulate.js';

const someAlerts =
  (tampered: Partial<AlertSettings> = {}) =>
  (random: Random) => ({
    scenario: new AlertScenario({ cases: random.whole(1, 3), ...tampered }),
  });

describe('alerts under faults', () => {
  it(`reach the mail server, once unless it is marked, in ${runs / 2} worlds`, async () => {
    const hits: Hits = new Map();
    const isReplay = await runSeeds(runs / 2, (seed) => simulate(seed, someAlerts(), hits));
    if (isReplay) return;
    expect(faultNames.filter((name) => (hits.get(name) ?? 0) < runs / 40)).toEqual([]);
  }, 600_000);

  it.each([
    ['that is marked as sent before it is sent', { sender: marksSentFirst }, /never sent/],
    ['that gets a new Message-ID when it is tried again', { sender: makesNewMessageId }, /another/],
  ])(
    'catch an e-mail %s, and its seed shows it again',
    async (_, tampered, what) => {
      const settingsOf = someAlerts(tampered);
      for (let seed = 1; seed <= 1000; seed++) {
        const caught = await simulate(seed, settingsOf);
        if (caught.wrong.length === 0) continue;
        expect(caught.wrong.join('\n')).toMatch(what);
        expect(await simulate(seed, settingsOf)).toEqual(caught);
        return;
      }
      throw new Error('Nothing was caught.');
    },
    120_000,
  );
});
