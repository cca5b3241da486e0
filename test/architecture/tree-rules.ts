import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './canary-folders.js';

interface TreeRule {
  readonly sentence: string;
  readonly isBrokenBy: (path: string, text: () => string) => boolean;
}

const VAGUE = /(^|[/.-])(common|shared|utils?|helpers?|core|managers?|misc|stuff)(?=[/.-])/;
const CODE = /^(apps|libs|test|bin)\//;
const KEBAB_PATH = /^([a-z0-9]+([.-][a-z0-9]+)*\/)*[a-z0-9]+([.-][a-z0-9]+)*$/;

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** The rules of the house about files as such: what they are called and how long they are. */
export const treeRules: Readonly<Record<string, TreeRule>> = {
  'names-say-what': {
    sentence:
      'A name says what is inside: common, shared, utils, helpers, core, manager, misc do not.',
    isBrokenBy: (path) => CODE.test(path) && VAGUE.test(path),
  },
  'names-are-kebab-case': {
    sentence: 'Files and folders are named in kebab-case, with their role behind a dot.',
    isBrokenBy: (path) => CODE.test(path) && !KEBAB_PATH.test(path),
  },
  'files-end-by-line-200': {
    sentence: 'A file past 200 lines wants to be two.',
    isBrokenBy: (path, text) =>
      /\.(ts|mjs|cjs|js|css|scss|sql)$/.test(path) && linesOf(text()) > 200,
  },
  'templates-end-by-line-120': {
    sentence: 'A template past 120 lines wants to be two.',
    isBrokenBy: (path, text) => /\.(njk|html)$/.test(path) && linesOf(text()) > 120,
  },
  'lock-file-names-no-host': {
    sentence: 'The lock file names no host: people install from the registry they trust.',
    isBrokenBy: (path, text) =>
      /(^|\/)package-lock\.json$/.test(path) && /"resolved":\s*"https?:\/\//.test(text()),
  },
};

/** Which files below a folder break which rule, as `rule: path`. */
export const judgeTree = (root: string, isSkipped: (path: string) => boolean): string[] =>
  filesBelow(root, isSkipped).flatMap((path) =>
    Object.entries(treeRules).flatMap(([rule, { isBrokenBy }]) =>
      isBrokenBy(path, () => readFileSync(join(root, path), 'utf8')) ? [`${rule}: ${path}`] : [],
    ),
  );
