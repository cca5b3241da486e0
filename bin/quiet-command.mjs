import { spawn } from 'node:child_process';

const EVERY_MS = 4_000;

/**
 * Runs a command, says every few seconds what is being done, and keeps what it printed for the case
 * that it fails.
 * @param {string} command
 * @param {string[]} words
 * @param {{ cwd: string, doing: string, say: (sentence: string) => void, env?: NodeJS.ProcessEnv }} how
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runQuietly(command, words, { cwd, doing, say, env = process.env }) {
  const began = Date.now();
  const tell = () => say(`${doing}: ${Math.round((Date.now() - began) / 1000)} s`);
  say(`${doing} …`);
  const ticking = setInterval(tell, EVERY_MS);
  return new Promise((resolve, reject) => {
    // Only a shell can run the .cmd files of Windows.
    const child = spawn(command, words, {
      cwd,
      env,
      shell: /\.cmd$/.test(command),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-50_000)));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      tell();
      resolve({ status: code ?? 1, output });
    });
  }).finally(() => clearInterval(ticking));
}
