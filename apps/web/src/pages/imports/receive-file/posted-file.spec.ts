import { createServer, request as send, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Request } from 'express';
import { readPostedFile } from './posted-file.js';

const most = 1_000_000;

/** What came of a form: its fields and the size of its file, or the sentence that it was refused with. */
interface Outcome {
  readonly fields?: Readonly<Record<string, string>>;
  readonly size?: number | null;
  readonly largestPiece?: number;
  readonly refusal?: string;
}

const outcomes: Outcome[] = [];
const waiting: (() => void)[] = [];

async function receive(request: IncomingMessage): Promise<Outcome> {
  try {
    const { fields, bytes, discard } = await readPostedFile(request as Request, most);
    if (bytes === null) return { fields, size: null };
    if (fields['unread'] !== undefined) {
      discard();
      return { fields };
    }
    let size = 0;
    let largestPiece = 0;
    for await (const piece of bytes) {
      size += piece.length;
      largestPiece = Math.max(largestPiece, piece.length);
    }
    return { fields, size, largestPiece };
  } catch (error) {
    return { refusal: error instanceof Error ? error.message : 'not an error' };
  }
}

const server = createServer((request, response) => {
  void receive(request).then((outcome) => {
    outcomes.push(outcome);
    waiting.shift()?.();
    request.resume();
    response.end();
  });
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});
afterAll(() => {
  server.close();
});

async function outcomeOf(body: FormData | string): Promise<Outcome | undefined> {
  await fetch(url, { method: 'POST', body });
  return outcomes.pop();
}

function form(file: Blob | null, name = 'return.xml'): FormData {
  const filled = new FormData();
  filled.set('kind', 'sen2');
  if (file !== null) filled.set('file', file, name);
  return filled;
}

/** Sends the beginning of a form and goes away. */
async function breakOff(beginning: string): Promise<Outcome | undefined> {
  const outcome = new Promise<void>((done) => waiting.push(done));
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '9999' };
  const sending = send(url, { method: 'POST', headers });
  sending.on('error', () => undefined);
  sending.write(beginning, () => setTimeout(() => sending.destroy(), 50));
  await outcome;
  return outcomes.pop();
}

const part = (lines: string) => `--x\r\nContent-Disposition: form-data; ${lines}\r\n\r\n`;

describe('A form with a file', () => {
  test('gives its fields, and its bytes in small pieces', async () => {
    const outcome = await outcomeOf(form(new Blob(['a'.repeat(600_000)])));
    expect(outcome).toMatchObject({ fields: { kind: 'sen2' }, size: 600_000 });
    expect(outcome?.largestPiece).toBeLessThan(200_000);
  });

  test('may have a file that is empty', async () => {
    expect(await outcomeOf(form(new Blob([])))).toMatchObject({ size: 0 });
  });

  test('in which none was chosen has none', async () => {
    expect(await outcomeOf(form(new Blob([]), ''))).toEqual({
      fields: { kind: 'sen2' },
      size: null,
    });
    expect(await outcomeOf(form(null))).toEqual({ fields: { kind: 'sen2' }, size: null });
  });

  test('that is too large is refused in the middle, with the size that is allowed', async () => {
    const outcome = await outcomeOf(form(new Blob(['a'.repeat(most + 1)])));
    expect(outcome).toEqual({ refusal: 'The selected file must be smaller than 200 MB' });
  });

  test('that is no form at all is refused', async () => {
    expect(await outcomeOf('just text')).toEqual({
      refusal: 'Send the file with the form on the page of imports.',
    });
  });

  test('that ends before its own end is refused', async () => {
    const body = `${part('name="kind"')}sen2\r\n${part('name="file"; filename="a.xml"')}<SEN2>`;
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    await fetch(url, { method: 'POST', body, headers });
    expect(outcomes.pop()).toEqual({ refusal: 'The file did not arrive whole. Send it again.' });
  });

  test('whose sender goes away in the middle of the file is refused', async () => {
    const beginning = `${part('name="file"; filename="a.xml"')}<SEN2>`;
    expect(await breakOff(beginning)).toEqual({
      refusal: 'The file did not arrive whole. Send it again.',
    });
  });

  test('whose sender goes away while nobody reads harms nobody', async () => {
    const beginning = `${part('name="unread"')}1\r\n${part('name="file"; filename="a.xml"')}<SEN2>`;
    expect(await breakOff(beginning)).toEqual({ fields: { unread: '1' } });
    expect(await outcomeOf(form(new Blob(['x'])))).toMatchObject({ size: 1 });
  });
});
