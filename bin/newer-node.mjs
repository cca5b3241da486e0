import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Advice } from './advice.mjs';
import { onNpmGone } from './npm-parents.mjs';

const NEEDED = 24;

/**
 * The Node this project runs on: the running one if it is new enough, else the one that came with the
 * packages.
 * @param {string} root
 * @param {{ version?: string, execPath?: string }} running
 */
export function findNode(
  root,
  { version = process.versions.node, execPath = process.execPath } = {},
) {
  if (Number.parseInt(version, 10) >= NEEDED) return execPath;
  const brought = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought;
  throw new Advice(
    `EHC Timekeeper needs Node ${NEEDED} and this is Node ${version}: install Node ${NEEDED} from https://nodejs.org and run it again.`,
  );
}

/**
 * Runs a script in the place of this process: same terminal, signals passed on, its exit code is
 * ours. If we are killed, it notices that the channel is gone.
 * @param {string} node
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function runInstead(node, words, env = process.env) {
  const child = spawn(node, words, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  onNpmGone(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
