import { fileURLToPath } from 'node:url';
import { runScript } from './advice.mjs';
import { ensureInstalled } from './installation.mjs';
import { findNode } from './newer-node.mjs';
import { runningInstance } from './running-instance.mjs';

// Installs what the lock file says, test tools included, if it isn't there already.

const root = fileURLToPath(new URL('..', import.meta.url));

await runScript(async () => {
  const isRunning = () => runningInstance(root) !== undefined;
  await ensureInstalled({ root, withTestTools: true, isRunning });
  findNode(root);
  return 0;
});
