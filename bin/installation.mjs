import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Advice } from './advice.mjs';
import { runQuietly } from './quiet-command.mjs';

const ABANDONED_MS = 30_000;

/**
 * What of the lock file is not installed: 'nothing', 'test tools' (only they are missing), 'packages'.
 * npm writes its own record into node_modules last, so a half-finished installation has none.
 * @param {string} root
 * @param {boolean} withTestTools
 */
export function missingPackages(root, withTestTools) {
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json')));
  const installed = installedIn(root);
  const missing = wanted.filter(([path, entry]) => {
    const found = installed[path];
    if (path === '' || entry.optional || (entry.devOptional && !found)) return false;
    return found?.version !== entry.version || found?.integrity !== entry.integrity;
  });
  if (missing.some(([, entry]) => !entry.dev)) return 'packages';
  return withTestTools && missing.length > 0 ? 'test tools' : 'nothing';
}

/**
 * Makes what is installed agree with the lock file. Two starts at the same time install once.
 * @param {{ root: string, withTestTools: boolean, isRunning?: () => boolean, say?: (sentence: string) => void, install?: typeof runNpm }} wish
 */
export async function ensureInstalled({
  root,
  withTestTools,
  isRunning = () => false,
  say = console.log,
  install = runNpm,
}) {
  if (missingPackages(root, withTestTools) === 'nothing') return;
  mkdirSync(join(root, '.local'), { recursive: true });
  await underLock(join(root, '.local', 'installing'), say, async () => {
    const missing = missingPackages(root, withTestTools);
    if (missing === 'nothing') return;
    if (missing === 'packages' && isRunning()) {
      throw new Advice(
        'The packages need to be installed anew, but EHC Timekeeper is running from this folder: stop it first (Ctrl-C).',
      );
    }
    await install(root, missing, withTestTools || hasTestTools(root), say);
    if (missingPackages(root, withTestTools) !== 'nothing') {
      throw new Advice(
        'npm finished but packages are missing: delete node_modules and run it again.',
      );
    }
  });
}

/** npm ci takes everything away first; missing test tools are added without disturbing what runs. */
async function runNpm(root, missing, withTestTools, say) {
  const onlyAdd = missing === 'test tools';
  const words = [
    ...(onlyAdd ? ['install', '--no-save'] : ['ci']),
    withTestTools ? '--include=dev' : '--omit=dev',
    '--no-audit',
    '--no-fund',
  ];
  const { status, output } = await runQuietly(...npmCommand(words), {
    cwd: root,
    doing: onlyAdd
      ? 'Installing the test tools'
      : 'Installing the packages (first time, or they changed)',
    say,
  });
  if (status === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    throw new Advice(
      'The packages could not be fetched because npm could not reach its registry: check the network or the proxy settings of npm, then run it again.',
    );
  }
  throw new Advice(`npm could not install the packages:\n${output.slice(-3000)}`);
}

function npmCommand(words) {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script) && existsSync(script))
    return [process.execPath, [script, ...words]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', words];
}

/** Who has the test tools keeps them when the packages are installed anew. */
function hasTestTools(root) {
  return Object.values(installedIn(root)).some((entry) => entry.dev);
}

function installedIn(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  return existsSync(record) ? packagesIn(record) : {};
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

async function underLock(file, say, work) {
  let hasSaid = false;
  while (!take(file)) {
    if (!hasSaid) say('Another start is installing the packages; waiting for it.');
    hasSaid = true;
    await sleep(250);
  }
  const beat = setInterval(() => utimesSync(file, new Date(), new Date()), 2_000);
  try {
    await work();
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    const held = openSync(file, 'wx');
    writeSync(held, String(process.pid));
    closeSync(held);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(file)) rmSync(file, { force: true });
    return false;
  }
}

function isAbandoned(file) {
  const lock = statSync(file, { throwIfNoEntry: false });
  if (!lock || Date.now() - lock.mtimeMs > ABANDONED_MS) return true;
  const holder = Number(readFileSync(file, 'utf8'));
  if (!(holder > 0)) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
