import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { waitUntil } from '#libs/platform';
import { FreshClone } from './fresh-clone.testing.js';

const START = 'withTestTools: false';
const TEST = 'withTestTools: true';
let clone: FreshClone;

beforeEach(() => {
  clone = new FreshClone();
});

afterEach(() => {
  clone.throwAway();
});

// A busy machine may be slow to start a process.
jest.setTimeout(120_000);

describe('a start in a fresh clone', () => {
  it('installs what running needs, once, and says what it is doing', async () => {
    const first = await clone.ensureInstalled(START).ended();
    expect(first.code).toBe(0);
    expect(first.output).toContain('Installing the packages');
    expect(await clone.ensureInstalled(START).ended()).toEqual({ code: 0, output: '' });
    expect(clone.npmCalls()).toEqual(['ci --omit=dev --no-audit --no-fund']);
  });

  it('adds the test tools without taking away what may be running', async () => {
    await clone.ensureInstalled(START).ended();
    await clone.ensureInstalled(`${TEST}, isRunning: () => true`).ended();
    expect(clone.npmCalls()[1]).toBe('install --no-save --include=dev --no-audit --no-fund');
    expect(await clone.ensureInstalled(TEST).ended()).toEqual({ code: 0, output: '' });
  });

  it('installs anew when the lock file changed, and keeps the test tools of who has them', async () => {
    await clone.ensureInstalled(TEST).ended();
    clone.lock({ run: { pg: '8.0.1' }, dev: { jest: '30.0.0' } });
    await clone.ensureInstalled(START).ended();
    expect(clone.npmCalls()).toEqual([
      'ci --include=dev --no-audit --no-fund',
      'ci --include=dev --no-audit --no-fund',
    ]);
  });

  it('installs anew after an installation that did not finish', async () => {
    clone.write('node_modules/pg/package.json', '{}');
    await clone.ensureInstalled(START).ended();
    expect(clone.npmCalls()).toHaveLength(1);
  });

  it('takes no packages away from a service that is running', async () => {
    await clone.ensureInstalled(START).ended();
    clone.lock({ run: { pg: '8.0.1' }, dev: {} });
    const { code, output } = await clone.ensureInstalled(`${TEST}, isRunning: () => true`).ended();
    expect(code).toBe(1);
    expect(output).toMatch(/^The packages need .* stop it first \(Ctrl-C\)\.$/);
    expect(clone.npmCalls()).toHaveLength(1);
  });

  it('installs once when two start at the same time', async () => {
    clone.remove('npm-may-go-on');
    const starts = [clone.ensureInstalled(START), clone.ensureInstalled(START)];
    const isWaiting = (): boolean => starts.some((start) => /waiting/.test(start.output));
    expect(await waitUntil(isWaiting, { withinMs: 20_000 })).toBe(true);
    const ends = Promise.all(starts.map((start) => start.ended()));
    clone.write('npm-may-go-on', '');
    expect((await ends).map(({ code }) => code)).toEqual([0, 0]);
    expect(clone.npmCalls()).toHaveLength(1);
  });

  it('goes on where a start was killed while it was installing', async () => {
    clone.remove('npm-may-go-on');
    const killed = clone.ensureInstalled(START);
    await waitUntil(() => clone.npmCalls().length === 1, { withinMs: 20_000 });
    clone.write('npm-may-go-on', '');
    const ended = killed.ended();
    killed.child.kill('SIGKILL');
    await ended;
    clone.remove('node_modules');
    expect((await clone.ensureInstalled(START).ended()).code).toBe(0);
  });

  it('says in one sentence that npm could not reach its registry', async () => {
    clone.write('npm-fails', 'npm error code ENOTFOUND');
    const { code, output } = await clone.ensureInstalled(START).ended();
    expect(code).toBe(1);
    expect(output.split('\n').at(-1)).toMatch(/^The packages could not be fetched because npm/);
  });
});
