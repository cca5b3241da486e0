import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const loader = fileURLToPath(
  new URL('../../../../test/support/typescript-loader.ts', import.meta.url),
);

/** What a process of its own says that does a piece of traced work. */
function tracedElsewhere(...words: string[]): unknown {
  const program = fileURLToPath(new URL('./traced-process.testing.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', loader, program, ...words], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('traced work', () => {
  it('loads nothing that keeps or sends traces where nobody asked for them', () => {
    const found = tracedElsewhere();
    expect(found).toMatchObject({ parent: null, after: null });
    expect(JSON.stringify(found)).not.toMatch(/sdk-trace|exporter|context-async-hooks/);
  });

  it('knows its span where somebody did, ends it, and ends soon while no collector answers', () => {
    const began = performance.now();
    const nobody = 'http://127.0.0.1:1';
    expect(tracedElsewhere(nobody)).toMatchObject({
      loaded: expect.arrayContaining(['@opentelemetry/sdk-trace']),
      parent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/),
      after: null,
    });
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
