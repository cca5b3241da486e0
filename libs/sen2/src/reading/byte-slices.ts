/** Enough for the XML declaration, and so little that everything read from one slice fits in memory with ease. */
const SLICE_LENGTH = 64 * 1024;
const FIRST_LENGTH = 1024;

/** Cuts a stream into pieces of at most 64 kB; the first is long enough to hold an XML declaration if the file is. */
export async function* inSlices(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | null = new Uint8Array();
  for await (const chunk of bytes) {
    if (start === null) {
      yield* slicesOf(chunk);
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < FIRST_LENGTH) continue;
    yield* slicesOf(start);
    start = null;
  }
  if (start !== null) yield* slicesOf(start);
}

function* slicesOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < chunk.length; from += SLICE_LENGTH)
    yield chunk.subarray(from, from + SLICE_LENGTH);
}
