import { Stryker } from '@stryker-mutator/core';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm run mutation`, or for some folders only `npm run mutation -- appeal counting`: the score of each folder of
// the law. It fails where one has less than the score that is owed.

const owed = 90;
const law = 'libs/statutory-rules/src';
const atTheRoot = '(the root)';
const noticed = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

function mutatedIn(folders) {
  const unknown = folders.filter((folder) => !existsSync(join(law, folder)));
  if (unknown.length > 0) throw new Error(`The law has no folder ${unknown.join(', ')}.`);
  const tests = ['spec', 'testing'].map((role) => `!${law}/**/*.${role}.ts`);
  return [...folders.map((folder) => `${law}/${folder}/**/*.ts`), ...tests];
}

function folderOf({ fileName }) {
  const folder = dirname(relative(join(root, law), fileName));
  return folder === '.' ? atTheRoot : folder;
}

function scoreOf([folder, mutants]) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const found = count(...noticed);
  const survived = count(...missed);
  const counted = found + survived;
  // Rounded down, so that no score looks like the next.
  const score = counted === 0 ? 100 : Math.floor((1000 * found) / counted) / 10;
  return { folder, score, noticed: found, survived, 'not loadable': mutants.length - counted };
}

const folders = process.argv.slice(2);
const mutants = await new Stryker(
  folders.length === 0 ? {} : { mutate: mutatedIn(folders) },
).runMutationTest();

const byFolder = Map.groupBy(mutants, folderOf);
const scores = [...byFolder].sort(([a], [b]) => (a < b ? -1 : 1)).map(scoreOf);
console.table([...scores, scoreOf(['all', mutants])]);
const short = scores.filter(({ score }) => score < owed).map(({ folder }) => folder);
if (short.length > 0) {
  console.error(`Less than ${owed} of 100 in: ${short.join(', ')}.`);
  process.exitCode = 1;
}
