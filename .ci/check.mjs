import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runScript } from '../bin/advice.mjs';
import { ensureInstalled } from '../bin/installation.mjs';
import { findNode } from '../bin/newer-node.mjs';
import { runningInstance } from '../bin/running-instance.mjs';

// The check without the tests: cheap steps first, every failure in one run, the time of each step.
// Plain Node 18 or newer and no packages, because there may be none yet.

const STEPS = ['format', 'boundaries', 'unused', 'types', 'docs', 'lint'];

const root = fileURLToPath(new URL('..', import.meta.url));
// Run by npm, we run the same npm; only a shell can run the .cmd files of Windows.
const npm = process.env.npm_execpath;
const [command, ...words] = npm ? [process.execPath, npm] : ['npm'];

const results = [];

function run(step) {
  console.log(`\n— ${step}`);
  const began = Date.now();
  const { status } = spawnSync(command, [...words, 'run', '--silent', step], {
    cwd: root,
    shell: !npm && process.platform === 'win32',
    stdio: 'inherit',
  });
  results.push({ step, isPassed: status === 0, seconds: (Date.now() - began) / 1000 });
}

await runScript(async () => {
  const isRunning = () => runningInstance(root) !== undefined;
  await ensureInstalled({ root, withTestTools: true, isRunning });
  findNode(root);
  STEPS.forEach(run);

  console.log('');
  for (const { step, isPassed, seconds } of results) {
    console.log(`${isPassed ? 'passed' : 'FAILED'}  ${step.padEnd(12)} ${seconds.toFixed(1)} s`);
  }
  return results.every(({ isPassed }) => isPassed) ? 0 : 1;
});
