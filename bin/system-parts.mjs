import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Advice } from './advice.mjs';
import { runQuietly } from './quiet-command.mjs';

/** What the tests need that npm can't bring. */
export const SYSTEM_PARTS = [
  {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    package: 'chromium',
  },
  {
    name: 'Redis',
    variable: 'REDIS_SERVER_PATH',
    programs: ['redis-server', '/opt/homebrew/bin/redis-server'],
    package: 'redis-server',
  },
];

/**
 * Makes sure that every part is there, installing what it can, and says by environment variable where
 * each one is. Refuses to go on without one: tests that are skipped prove nothing.
 * @param {{ env?: NodeJS.ProcessEnv, say?: (sentence: string) => void, parts?: typeof SYSTEM_PARTS, install?: ((packages: string[], say: (sentence: string) => void) => Promise<void>) | undefined }} how
 * @returns {Promise<Record<string, string>>}
 */
export async function ensureSystemParts({
  env = process.env,
  say = console.log,
  parts = SYSTEM_PARTS,
  install = canUseApt() ? installWithApt : undefined,
} = {}) {
  const missing = parts.filter((part) => !pathOf(part, env));
  if (missing.length > 0 && install) {
    await install(
      missing.map((part) => part.package),
      say,
    );
  }
  const still = parts.filter((part) => !pathOf(part, env));
  if (still.length > 0) throw new Advice(still.map(howToGet).join('\n'));
  return Object.fromEntries(parts.map((part) => [part.variable, pathOf(part, env)]));
}

function pathOf({ variable, programs }, env) {
  // Who names one means that one.
  const candidates = env[variable] ? [env[variable]] : programs;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return candidates
    .flatMap((program) =>
      /[\\/]/.test(program) ? [program] : folders.map((folder) => join(folder, program)),
    )
    .find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function howToGet({ name, variable, package: packageName }) {
  return `The tests need ${name}: install it (Debian or Ubuntu: sudo apt-get install ${packageName}; macOS: brew install ${packageName === 'chromium' ? '--cask chromium' : 'redis'}) or name its program in ${variable}.`;
}

function canUseApt() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    spawnSync('apt-get', ['--version']).status === 0
  );
}

async function installWithApt(packages, say) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (words, doing) => runQuietly('apt-get', words, { cwd: '/', env, say, doing });
  const doing = `Installing ${packages.join(' and ')} with apt-get`;
  const words = ['install', '-y', '--no-install-recommends', ...packages];
  if ((await apt(words, doing)).status === 0) return;
  await apt(['update'], 'Asking Debian for its list of packages');
  const { status, output } = await apt(words, doing);
  if (status !== 0) say(output.slice(-2_000));
}
