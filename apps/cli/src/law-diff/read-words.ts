import { isRealDate } from '#libs/statutory-rules';
import { z } from 'zod';

// What can't be shown on a terminal or a page: control characters, and halves of characters.
const isPlain = (value: string): boolean => value.isWellFormed() && !/\p{Cc}/u.test(value);

/** Some words, of at most so many characters. */
export const words = (what: string, most = 500) =>
  z
    .string(`Give ${what} as some words.`)
    .refine((value) => value.trim() !== '', { error: `Give ${what}: it can't be empty.` })
    .refine((value) => value.length <= most, {
      error: `Shorten ${what} to ${most} characters.`,
    })
    .refine(isPlain, { error: `Give ${what} as plain text, without control characters.` });

/** A code of lower-case words, of one part or of two with a dot between. */
export const code = (what: string, pattern: RegExp, example: string) =>
  words(what, 100).regex(pattern, { error: `Give ${what} as a code, like ${example}.` });

/** A real day. */
export const day = (what: string) =>
  z.string(`Give ${what} as a day, like 2027-04-01.`).refine(isRealDate, {
    error: `Give ${what} as a real day between 1900 and 2200, like 2027-04-01.`,
  });

/** One of some codes. */
export const oneOf = <const Codes extends readonly [string, ...string[]]>(
  what: string,
  codes: Codes,
) => z.enum(codes, { error: `Give ${what} as one of: ${codes.join(', ')}.` });

/** A whole number from 1 up. */
export const count = (what: string, most = 1000) =>
  z
    .int(`Give ${what} as a whole number from 1 to ${most}.`)
    .min(1, `Give ${what} as a whole number from 1 to ${most}.`)
    .max(most, `Give ${what} as a whole number from 1 to ${most}.`);

/** A list of things. */
export const listOf = <Each extends z.ZodType>(what: string, each: Each) =>
  z.array(each, `Give ${what} as a list.`).max(200, `Give ${what} as a list of at most 200.`);

const noSuchField = 'There is no such field here: check its spelling, or leave it out.';

/** What zod found, one thing for each field. */
export function faultsIn(
  issues: readonly z.core.$ZodIssue[],
): readonly { readonly path: PropertyKey[]; readonly message: string }[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: noSuchField }))
      : [{ path: issue.path, message: issue.message }],
  );
}

/** Something whose form shows only when it is looked at; without a form, a sentence says what it ought to be. */
export function chosen(
  formOf: (value: unknown) => z.ZodType | undefined,
  sentence: string,
): z.ZodType {
  return z.unknown().transform((value, context) => {
    const parsed = formOf(value)?.safeParse(value);
    if (parsed?.success === true) return parsed.data;
    const faults =
      parsed === undefined ? [{ path: [], message: sentence }] : faultsIn(parsed.error.issues);
    for (const fault of faults) context.addIssue({ code: 'custom', ...fault });
    return z.NEVER;
  });
}

/** An object that is one of several forms, each known by a field that no other form has. */
export function byField(forms: Readonly<Record<string, z.ZodType>>, sentence: string): z.ZodType {
  return chosen((value) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject
      ? Object.entries(forms).find(([name]) => Object.hasOwn(value, name))?.[1]
      : undefined;
  }, sentence);
}
