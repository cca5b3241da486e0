import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const example = (name: string): string =>
  fileURLToPath(new URL(`../../data/example/${name}`, import.meta.url));

/** The files of the example. */
export const sampleReturn = example('sample-sen2.xml');
export const sampleFacts = example('sample-facts.jsonl');
export const sampleExpected = example('sample-expected.json');
export const sampleDay = '2026-01-15';

/** The example's return with more people before its own. */
export async function sampleWith(generated: AsyncIterable<Uint8Array>): Promise<Blob> {
  const pieces: Uint8Array[] = [];
  for await (const piece of generated) pieces.push(piece);
  const all = Buffer.concat(pieces).toString();
  const sample = await readFile(sampleReturn, 'utf8');
  const people = sample.slice(sample.indexOf('<Person>'), sample.lastIndexOf('</Persons>'));
  return new Blob([all.replace('</Persons>', `${people}</Persons>`)]);
}
