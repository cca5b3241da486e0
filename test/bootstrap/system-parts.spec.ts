import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FreshClone } from './fresh-clone.testing.js';

let clone: FreshClone;

beforeEach(() => {
  clone = new FreshClone();
});

afterEach(() => {
  clone.throwAway();
});

const findNode = (version: string): string => `
  const { findNode } = await import('./bin/newer-node.mjs');
  console.log(findNode(root, { version: '${version}', execPath: '/running/node' }));`;

// A busy machine may be slow to start a process.
jest.setTimeout(120_000);

describe('the Node to run on', () => {
  it('is the running one when it is new enough', async () => {
    expect(await clone.run(findNode('24.0.0')).ended()).toEqual({
      code: 0,
      output: '/running/node',
    });
  });

  it('is the one among the packages when the running one is too old', async () => {
    clone.write('node_modules/.bin/node', '#!/bin/sh\necho v24.0.0\n');
    const { output } = await clone.run(findNode('20.20.2')).ended();
    expect(output).toBe(join(clone.root, 'node_modules/.bin/node'));
  });

  it('is asked for in one sentence when there is none', async () => {
    expect(await clone.run(findNode('20.20.2')).ended()).toEqual({
      code: 1,
      output:
        'EHC Timekeeper needs Node 24 and this is Node 20.20.2: install Node 24 from https://nodejs.org and run it again.',
    });
  });
});

/** Looks for the parts in a folder `programs` only; installing means what the caller says. */
const ensureParts = (install: string): string => `
  const { ensureSystemParts, SYSTEM_PARTS } = await import('./bin/system-parts.mjs');
  const parts = SYSTEM_PARTS.map((part) => ({ ...part, programs: part.programs.slice(0, 1) }));
  const env = { ...process.env, PATH: root + '/programs' };
  const { writeFileSync } = await import('node:fs');
  const put = (name) => writeFileSync(root + '/programs/' + name, '', { mode: 0o755 });
  console.log(JSON.stringify(await ensureSystemParts({ env, parts, install: ${install} })));`;

describe('the system parts of a test run', () => {
  beforeEach(() => {
    mkdirSync(join(clone.root, 'programs'));
  });

  for (const CI of ['true', '']) {
    it(`fail the run, each with a sentence, when they are missing and CI is '${CI}'`, async () => {
      const env = { CI, CHROMIUM_PATH: '', REDIS_SERVER_PATH: '' };
      const { code, output } = await clone.run(ensureParts('null'), env).ended();
      expect(code).toBe(1);
      expect(output.split('\n')).toEqual([
        expect.stringMatching(/^The tests need Chromium: install it .* CHROMIUM_PATH\.$/),
        expect.stringMatching(/^The tests need Redis: install it .* REDIS_SERVER_PATH\.$/),
      ]);
    });
  }

  it('are installed where that is possible, only those that are missing', async () => {
    clone.write('programs/chromium', '');
    const env = { CHROMIUM_PATH: '', REDIS_SERVER_PATH: '' };
    const install = 'async (packages) => packages.forEach(put)';
    const { code, output } = await clone.run(ensureParts(install), env).ended();
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      CHROMIUM_PATH: join(clone.root, 'programs/chromium'),
      REDIS_SERVER_PATH: join(clone.root, 'programs/redis-server'),
    });
  });

  it('are the programs that the environment names, and no others', async () => {
    clone.write('programs/chromium', '');
    clone.write('programs/redis-server', '');
    const named = join(clone.root, 'mine');
    clone.write('mine', '');
    const good = { CHROMIUM_PATH: named, REDIS_SERVER_PATH: '' };
    const { output } = await clone.run(ensureParts('null'), good).ended();
    expect(JSON.parse(output)).toHaveProperty('CHROMIUM_PATH', named);
    const wrong = { CHROMIUM_PATH: `${named}-not`, REDIS_SERVER_PATH: '' };
    expect((await clone.run(ensureParts('null'), wrong).ended()).code).toBe(1);
  });
});
