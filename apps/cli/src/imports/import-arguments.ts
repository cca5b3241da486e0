import { parseArgs } from 'node:util';
import { isRealDate } from '#libs/statutory-rules';
import { z } from 'zod';

/** How the command is called. */
export const usage = `Usage: npm run import -- sen2 FILE --as-at 2026-01-15
       npm run import -- facts FILE.jsonl
  --as-at DAY   the day for which the file is true; a fictitious authority is then shown as at that day
  --no-wait     hand the file in and don't wait for the worker`;

export interface ImportArguments {
  readonly kind: 'sen2' | 'facts';
  readonly file: string;
  readonly asAt: string | null;
  readonly wait: boolean;
}

/** The command was called wrongly; the message says how it is called. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const kinds = z.enum(['sen2', 'facts']);

export function readImportArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parsed(args);
  const [kind, file, ...more] = positionals;
  const known = kinds.safeParse(kind);
  if (!known.success) throw new UsageError(`Say what the file is: sen2 or facts.\n${usage}`);
  if (file === undefined) throw new UsageError(`Name the file.\n${usage}`);
  if (more.length > 0) throw new UsageError(`Name one file at a time.\n${usage}`);
  const asAt = values['as-at'] ?? null;
  if (asAt !== null && !isRealDate(asAt)) {
    throw new UsageError('Give --as-at as a real day, like 2026-01-15.');
  }
  return { kind: known.data, file, asAt, wait: values['no-wait'] !== true };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'as-at': { type: 'string' }, 'no-wait': { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${usage}`, {
      cause: error,
    });
  }
}
