import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGolden } from '../../libs/casefile/src/record/golden-history.testing.js';
import { plausibleCases } from '../../libs/casefile/src/record/golden-cases.testing.js';

// node --import ./test/support/typescript-loader.ts test/golden/write-golden-history.ts
// Writes what this release stores, once for each release: what a release has stored is never edited.

const about =
  'What this release stored of fictitious cases. A history is kept for ever, so this file is never edited: a later release must read it, and read the same out of it as answers.json says.';
const aboutAnswers =
  'The states and limits that histories.json leads to. It changes only where the law of that time was read wrongly, and then a decision in docs/decisions says so.';

/** One case a line, so that a difference is shown by its case. */
function linesOf(about: string, release: string, cases: readonly unknown[]): string {
  const lines = cases.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  return `{\n  "about": ${JSON.stringify(about)},\n  "release": "${release}",\n  "cases": [\n${lines}\n  ]\n}\n`;
}

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const folder = join('test', 'golden', version);
const histories = join(folder, 'histories.json');
if (existsSync(histories)) {
  process.stdout.write(`${histories} is there already, and is never written again.\n`);
  process.exitCode = 1;
} else {
  const cases = plausibleCases(20261122, 32);
  await mkdir(folder, { recursive: true });
  await writeFile(histories, linesOf(about, version, cases));
  await writeFile(
    join(folder, 'answers.json'),
    linesOf(aboutAnswers, version, cases.map(readGolden)),
  );
  process.stdout.write(`${histories} written.\n`);
}
