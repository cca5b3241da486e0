import { readJson, repeatedFields, unreadable, type PlacedChange } from '#libs/statutory-rules';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readChange } from './read-change.js';

/** What a proposal would change, or everything that is wrong with how it is written. */
export type Proposal =
  { readonly changes: readonly PlacedChange[] } | { readonly problems: readonly string[] };

const largest = 1_000_000;
// List, change, limit, versions, version, how long it is, and for which order.
const deepest = 12;

function atField(file: string, path: string, message: string): string {
  return path === '' ? `${file}: ${message}` : `${file}, at ${path}: ${message}`;
}

function changesIn(file: string, text: string): Proposal {
  const json = readJson(text);
  if (json === null) return { problems: [unreadable(`The file ${file}`, text)] };
  const repeated = repeatedFields(text, json.value, deepest).map((names) =>
    atField(file, `/${names.join('/')}`, 'This field is given more than once: keep one of them.'),
  );
  if (repeated.length > 0) return { problems: repeated };
  const isList = Array.isArray(json.value);
  const values: readonly unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  const changes: PlacedChange[] = [];
  const problems: string[] = [];
  for (const [place, value] of values.entries()) {
    const path = isList ? `/${place}` : '';
    const read = readChange(value);
    if ('change' in read) changes.push({ where: atField(file, path, '').trim(), ...read });
    else
      problems.push(...read.problems.map((each) => atField(file, path + each.path, each.message)));
  }
  return problems.length > 0 ? { problems } : { changes };
}

async function readFileOfChanges(path: string): Promise<Proposal> {
  const file = basename(path);
  const found = await stat(path);
  // What has no end, like a device, would be read for ever.
  if (!found.isFile()) return { problems: [`${path} is no file that can hold a proposal.`] };
  if (found.size > largest) {
    return { problems: [`The file ${file} is too large for a proposal: ${found.size} bytes.`] };
  }
  return changesIn(file, new TextDecoder().decode(await readFile(path)));
}

/** Reads a proposal: every file of a folder whose name ends in .json, or one file. */
export async function readProposal(path: string): Promise<Proposal> {
  const isFolder = (await stat(path)).isDirectory();
  const files = isFolder
    ? (await readdir(path))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  if (files.length === 0) {
    return { problems: [`The folder ${path} holds no file of changes: their names end in .json.`] };
  }
  const read = await Promise.all(files.map(readFileOfChanges));
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) return { problems };
  const changes = read.flatMap((each) => ('changes' in each ? each.changes : []));
  return changes.length > 0 ? { changes } : { problems: [`${path} would change nothing.`] };
}
