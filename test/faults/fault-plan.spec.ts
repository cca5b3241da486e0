import { describe, expect, it } from '@jest/globals';
import { faultKinds } from './fault-kinds.js';
import { faultPlan, type PlanOptions } from './fault-plan.js';
import { Hits } from './hits.js';
import { allPoints } from './points.js';

const asked: PlanOptions = { seed: 7, count: 105, points: allPoints, queues: 'redis' };
const said = (options: Partial<PlanOptions> = {}): string[] =>
  faultPlan({ ...asked, ...options }).map(({ point, kind }) => `${kind.name}; ${point.name}`);

describe('the plan of a run of faults', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(said()).toEqual(said());
    expect(said({ seed: 8 })).not.toEqual(said());
  });

  it('strikes every point before any of them twice, and with every kind of fault', () => {
    const plan = faultPlan(asked);
    const first = plan.slice(0, allPoints.length).map(({ point }) => point.name);
    expect(new Set(first).size).toBe(allPoints.length);
    expect(new Set(plan.map(({ kind }) => kind.name)).size).toBe(faultKinds.length);
  });

  it('kills no Redis where there is none', () => {
    const onPostgres = said({ queues: 'postgresql' });
    expect(onPostgres.filter((one) => one.includes('Redis'))).toEqual([]);
    expect(said().filter((one) => one.includes('kill -9 of Redis')).length).toBeGreaterThan(0);
  });

  it('only freezes workers, and cuts off the mail server only in the middle of an e-mail', () => {
    for (const { point, kind } of faultPlan(asked)) {
      expect(kind.strikes).toContain(point.who);
      expect(kind.isOfMail === true && point.isOfMail !== true).toBe(false);
    }
  });
});

describe('the count of hits', () => {
  it('names every point and kind of fault that nothing came of', () => {
    const [point, other] = allPoints;
    const [kind, another] = faultKinds;
    if (!point || !other || !kind || !another) throw new Error('There are too few.');
    const hits = new Hits([point, other], [kind, another]);
    hits.note(point, kind);
    hits.note(point, kind);
    expect(hits.missed).toEqual([other.name, another.name]);
    expect(hits.all).toBe(2);
    expect(hits.table('Two')).toContain(`| ${point.name} | 2 |  | 2 |`);
  });
});
