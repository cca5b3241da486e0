import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Advice, runScript } from './advice.mjs';
import { ensureInstalled } from './installation.mjs';
import { findNode, runInstead } from './newer-node.mjs';
import { runningInstance } from './running-instance.mjs';

// `npm start`: plain Node 18 or newer and no packages, because there may be none yet.

const root = fileURLToPath(new URL('..', import.meta.url));

await runScript(async () => {
  const running = runningInstance(root);
  if (running) {
    console.log(
      `EHC Timekeeper is already running here: ${running.url ?? 'it is still starting'} (process ${running.pid}).`,
    );
    return 0;
  }
  await ensureInstalled({ root, withTestTools: false });
  const node = findNode(root);
  console.log('Building …');
  if (spawnSync(node, [join(root, 'bin', 'build.mjs')], { stdio: 'inherit' }).status !== 0) {
    throw new Advice('The program could not be built: see above.');
  }
  return runInstead(node, ['--enable-source-maps', join(root, 'dist/apps/cli/src/supervise.js')]);
});
