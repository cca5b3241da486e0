import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const loader = fileURLToPath(
  new URL('../../../test/support/typescript-loader.ts', import.meta.url),
);
/** Variables of whoever runs the tests that would lead a command elsewhere. */
const ELSEWHERE = [
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'QUEUE_URL',
  'AUTHORITY',
  'DATA_DIR',
  'SEALS_DIR',
];

/** A command of the operator run by a test from its source, as a process of its own. */
export class Command {
  readonly process: ChildProcess;
  #output = '';

  constructor(
    name: 'import' | 'load-example' | 'migrate' | 'source' | 'verify-history',
    words: string[],
    env: NodeJS.ProcessEnv,
  ) {
    const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
    const inherited = Object.entries(process.env).filter(([key]) => !ELSEWHERE.includes(key));
    this.process = spawn(process.execPath, ['--import', loader, script, ...words], {
      // Not in the project's folder, where a relative path would lead to the right place by chance.
      cwd: '/',
      env: { ...Object.fromEntries(inherited), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    }
  }

  get output(): string {
    return this.#output;
  }

  async exitCode(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      await once(this.process, 'close');
    }
    return this.process.exitCode;
  }
}
