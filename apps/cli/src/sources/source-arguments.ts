import { parseArgs } from 'node:util';
import { UsageError } from '../imports/import-arguments.js';

/** How the command is called. */
const usage = `Usage: npm run source -- add --authority 999 --source health-trust --types advice-received,advice-not-needed
       npm run source -- list --authority 999
       npm run source -- revoke --authority 999 --source health-trust
  --types   event types of the law, or all`;

/** What is to be done with the credentials of sources. */
export type SourceArguments =
  | { readonly what: 'add'; authority: number; source: string; types: readonly string[] }
  | { readonly what: 'list'; authority: number }
  | { readonly what: 'revoke'; authority: number; source: string };

export function readSourceArguments(args: readonly string[]): SourceArguments {
  const { values, positionals } = parsed(args);
  const [what, ...more] = positionals;
  const { source = '', types = '' } = values;
  if (more.length > 0) throw new UsageError(`Too many words: ${more.join(' ')}.\n${usage}`);
  if (!/^[1-9][0-9]{2}$/.test(values.authority ?? '')) {
    throw new UsageError(`Give --authority as its number, like 999.\n${usage}`);
  }
  const authority = Number(values.authority);
  if (what === 'list') return { what, authority };
  if (what !== 'add' && what !== 'revoke') {
    throw new UsageError(`Say what to do: add, list or revoke.\n${usage}`);
  }
  if (source === '') throw new UsageError(`Name the source.\n${usage}`);
  if (what === 'revoke') return { what, authority, source };
  const codes = types.split(',').flatMap((type) => (type.trim() === '' ? [] : [type.trim()]));
  return { what, authority, source, types: codes };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        authority: { type: 'string' },
        source: { type: 'string' },
        types: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${usage}`, {
      cause: error,
    });
  }
}
