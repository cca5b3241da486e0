import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { answerStream } from './clock/answer-stream.js';
import { decoded, isOfTheSystem } from './clock/read-bytes.js';
import { TextSink } from './clock/text-sink.js';

const bytesAtOnce = 65_536;

/** Answers the cases of a file, `-` for what comes in; returns 0 if each was answered, else 2. */
export async function clock(
  args: readonly string[],
  { input, output, complain }: Surroundings,
): Promise<0 | 2> {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    complain(
      'Say which file holds the cases: npm run --silent clock -- FILE, or - for standard input.',
    );
    return 2;
  }
  try {
    const bytes = file === '-' ? input : createReadStream(file, { highWaterMark: bytesAtOnce });
    return (await answerStream(decoded(bytes), new TextSink(output))) ? 0 : 2;
  } catch (error) {
    if (!isOfTheSystem(error)) throw error;
    complain(`The file can't be read: ${error.message}`);
    return 2;
  }
}

/** Where the command reads and writes. */
interface Surroundings {
  readonly input: Readable;
  readonly output: Writable;
  readonly complain: (line: string) => void;
}

if (import.meta.main) {
  // Whoever reads only the first answers has all they wanted.
  process.stdout.on('error', () => process.exit());
  process.exitCode = await clock(process.argv.slice(2), {
    input: process.stdin,
    output: process.stdout,
    complain: console.error,
  });
}
