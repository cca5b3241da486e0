import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Writable } from 'node:stream';
import { TextSink } from './text-sink.js';

/** An output that takes its time, and what came out of it. */
function slowOutput() {
  const taken: Buffer[] = [];
  const output = new Writable({
    highWaterMark: 1,
    write: (bytes: Buffer, _encoding, done) => {
      setImmediate(() => {
        taken.push(Buffer.from(bytes));
        done();
      });
    },
  });
  return { output, taken, text: () => Buffer.concat(taken).toString() };
}

const long = fc
  .integer({ min: 1, max: 90_000 })
  .map((length) => 'é€x'.repeat(length).slice(0, length));
const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), long), { maxLength: 6 });

test('What was added comes out whole and in order, whatever letters it has.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { maxLength: 3 }), async (batches) => {
      const { output, text } = slowOutput();
      const sink = new TextSink(output);
      for (const batch of batches) {
        for (const each of batch) sink.add(each);
        await sink.flush();
      }
      expect(text()).toBe(batches.flat().join(''));
    }),
    { numRuns: 30 },
  );
});

test('Nothing is written before it is told to, and little at a time.', async () => {
  const { output, taken } = slowOutput();
  const sink = new TextSink(output);
  for (let count = 0; count < 4000; count += 1) sink.add('a case and its answer\n');
  expect(output.writableLength).toBe(0);
  await sink.flush();
  expect(taken.map(({ length }) => length)).toEqual([65_472, 22_528]);
});
