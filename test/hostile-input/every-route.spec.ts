import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { paths, type ServedPath } from '../../apps/web/src/page-shell/paths.js';
import { answerFaults } from './answer-faults.js';
import { fieldNames } from './field-names.js';
import { hostilePaths, hostileQueries } from './hostile-addresses.js';
import { hostileBodies } from './hostile-bodies.js';
import { forEach, type Sent } from './raw-request.js';
import { everythingKept, startScene, type Scene } from './scene.js';

jest.setTimeout(120_000);

const every: readonly ServedPath[] = Object.values(paths);
/** Above what the process held before the first of it, in MB: much less than all that is sent. */
const mostMemory = 400;

let scene: Scene;
let names: readonly string[];
let before: Record<string, string>;
let memory: number;
const statuses = new Map<string, Set<number>>();

beforeAll(async () => {
  scene = await startScene();
  names = await fieldNames(scene);
  before = await everythingKept(scene.system);
  memory = scene.system.web.peakMemoryInMb();
});
afterAll(async () => {
  scene.client.close();
  await scene.system.stop();
});

function allFor(served: ServedPath): Sent[] {
  const { method, path } = served;
  const address = scene.addressOf(served);
  const bodies = hostileBodies(names).map((body) => ({ method, path: address, ...body }));
  const asForm = { 'content-type': 'application/x-www-form-urlencoded' };
  const addressed = [
    ...hostilePaths(path),
    ...hostileQueries(method === 'GET' ? names : ['said']).map((query) => `${address}?${query}`),
  ].map((hostile) => ({ what: 'this address', method, path: hostile }));
  const header = { what: 'a header of 20 kB', headers: { 'x-long': 'x'.repeat(20_000) } };
  const cookie = { what: 'a broken cookie', headers: { ...asForm, cookie: '%;=;;"__proto__=1' } };
  return [
    ...bodies,
    ...addressed,
    ...[header, cookie].map((one) => ({ method, path: address, ...one })),
  ];
}

describe('Whatever is sent', () => {
  test.each(every.map((served) => [`${served.method} ${served.path}`, served] as const))(
    'to %s is answered with a sentence, and without a fault',
    async (name, served) => {
      const sent = allFor(served);
      const seen = new Set<number>();
      const faults = await forEach(sent, async (one) => {
        const answer = await scene.client.send(one);
        seen.add(answer.status);
        return answerFaults(one, answer);
      });
      expect(faults.flat()).toEqual([]);
      statuses.set(name, seen);
    },
  );

  test('to every path is refused where it can be refused: too long an address, and too large a header', () => {
    expect([...statuses.keys()]).toHaveLength(every.length);
    for (const [name, seen] of statuses) expect([name, seen.has(431)]).toEqual([name, true]);
  });
});

describe('A request that breaks off', () => {
  const head = (served: ServedPath, more: string) =>
    `${served.method} ${scene.addressOf(served)} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${more}\r\n\r\n`;

  test('harms nothing, wherever it is cut', async () => {
    await forEach(every, async (served) => {
      await scene.client.write(`${head(served, 'Transfer-Encoding: chunked')}ff\r\n{"a":`, true);
      await scene.client.write(`${head(served, 'Content-Length: 5000')}{"a":`, true);
    });
  });

  test.each([
    ['is ended in the middle', 'Content-Length: 5000', '{"a":'],
    ['has chunks that are none', 'Transfer-Encoding: chunked', 'zz\r\n{"a":'],
    ['has two lengths', 'Content-Length: 5\r\nTransfer-Encoding: chunked', '0\r\n\r\n'],
    ['has a length below nothing', 'Content-Length: -1', ''],
  ])('or %s gets a sentence or nothing, and no fault', async (_, more, body) => {
    const answers = await forEach(every, async (served) =>
      scene.client.write(`${head(served, more)}${body}`, false),
    );
    for (const answer of answers) {
      if (answer === '') continue;
      expect(answer).toMatch(/^HTTP\/1.1 [234]\d\d /);
      expect(answer).not.toMatch(/\.[jt]s:\d+|node_modules/);
    }
  });
});

describe('After all of that', () => {
  test('nothing is kept of it, in any table', async () => {
    expect(await everythingKept(scene.system)).toEqual(before);
  });

  test('the same process answers as before, and holds little more memory', async () => {
    const { status } = await scene.client.send({
      what: 'nothing',
      method: 'GET',
      path: '/breach-risk',
    });
    expect([status, scene.system.web.isRunning]).toEqual([200, true]);
    expect(scene.system.web.output).not.toContain('A request failed');
    expect(scene.system.web.peakMemoryInMb() - memory).toBeLessThan(mostMemory);
  });
});
