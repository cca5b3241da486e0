import { parseArgs } from 'node:util';

/** What a person asks of the command. */
export type Asked =
  | {
      readonly before: string;
      readonly after: string;
      readonly cases: string | null;
      readonly isJson: boolean;
    }
  | { readonly help: true }
  | { readonly problem: string };

const howTo =
  'Say which two laws: npm run --silent law:diff -- A B [--cases FILE] [--json], or --help.';

/** Whether the words were not understood; the message then says which. */
function isOfTheWords(error: unknown): error is Error {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

/** Reads the words after the command. */
export function asked(args: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        cases: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { help: true };
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length > 0) return { problem: howTo };
    return { before, after, cases: values.cases ?? null, isJson: values.json };
  } catch (error) {
    if (!isOfTheWords(error)) throw error;
    return { problem: `${error.message} ${howTo}` };
  }
}
