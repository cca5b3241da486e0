import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedCase } from './published-cases.js';

/** Where the published cases lie. */
export const conformanceFolder = join(import.meta.dirname, '../../../conformance');

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(conformanceFolder, name), 'utf8'));
}

/** What the manifest says. */
export const manifest = read('manifest.json') as {
  readonly cases: number;
  readonly files: Readonly<Record<string, number>>;
  readonly casesOfRule: Readonly<Record<string, number>>;
};

/** The cases as anyone finds them: read from the files that the manifest names. */
export const casesOnDisk: ReadonlyMap<string, readonly PublishedCase[]> = new Map(
  Object.keys(manifest.files).map((name) => [name, read(name) as readonly PublishedCase[]]),
);
