import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs on Node 24. Types are checked by `npm run check`, not here: a start has to be quick, and gets
// by without the packages that hold nothing but types.

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const words = ['-p', 'tsconfig.build.json', '--noCheck', '--types', 'null'];
const { status } = spawnSync(process.execPath, [compiler, ...words], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

for (const asset of filesIn(root, patternsOfAssets())) {
  mkdirSync(dirname(join(dist, asset)), { recursive: true });
  // A file that may not be written can still be replaced.
  rmSync(join(dist, asset), { force: true });
  copyFileSync(join(root, asset), join(dist, asset));
}

// What a removed source left behind would still be found by programs that list a folder.
for (const built of filesIn(dist, ['**/*'])) {
  const source = built.replace(/\.js(\.map)?$/, '.ts');
  if (!existsSync(join(root, source)) && !existsSync(join(root, built))) rmSync(join(dist, built));
}

function patternsOfAssets() {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'nest-cli.json'), 'utf8'));
  return compilerOptions.assets.map((asset) => asset.include);
}

function filesIn(folder, patterns) {
  return globSync(patterns, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
