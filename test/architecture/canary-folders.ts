import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's own folder: tests are started from it. */
export const ROOT = process.cwd();

const CANARIES = join(ROOT, 'test/architecture/canaries');

/** One folder for each rule of the house, named after the rule that its files break. */
export const canaryNames = (): string[] =>
  readdirSync(CANARIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

export const canaryFolder = (rule: string): string => join(CANARIES, rule);

/** Every file below a folder as a path from it; what `isSkipped` names stays closed. */
export const filesBelow = (
  folder: string,
  isSkipped: (path: string) => boolean = () => false,
  at = '',
): string[] =>
  readdirSync(join(folder, at), { withFileTypes: true })
    .map((entry) => ({ entry, path: `${at}${entry.name}` }))
    .filter(({ path }) => !isSkipped(path))
    .flatMap(({ entry, path }) =>
      entry.isDirectory() ? filesBelow(folder, isSkipped, `${path}/`) : path,
    )
    .sort();

/** The files of a canary that say they break the rule; its other files are the allowed counterpart. */
export const filesThatBreak = (rule: string): string[] =>
  filesBelow(canaryFolder(rule)).filter((path) =>
    readFileSync(join(canaryFolder(rule), path), 'utf8').includes('breaks'),
  );

/** The lines of a canary that say they break the rule, as `path:line`. */
export const linesThatBreak = (rule: string): string[] =>
  filesBelow(canaryFolder(rule)).flatMap((path) =>
    readFileSync(join(canaryFolder(rule), path), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.endsWith('// breaks') ? [`${path}:${index + 1}`] : [])),
  );
