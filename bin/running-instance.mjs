import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The supervisor that runs on the data folder of this project, as its note says; a note left behind
 * by a crash is none.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ pid: number, url?: string } | undefined}
 */
export function runningInstance(root, env = process.env) {
  const note = join(resolve(root, env.DATA_DIR || '.local'), 'supervisor.json');
  try {
    const instance = JSON.parse(readFileSync(note, 'utf8'));
    process.kill(instance.pid, 0);
    const command = `/proc/${instance.pid}/cmdline`;
    // The number may meanwhile belong to some other program.
    const isOurs = !existsSync(command) || readFileSync(command, 'utf8').includes('supervis');
    return isOurs ? instance : undefined;
  } catch {
    return undefined;
  }
}
