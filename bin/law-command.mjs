import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Advice, runScript } from './advice.mjs';
import { findNode, runInstead } from './newer-node.mjs';

// `npm run clock` and `npm run law:diff`, each a program of apps/cli over the law library: standard output
// belongs to the answer, so whatever else is said goes to standard error.

const root = fileURLToPath(new URL('..', import.meta.url));
// What is made for a case is soon let go. Left to itself the heap keeps four times as much of it before it tidies,
// which takes 80 MB more for long files and is no faster.
const youngHeap = '--max-semi-space-size=16';
const sources = ['apps/cli/src', 'libs/statutory-rules/src', 'data/bank-holidays'];

function isStale(program) {
  if (!existsSync(program)) return true;
  const builtAt = statSync(program).mtimeMs;
  return sources.some((folder) =>
    readdirSync(join(root, folder), { recursive: true }).some(
      (file) => statSync(join(root, folder, file)).mtimeMs > builtAt,
    ),
  );
}

await runScript(async () => {
  const [name, ...words] = process.argv.slice(2);
  const program = join(root, `dist/apps/cli/src/${name}.js`);
  const node = findNode(root);
  if (isStale(program)) {
    const built = spawnSync(node, [join(root, 'bin', 'build.mjs')], { stdio: ['ignore', 2, 2] });
    if (built.status !== 0) throw new Advice('The program could not be built: see above.');
  }
  return runInstead(node, ['--enable-source-maps', youngHeap, program, ...words]);
});
