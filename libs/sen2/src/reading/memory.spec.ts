import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const support = new URL('../../../../test/support/', import.meta.url);
const PERSONS = 85_000;

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, support));
}

describe('A return of 50 MB', () => {
  it('is read by a process that may keep no more than 64 MB', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--max-old-space-size=64',
      '--import',
      pathOf('typescript-loader.ts'),
      pathOf('read-generated-return.process.ts'),
      String(PERSONS),
    ]);
    const { bytes, persons, facts, problems } = JSON.parse(stdout) as Record<string, number>;
    expect(bytes).toBeGreaterThan(50 * 1024 * 1024);
    expect(persons).toBe(PERSONS);
    expect(facts).toBeGreaterThan(PERSONS * 2);
    expect(problems).toBe(0);
  }, 120_000);
});
