import { parseArgs } from 'node:util';
import { UsageError } from '../imports/import-arguments.js';

/** The words of a command that does one thing with the data of one authority. */
export interface AuthorityArguments {
  readonly what: string | undefined;
  readonly authority: number;
  /** The further options by their names; one that was not given is undefined. */
  readonly given: Readonly<Record<string, string | undefined>>;
}

/** Reads one word, `--authority` and further options; whatever else is said is explained by `usage`. */
export function readAuthorityArguments(
  args: readonly string[],
  options: readonly string[],
  usage: string,
): AuthorityArguments {
  const { values, positionals } = parsed(args, ['authority', ...options], usage);
  const [what, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`Too many words: ${more.join(' ')}.\n${usage}`);
  const { authority, ...given } = values;
  if (!/^[1-9][0-9]{2}$/.test(authority ?? '')) {
    throw new UsageError(`Give --authority as its number, like 999.\n${usage}`);
  }
  return { what, authority: Number(authority), given };
}

function parsed(args: readonly string[], names: readonly string[], usage: string) {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${usage}`, {
      cause: error,
    });
  }
}
