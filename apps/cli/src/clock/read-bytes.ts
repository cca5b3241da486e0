import type { Readable } from 'node:stream';

/** The text of a file, piece by piece. */
export async function* decoded(bytes: Readable): AsyncGenerator<string> {
  // A byte-order mark is left out by the decoder.
  const decoder = new TextDecoder();
  for await (const chunk of bytes) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/** Whether the machine says no, not the program. */
export function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
