import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../../jest.config.js';

const rootDir = join(import.meta.dirname, '..', '..');
const jest = join(
  createRequire(import.meta.url).resolve('jest/package.json'),
  '..',
  'bin',
  'jest.js',
);
// Very many events, servers and commands take their time, and where they run makes no difference to a count.
const skipped = ['elsewhere', 'whatever-is-put', 'bad-input', 'three-forms'];
const testPathIgnorePatterns = ['/node_modules/', ...skipped.map((name) => `${name}\\.spec`)];

interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly testResults: readonly { readonly name: string }[];
}

describe('The law of England does not depend on where the machine stands', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
    'every law table and every count holds on a machine in %s.',
    (zone) => {
      const settings = JSON.stringify({ ...config, rootDir, testPathIgnorePatterns });
      const outputFile = join(folder, 'report.json');
      spawnSync(
        process.execPath,
        [
          ...['--experimental-vm-modules', jest, '--config', settings, '--runInBand'],
          ...['--json', '--outputFile', outputFile, 'libs/statutory-rules', 'test/statutory'],
        ],
        { cwd: rootDir, env: { ...process.env, TZ: zone }, stdio: 'ignore' },
      );
      const report = JSON.parse(readFileSync(outputFile, 'utf8')) as Report;
      expect(report).toMatchObject({ success: true });
      expect(report.numPassedTests).toBeGreaterThan(3000);
      const files = report.testResults.map(({ name }) => name);
      for (const spec of ['law-tables', 'conformance', 'clock-examples', 'time-zone']) {
        expect(files).toContainEqual(expect.stringContaining(`${spec}.spec.ts`));
      }
    },
    180_000,
  );
});
