import { spawn } from 'node:child_process';
import { closeSync, createWriteStream, openSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { clockCases } from './clock-cases.js';

/** How a file holds many cases. */
export type Form = 'lines' | 'list';

const separators = {
  lines: { opening: '', between: '\n', closing: '\n' },
  list: { opening: '[', between: ',\n', closing: ']\n' },
};

/** Writes a file of fictitious cases. */
export async function writeCases(path: string, count: number, form: Form): Promise<void> {
  const { opening, between, closing } = separators[form];
  function* texts(): Generator<string> {
    let before = opening;
    for (const each of clockCases(count)) {
      yield before + JSON.stringify(each);
      before = between;
    }
    yield closing;
  }
  await pipeline(Readable.from(texts()), createWriteStream(path));
}

/** What it took to answer a file. */
export interface CommandRun {
  readonly seconds: number;
  readonly peakMb: number;
  readonly exitCode: number | null;
}

const command = fileURLToPath(new URL('../../bin/law-command.mjs', import.meta.url));
const LOOK_EVERY_MS = 20;

/** The most memory that a process has held at once, as Linux counts it; nothing of one that has just ended. */
function peakMbOf(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid: string): string[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return children.split(' ').filter((child) => child !== '');
  } catch {
    return [];
  }
}

/** Answers a file with the command, as `npm run clock` starts it; what it writes is thrown away. */
export async function answerFile(path: string): Promise<CommandRun> {
  const since = performance.now();
  const nowhere = openSync('/dev/null', 'w');
  const child = spawn(process.execPath, [command, 'clock', path], {
    stdio: ['ignore', nowhere, 'inherit'],
  });
  let peakMb = 0;
  const look = setInterval(() => {
    for (const program of childrenOf(String(child.pid))) {
      peakMb = Math.max(peakMb, peakMbOf(program));
    }
  }, LOOK_EVERY_MS);
  await once(child, 'exit');
  clearInterval(look);
  closeSync(nowhere);
  return { seconds: (performance.now() - since) / 1000, peakMb, exitCode: child.exitCode };
}
