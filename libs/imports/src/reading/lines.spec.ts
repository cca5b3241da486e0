import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf } from '../../../../test/support/caseload-everywhere.js';
import { linesOf } from './lines.js';

async function linesIn(...pieces: readonly (string | Uint8Array)[]): Promise<(string | null)[]> {
  const bytes = (async function* () {
    for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
  })();
  const texts: (string | null)[] = [];
  for await (const { line, text } of linesOf(bytes)) {
    expect(line).toBe(texts.length + 1);
    texts.push(text);
  }
  return texts;
}

describe('the lines of a file', () => {
  it('are the same however the file was cut into pieces', async () => {
    const cut = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')));
    await fc.assert(
      fc.asyncProperty(cut, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
          bytes.subarray(place * size, (place + 1) * size),
        );
        expect(await linesIn(...pieces)).toEqual(lines);
      }),
    );
  });

  it('need no end after the last one', async () => {
    expect(await linesIn('one\ntwo')).toEqual(['one', 'two']);
    expect(await linesIn('')).toEqual([]);
  });

  it('are passed over where they are too long or no UTF-8, and those after them are read', async () => {
    const long = 'x'.repeat(60_000);
    expect(await linesIn('a\n', long, long, '\nb\n', Buffer.from([0xff]), '\nc')).toEqual([
      'a',
      null,
      'b',
      null,
      'c',
    ]);
    expect(await linesIn('a\n', long, long)).toEqual(['a', null]);
  });

  it('come from a file of any length', async () => {
    const texts: string[] = [];
    for await (const { text } of linesOf(bytesOf('one\nt', 'wo\n'))) texts.push(text ?? '');
    expect(texts).toEqual(['one', 'two']);
  });
});
