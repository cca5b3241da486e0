import { once } from 'node:events';
import { endProcess } from '#libs/platform';
import { type Program, startProgram } from './kept-process.js';
import type { ServiceLog } from './service-log.js';

const PATIENCE_MS = 10_000;

/** Runs a program that ends by itself; refuses when it fails, or when we are asked to stop meanwhile. */
export async function runToEnd(
  program: Program,
  log: ServiceLog,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const child = startProgram(program, log);
  const end = (): void => {
    if (child.pid === undefined) return;
    void endProcess(child.pid, [{ signal: 'SIGTERM', patienceMs: PATIENCE_MS }]);
  };
  signal.addEventListener('abort', end, { once: true });
  try {
    const [code, how] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    signal.throwIfAborted();
    if (code !== 0) {
      const ending = how ?? `exit code ${String(code)}`;
      throw new Error(`The ${program.name} did not succeed (${ending}): see ${log.file}.`);
    }
  } finally {
    signal.removeEventListener('abort', end);
  }
}
