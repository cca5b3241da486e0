import { z } from 'zod';
import { isRealDate } from '#libs/statutory-rules';

/** Where a page of limits ended: the place of its last row in the order of the list. */
export interface LimitPlace {
  readonly dueOn: string;
  readonly caseReference: string;
  readonly rule: string;
  readonly subject: string;
  readonly startsOn: string;
}

/** What was given as the following page is not one that this service gave out. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

const day = z.string().refine(isRealDate);
const text = z
  .string()
  .max(200)
  .regex(/^\P{Cc}*$/u);
const written = z.tuple([day, text, text, text, day]);

export function writeCursor({ dueOn, caseReference, rule, subject, startsOn }: LimitPlace): string {
  const place: z.infer<typeof written> = [dueOn, caseReference, rule, subject, startsOn];
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads a cursor; throws {@link CursorError} for anything that {@link writeCursor} can't have written. */
export function readCursor(cursor: string): LimitPlace {
  const parsed = written.safeParse(jsonOf(cursor));
  if (!parsed.success) throw wrong(parsed.error);
  const [dueOn, caseReference, rule, subject, startsOn] = parsed.data;
  return { dueOn, caseReference, rule, subject, startsOn };
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw wrong(cause);
  }
}

function wrong(cause: unknown): CursorError {
  return new CursorError(
    'The list has no such following page: start again from the first page of the list.',
    { cause },
  );
}
