import type { LawChange } from '#libs/statutory-rules';
import { z } from 'zod';
import { newRule, ruleCode } from './read-rule.js';
import { addedVersion } from './read-version.js';
import { byField, day, faultsIn, words } from './read-words.js';

const comment = words('the comment', 5000).exactOptional();

const lawChange = byField(
  {
    add: z.strictObject({ comment, rule: ruleCode, add: addedVersion }),
    end: z.strictObject({
      comment,
      rule: ruleCode,
      end: z.strictObject({ until: day('until') }, 'Give end as an object with until.'),
    }),
    newRule: z.strictObject({ comment, newRule }),
  },
  'Give each change as an object with rule and add, with rule and end, or with newRule.',
) as z.ZodType<LawChange>;

/** Something wrong in a file of changes: where, as a JSON pointer, and what. */
export interface FormProblem {
  readonly path: string;
  readonly message: string;
}

function pointer(path: readonly PropertyKey[]): string {
  const escaped = path.map((name) =>
    String(name).replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 60),
  );
  return escaped.map((name) => `/${name}`).join('');
}

function problemsOf(issues: readonly z.core.$ZodIssue[], value: unknown): readonly FormProblem[] {
  return faultsIn(issues).map(({ path, message }) => {
    const name = path.at(-1);
    const isMissing = typeof name === 'string' && valueAt(value, path) === undefined;
    return { path: pointer(path), message: isMissing ? `The field ${name} is missing.` : message };
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, name) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, name)
        ? (inside as Record<PropertyKey, unknown>)[name]
        : undefined,
    value,
  );
}

/** Reads one change, which adds a version to a limit, ends a limit or brings a new one; or says what is wrong with it. */
export function readChange(
  value: unknown,
): { readonly change: LawChange } | { readonly problems: readonly FormProblem[] } {
  const parsed = lawChange.safeParse(value);
  return parsed.success
    ? { change: parsed.data }
    : { problems: problemsOf(parsed.error.issues, value) };
}
