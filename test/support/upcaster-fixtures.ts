import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { EventVersions, Upcaster } from '#libs/lifecycle-kernel';

interface Fixture {
  readonly was: Readonly<Record<string, unknown>>;
  readonly becomes: Readonly<Record<string, unknown>>;
}

/**
 * What is wrong with the fixtures of upcasters. Each has a file `<type>.<version>.json` that shows an event
 * of that version as it was really stored, and what becomes of it.
 */
export async function fixtureFaults(
  { upcasters }: EventVersions,
  folder: string,
): Promise<string[]> {
  const nameOf = ({ type, from }: Upcaster): string => `${type}.${from}.json`;
  const found = existsSync(folder) ? (await readdir(folder)).sort() : [];
  const faults = found
    .filter((name) => !upcasters.some((one) => nameOf(one) === name))
    .map((name) => `${name} belongs to no upcaster`);
  for (const one of upcasters) {
    const name = nameOf(one);
    if (!found.includes(name)) {
      faults.push(`${name} is missing`);
      continue;
    }
    const { was, becomes } = JSON.parse(await readFile(join(folder, name), 'utf8')) as Fixture;
    if (!isDeepStrictEqual(one.upcast(was), becomes)) {
      faults.push(`${name} does not become what it says`);
    }
  }
  return faults;
}
