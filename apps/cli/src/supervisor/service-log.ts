import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const LIMIT = 10 * 1024 * 1024;
const WARNING = 40;
const REMEMBERED = 100;

/**
 * What the processes say: all of it in `service.log`, each line with its process; warnings and errors
 * on the terminal as well. A log of 10 MB becomes `service.log.1`, in the place of the one before.
 */
export class ServiceLog {
  readonly file: string;
  #size: number;
  readonly #said = new Set<string>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, 'service.log');
    this.#size = statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Says a sentence to the person at the terminal. */
  say(sentence: string): void {
    this.#keep('supervisor', sentence);
    console.log(sentence);
  }

  /** Keeps what a process prints from now on. */
  follow(name: string, child: ChildProcess): void {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        this.#keep(name, line);
        this.#warn(
          name,
          warningIn(line) ?? (stream === child.stderr ? complaintIn(line) : undefined),
        );
      });
    }
  }

  /** Once each: a process that fails again and again in the same way says so once. */
  #warn(name: string, warning: string | undefined): void {
    if (warning === undefined || this.#said.has(`${name}: ${warning}`)) return;
    if (this.#said.size >= REMEMBERED) this.#said.clear();
    this.#said.add(`${name}: ${warning}`);
    console.error(`${name}: ${warning}`);
  }

  #keep(name: string, line: string): void {
    const text = `${new Date().toISOString()} ${name}: ${line}\n`;
    this.#size += Buffer.byteLength(text);
    if (this.#size > LIMIT) {
      renameSync(this.file, `${this.file}.1`);
      this.#size = Buffer.byteLength(text);
    }
    appendFileSync(this.file, text, { mode: 0o600 });
  }
}

/** The message of a structured log line of level warning or worse. */
function warningIn(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(line) as {
      level?: unknown;
      msg?: unknown;
      err?: { message?: unknown };
    };
    if (typeof entry.level !== 'number' || entry.level < WARNING) return undefined;
    const words = [entry.msg, entry.err?.message].filter((word) => typeof word === 'string');
    return [...new Set(words)].join(': ');
  } catch {
    return undefined;
  }
}

/** A sentence meant for a person, or the line of a stack trace that says what is wrong. */
function complaintIn(line: string): string | undefined {
  const isSentence = /^[A-Z].*[.]$/.test(line);
  const isCause = /error|warning|fatal/i.test(line) && !/^\s/.test(line);
  return isSentence || isCause ? line : undefined;
}
