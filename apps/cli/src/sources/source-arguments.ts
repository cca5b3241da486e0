import { readAuthorityArguments } from '../authority-command/authority-arguments.js';
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
  const { what, authority, given } = readAuthorityArguments(args, ['source', 'types'], usage);
  const { source = '', types = '' } = given;
  if (what === 'list') return { what, authority };
  if (what !== 'add' && what !== 'revoke') {
    throw new UsageError(`Say what to do: add, list or revoke.\n${usage}`);
  }
  if (source === '') throw new UsageError(`Name the source.\n${usage}`);
  if (what === 'revoke') return { what, authority, source };
  const codes = types.split(',').flatMap((type) => (type.trim() === '' ? [] : [type.trim()]));
  return { what, authority, source, types: codes };
}
