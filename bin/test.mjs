import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Advice, runScript } from './advice.mjs';
import { ensureInstalled } from './installation.mjs';
import { findNode, runInstead } from './newer-node.mjs';
import { runningInstance } from './running-instance.mjs';
import { ensureSystemParts } from './system-parts.mjs';

// `npm test`: plain Node 18 or newer and no packages, because there may be none yet.

const root = fileURLToPath(new URL('..', import.meta.url));

await runScript(async () => {
  const isRunning = () => runningInstance(root) !== undefined;
  await ensureInstalled({ root, withTestTools: true, isRunning });
  const node = findNode(root);
  const env = { ...process.env, ...(await ensureSystemParts()) };
  if (spawnSync(node, [join(root, 'bin', 'build.mjs')], { stdio: 'inherit' }).status !== 0) {
    throw new Advice('The program could not be built: see above.');
  }
  const jest = [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    join(root, 'node_modules/jest/bin/jest.js'),
    ...process.argv.slice(2),
    // Last: jest takes every plain word after this option for one more reporter.
    '--reporters=default',
    `--reporters=${join(root, 'bin/count-reporter.mjs')}`,
  ];
  return runInstead(node, jest, env);
});
