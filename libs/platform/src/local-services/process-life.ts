import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './error-code.js';

/** Says whether a process still does something: one that has ended but was not yet collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, but belongs to another user.
    if (codeOf(error) !== 'EPERM') return false;
  }
  return process.platform !== 'linux' || !/^[ZX]/.test(procStateOf(pid));
}

/** The command a living process was started with, its words separated by spaces; empty when unknown. */
export function commandOf(pid: number): string {
  if (process.platform === 'win32') return '';
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
      .stdout;
  }
  return readProc(pid, 'cmdline').replaceAll('\0', ' ');
}

/** Waits until something is so, asking every `everyMs`; false when it was not within `withinMs`. */
export async function waitUntil(
  isSo: () => boolean | Promise<boolean>,
  { withinMs, everyMs = 25 }: { withinMs: number; everyMs?: number },
): Promise<boolean> {
  const end = performance.now() + withinMs;
  for (;;) {
    if (await isSo()) return true;
    if (performance.now() >= end) return false;
    await sleep(everyMs);
  }
}

/** Ends a process: asks with the given signals in turn, then makes it, and waits until it is gone. */
export async function endProcess(
  pid: number,
  signals: { signal: NodeJS.Signals; patienceMs: number }[],
): Promise<void> {
  for (const { signal, patienceMs } of [
    ...signals,
    { signal: 'SIGKILL' as const, patienceMs: 5_000 },
  ]) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      // It ended between the two lines; the next look says so.
    }
    if (await waitUntil(() => !isAlive(pid), { withinMs: patienceMs })) return;
  }
  throw new Error(`Process ${String(pid)} could not be ended.`);
}

function procStateOf(pid: number): string {
  const stat = readProc(pid, 'stat');
  // The name in brackets may itself hold brackets and spaces: the state follows the last one.
  return stat === '' ? 'X' : stat.slice(stat.lastIndexOf(')') + 2);
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
