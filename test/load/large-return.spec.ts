import { createWriteStream, mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { sampleDay } from '../support/example-files.js';
import { RunningSystem } from '../support/running-system.js';
import { ServiceClient } from '../support/service-client.js';
import { paddedReturn } from './padded-return.js';

const MB = 1024 * 1024;
const PATIENCE_MS = 90_000;
/** Small heaps are tidied soon, so that what is held at once can be told from what was let go. */
const SMALL_HEAP = '--max-old-space-size=128 --max-semi-space-size=4';
/** Half of the difference between the two files: who holds a whole file needs at least all of it. */
const MOST_MORE_IN_MB = 30;

describe('A return of 50 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ehc-load-'));
  let system: RunningSystem;
  let client: ServiceClient;

  /** Hands a return in over HTTP and waits until the worker has read it to its end. */
  const bringIn = async (persons: number): Promise<{ sizeInMb: number; personsRead: number }> => {
    const path = join(folder, `${String(persons)}.xml`);
    await pipeline(paddedReturn(persons), createWriteStream(path));
    const importId = await client.handIn(await openAsBlob(path), { kind: 'sen2', asAt: sampleDay });
    const personsRead = await eventually(
      async () => {
        const [run] = await system.asOwner<{ state: string; persons: number }>(
          `select state, persons_read as persons from import_run where id = $1`,
          [importId],
        );
        expect(run?.state).toBe('read');
        return run?.persons ?? 0;
      },
      { withinMs: PATIENCE_MS, everyMs: 200 },
    );
    return { sizeInMb: statSync(path).size / MB, personsRead };
  };

  const peaks = (): { web: number; worker: number } => ({
    web: system.web.peakMemoryInMb(),
    worker: system.worker.peakMemoryInMb(),
  });

  beforeAll(async () => {
    system = await RunningSystem.start({
      queues: 'postgresql',
      timeZone: 'Europe/London',
      nodeOptions: SMALL_HEAP,
    });
    client = new ServiceClient(system.url);
  }, PATIENCE_MS);
  afterAll(async () => {
    await system.stop();
    rmSync(folder, { recursive: true });
  });

  it(
    'is taken in and read in hardly more memory than one of 5 MB',
    async () => {
      const small = await bringIn(250);
      const before = peaks();
      const large = await bringIn(2_600);
      const after = peaks();
      expect(small.sizeInMb).toBeGreaterThan(4.5);
      expect(large.sizeInMb).toBeGreaterThan(50);
      expect(large.personsRead).toBe(2_600);
      expect(after.web - before.web).toBeLessThan(MOST_MORE_IN_MB);
      expect(after.worker - before.worker).toBeLessThan(MOST_MORE_IN_MB);
    },
    PATIENCE_MS,
  );
});
