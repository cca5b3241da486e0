import { Writable } from 'node:stream';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { pinoHttp, type Options } from 'pino-http';
import { requestLog } from './request-log.js';

/** The log lines of one request. */
async function linesOf(path: string): Promise<unknown[]> {
  const lines: unknown[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(JSON.parse(chunk.toString()));
      done();
    },
  });
  const log = pinoHttp(requestLog('info').pinoHttp as Options, stream);
  const server = createServer((request, response) => {
    Object.assign(response, {
      locals: { requestId: 'number-1', audit: 'case-seen', route: '/cases/:reference' },
    });
    log(request, response);
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${String(port)}${path}`, {
    headers: { cookie: 'who=Exampleby', referer: 'http://127.0.0.1/?name=Exampleby' },
  });
  await new Promise((closed) => server.close(closed));
  return lines;
}

describe('The log of requests', () => {
  test('says what was done, by its name in the register, and how it went', async () => {
    expect(await linesOf('/cases/EHC-001042')).toEqual([
      expect.objectContaining({
        audit: 'case-seen',
        route: '/cases/:reference',
        req: { id: 'number-1', method: 'GET', case: 'EHC-001042' },
        res: { statusCode: 200 },
        responseTime: expect.any(Number),
      }),
    ]);
  });

  test('keeps nothing of what was asked or sent along', async () => {
    const lines = await linesOf('/cases?reference=Exampleby');
    expect(JSON.stringify(lines)).not.toContain('Exampleby');
  });

  test.each(['/cases/Exampleby', '/cases/EHC-001042Exampleby', '/Exampleby'])(
    'keeps nothing of an address that is no case reference: %s',
    async (path) => {
      expect(JSON.stringify(await linesOf(path))).not.toContain('Exampleby');
    },
  );

  test.each(['/assets/page.css', '/health', '/health/live', '/metrics'])(
    'leaves out %s, which says nothing',
    async (path) => {
      expect(await linesOf(path)).toEqual([]);
    },
  );
});
