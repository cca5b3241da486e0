import { KeepSources, PostgresSourceStore, type KeptSource } from '#libs/inbound-facts';
import { asOwner, SystemClock } from '#libs/platform';
import { eventTypes } from '#libs/statutory-rules';
import type { SourceArguments } from './source-arguments.js';

/** Does what was asked of the credentials; the lines to print. A token is among them once, and never again. */
export async function keepCredentials(
  ownerUrl: string,
  asked: SourceArguments,
): Promise<readonly string[]> {
  const sources = new KeepSources(new PostgresSourceStore());
  const now = new SystemClock().now();
  return asOwner(ownerUrl, asked.authority, async (tx) => {
    if (asked.what === 'list') {
      const kept = await sources.list(tx);
      return kept.length === 0 ? ['No source has a credential.'] : kept.map(lineOf);
    }
    if (asked.what === 'revoke') {
      await sources.revoke(tx, asked.source, now);
      return [`The credential of ${asked.source} opens nothing any more.`];
    }
    const token = await sources.add(tx, asked, now);
    return [token, 'Give this to the source now: it is not kept, and can’t be shown again.'];
  });
}

function lineOf({ id, source, eventTypes: types, addedAt, revokedAt }: KeptSource): string {
  const all = eventTypes.every(({ code }) => types.includes(code));
  const state = revokedAt === null ? 'in use' : `revoked ${revokedAt}`;
  return [source, id, `added ${addedAt}`, state, all ? 'all types' : types.join(',')].join('  ');
}
