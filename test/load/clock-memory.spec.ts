import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { answerFile, writeCases } from './clock-command.js';

const MB = 1024 * 1024;
const PATIENCE_MS = 120_000;
const MOST_IN_MB = 200;
/** Less than what the longer file holds more: who keeps the file, or its answers, needs more than that. */
const MOST_MORE_IN_MB = 22;

const folder = mkdtempSync(join(tmpdir(), 'ehc-clock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function answered(cases: number, form: 'lines' | 'list') {
  const path = join(folder, `${cases}-${form}`);
  await writeCases(path, cases, form);
  return { sizeInMb: statSync(path).size / MB, ...(await answerFile(path)) };
}

describe('The clock as a command', () => {
  test.each(['lines', 'list'] as const)(
    'needs hardly more memory for a file four times as long, as %s.',
    async (form) => {
      const short = await answered(15_000, form);
      const long = await answered(60_000, form);
      expect([short.exitCode, long.exitCode]).toEqual([2, 2]);
      expect(long.sizeInMb - short.sizeInMb).toBeGreaterThan(MOST_MORE_IN_MB);
      expect(short.peakMb).toBeGreaterThan(0);
      expect(long.peakMb).toBeLessThan(MOST_IN_MB);
      expect(long.peakMb - short.peakMb).toBeLessThan(MOST_MORE_IN_MB);
    },
    PATIENCE_MS,
  );
});
