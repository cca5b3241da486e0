import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import config from '../../jest.config.js';

const rootDir = join(import.meta.dirname, '..', '..');
const jest = join(
  createRequire(import.meta.url).resolve('jest/package.json'),
  '..',
  'bin',
  'jest.js',
);
// Very many events take their time, and where they are counted makes no difference to it.
const skipped = ['/node_modules/', 'elsewhere\\.spec', 'whatever-is-put\\.spec'];

describe('The law of England does not depend on where the machine stands', () => {
  test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
    'every law table and every count holds on a machine in %s.',
    (zone) => {
      const elsewhere = { ...config, rootDir, testPathIgnorePatterns: skipped };
      const run = spawnSync(
        process.execPath,
        [
          '--experimental-vm-modules',
          jest,
          '--config',
          JSON.stringify(elsewhere),
          '--runInBand',
          '--json',
          'libs/statutory-rules',
          'test/statutory',
        ],
        { cwd: rootDir, env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      const report = JSON.parse(run.stdout) as { success: boolean; numPassedTests: number };
      expect(report).toMatchObject({ success: true });
      expect(report.numPassedTests).toBeGreaterThan(100);
    },
    60_000,
  );
});
