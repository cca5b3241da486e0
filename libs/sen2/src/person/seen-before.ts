import { createHash } from 'node:crypto';

/** Twelve characters of a digest tell millions of entries apart, in a fraction of the room of the keys themselves. */
const DIGEST_LENGTH = 12;

/** Remembers which people and requests have appeared in the file, in a few bytes each. */
export class SeenBefore {
  private readonly digests = new Set<string>();

  /** Whether this has appeared before; from now on it has. */
  note(...parts: string[]): boolean {
    const digest = createHash('sha256')
      .update(JSON.stringify(parts))
      .digest('base64')
      .slice(0, DIGEST_LENGTH);
    if (this.digests.has(digest)) return true;
    this.digests.add(digest);
    return false;
  }
}
