import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const loader = fileURLToPath(
  new URL('../../../../test/support/typescript-loader.ts', import.meta.url),
);

describe('a process that nobody saved', () => {
  it.each(['at once', 'later'])('ends and says why, without a word of the fault: %s', (when) => {
    const program = fileURLToPath(new URL('./uncaught-fault-process.testing.ts', import.meta.url));
    const words = ['--import', loader, program, when];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/"name":"Error".*"code":"23505"/);
    expect(stdout + stderr).not.toMatch(/Exampleby|Tess/);
  });
});
