import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Version by package; `dev` are the test tools. */
export interface Packages {
  run: Record<string, string>;
  dev: Record<string, string>;
}

const NPM = `
const { appendFileSync, existsSync, mkdirSync, copyFileSync, readFileSync, rmSync } = require('node:fs');
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
const finish = () => {
  if (!existsSync('npm-may-go-on')) return setTimeout(finish, 20);
  if (existsSync('npm-fails')) {
    console.error(readFileSync('npm-fails', 'utf8'));
    process.exit(1);
  }
  if (process.argv[2] === 'ci') rmSync('node_modules', { recursive: true, force: true });
  mkdirSync('node_modules', { recursive: true });
  const all = process.argv.includes('--include=dev');
  copyFileSync(all ? 'package-lock.json' : 'lock-without-dev.json', 'node_modules/.package-lock.json');
};
finish();
`;

/** A folder with the project's start scripts, a lock file of its own, and an npm that only pretends. */
export class FreshClone {
  readonly root = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-clone-'));

  constructor() {
    cpSync(fileURLToPath(new URL('../../bin', import.meta.url)), join(this.root, 'bin'), {
      recursive: true,
    });
    this.write('npm.cjs', NPM);
    this.write('npm-may-go-on', '');
    this.lock({ run: { pg: '8.0.0' }, dev: { jest: '30.0.0' } });
  }

  lock({ run, dev }: Packages): void {
    const entries = (versions: Record<string, string>, more: object): [string, object][] =>
      Object.entries(versions).map(([name, version]) => [
        `node_modules/${name}`,
        { version, integrity: `${name}-${version}`, ...more },
      ]);
    const other = ['node_modules/other-system', { version: '1.0.0', optional: true }];
    const needed = ['', { name: 'clone' }] as const;
    const file = (packages: (readonly [string, object])[]): string =>
      JSON.stringify({ packages: Object.fromEntries(packages) });
    const withoutDev = [needed, ...entries(run, {})];
    this.write('lock-without-dev.json', file(withoutDev));
    this.write(
      'package-lock.json',
      file([...withoutDev, ...entries(dev, { dev: true }), other as [string, object]]),
    );
  }

  write(file: string, text: string): void {
    mkdirSync(join(this.root, file, '..'), { recursive: true });
    writeFileSync(join(this.root, file), text, { mode: 0o755 });
  }

  remove(file: string): void {
    rmSync(join(this.root, file), { recursive: true, force: true });
  }

  /** The words npm was called with, a line for each call. */
  npmCalls(): string[] {
    const file = join(this.root, 'npm-calls');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  /** Runs some lines of a script in which `root` is the clone and its modules are imported by `from`. */
  run(lines: string, env: NodeJS.ProcessEnv = {}): RunningScript {
    const script = `
      import { runScript } from './bin/advice.mjs';
      const root = process.cwd();
      await runScript(async () => { ${lines} });
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: this.root,
      env: { ...process.env, npm_execpath: join(this.root, 'npm.cjs'), DATA_DIR: '', ...env },
    });
    return new RunningScript(child);
  }

  ensureInstalled(wish: string): RunningScript {
    return this.run(
      `const { ensureInstalled } = await import('./bin/installation.mjs');
       await ensureInstalled({ root, ${wish} });`,
    );
  }

  throwAway(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A script under way, and what it has said so far. */
export class RunningScript {
  output = '';

  constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  async ended(): Promise<{ code: number | null; output: string }> {
    const [code] = (await once(this.child, 'close')) as [number | null];
    return { code, output: this.output.trim() };
  }
}
