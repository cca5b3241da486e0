import { timingSafeEqual } from 'node:crypto';
import type { Database } from '#libs/platform';
import type { EventSource, NotIdentified } from './event-source.js';
import type { SourceStore } from './ports.js';
import { digestOf, readToken } from './source-token.js';

/** Says which source a credential belongs to. */
export class IdentifySource {
  constructor(
    private readonly database: Database,
    private readonly sources: SourceStore,
  ) {}

  /** Whoever holds a revoked credential is told that it is; of a wrong one nothing is said. */
  async byToken(token: string): Promise<EventSource | NotIdentified> {
    const parts = readToken(token);
    if (parts === null) return 'unknown';
    const found = await this.database.inAuthority(parts.authority, (tx) =>
      this.sources.byId(tx, parts.id),
    );
    if (found === null || !timingSafeEqual(found.digest, digestOf(token))) return 'unknown';
    const { digest: _, isFictitious, addedAt: __, revokedAt, ...source } = found;
    if (revokedAt !== null) return 'revoked';
    return isFictitious ? source : 'real-authority';
  }
}
