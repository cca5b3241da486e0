import type { IsoDate } from '#libs/statutory-rules';
import type { Sen2Item } from '../sen2-item.js';
import { UndecodableText, decodedText } from './decoded-text.js';
import { ReturnParser } from './return-parser.js';
import { SectionReader } from './section-reader.js';

/**
 * Reads a SEN2 return: who sent it, then each person with the legal acts it tells of and what is wrong with them.
 *
 * Holds one person at a time, so that a return of any length can be read. Dates after `asAt` aren't believed.
 * What the file got wrong is told as problems; where it can't be read on, everything before is given and then
 * `Sen2ReadError` is thrown.
 */
export async function* readSen2(
  bytes: AsyncIterable<Uint8Array>,
  options: { asAt: IsoDate },
): AsyncGenerator<Sen2Item> {
  const parser = new ReturnParser();
  const reader = new SectionReader(options.asAt);
  try {
    for await (const text of decodedText(bytes)) {
      parser.write(text);
      for (const section of parser.take()) yield* reader.read(section);
    }
    parser.end();
  } catch (error) {
    for (const section of parser.take()) yield* reader.read(section);
    if (error instanceof UndecodableText) parser.stop(error.reason);
    throw error;
  }
  yield* reader.finish();
}
