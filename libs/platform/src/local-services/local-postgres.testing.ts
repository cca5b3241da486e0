import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const NOBODY = 65534;
const loader = fileURLToPath(
  new URL('../../../../test/support/typescript-loader.ts', import.meta.url),
);
const starter = fileURLToPath(new URL('./local-postgres-process.testing.ts', import.meta.url));

export interface StartedPostgres {
  url: string;
  pid: number;
  adopted: boolean;
}

/** Starts the embedded database from a process of its own, which then idles until it is killed. */
export async function startFromAnotherProcess(
  dataDir: string,
  { asNobody = false } = {},
): Promise<{ parent: ChildProcess; postgres: StartedPostgres }> {
  const node = [process.execPath, '--import', loader, starter, dataDir];
  const [command = '', ...words] = asNobody ? [...dropToNobody(), ...node] : node;
  const parent = spawn(command, words, {
    // A group of its own, as a terminal gives it to a command.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: parent.stdout })) {
    return { parent, postgres: JSON.parse(line) as StartedPostgres };
  }
  throw new Error('The process ended without starting the database.');
}

/** Where the project lies in a private folder, nobody keeps the right to read it, and no other right. */
function dropToNobody(): string[] {
  const words = [`--reuid=${String(NOBODY)}`, `--regid=${String(NOBODY)}`, '--clear-groups'];
  const canRead =
    spawnSync('setpriv', [...words, 'test', '-r', starter], { cwd: '/' }).status === 0;
  const right = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
  return ['setpriv', ...words, ...(canRead ? [] : right)];
}
