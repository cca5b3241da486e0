import type { Tx } from '#libs/platform';
import { eventTypes } from '#libs/statutory-rules';
import type { KeptSource } from './event-source.js';
import type { SourceStore } from './ports.js';
import { makeToken } from './source-token.js';

const codes = eventTypes.map(({ code }) => code as string);
/** What a URI reference is made of, as CloudEvents asks of a source. */
const reference = /^[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]{1,200}$/;
/** Facts that a return brings carry such a source: nobody else may speak in its name. */
const ofReturns = /^sen2(\/|$)/i;

/** A credential that can't be given out or taken back as asked; the message says why. */
export class SourceError extends Error {
  override name = 'SourceError';
}

/** Gives credentials out to other systems, and takes them back. Works as the owner of the tables. */
export class KeepSources {
  constructor(private readonly sources: SourceStore) {}

  /** The token of a new source, to be shown once: it can't be had again. `all` stands for every type there is. */
  async add(
    tx: Tx,
    asked: { readonly source: string; readonly types: readonly string[] },
    now: string,
  ): Promise<string> {
    const { source } = asked;
    const types = asked.types.includes('all') ? codes : [...new Set(asked.types)];
    mustBeLawful(source, types);
    await this.mustBeFictitious(tx);
    const isTaken = (await this.sources.all(tx)).some(
      (one) => one.source === source && one.revokedAt === null,
    );
    if (isTaken) {
      throw new SourceError(`${source} has a credential already: revoke it, then add it again.`);
    }
    const { id, token, digest } = makeToken(tx.authority);
    await this.sources.add(tx, { id, source, eventTypes: types, digest, addedAt: now });
    return token;
  }

  /** Every source that ever had a credential, the newest first. */
  async list(tx: Tx): Promise<KeptSource[]> {
    return this.sources.all(tx);
  }

  /** From now on the credential opens nothing. What the source told before stays. */
  async revoke(tx: Tx, source: string, now: string): Promise<void> {
    if (await this.sources.revoke(tx, source, now)) return;
    throw new SourceError(`No source ${source} has a credential in authority ${tx.authority}.`);
  }

  private async mustBeFictitious(tx: Tx): Promise<void> {
    const authority = await this.sources.authority(tx);
    if (authority === null) {
      throw new SourceError(`There is no authority ${tx.authority} in this database.`);
    }
    if (authority.isFictitious) return;
    throw new SourceError(
      `Authority ${tx.authority} is a real one: until people can sign in, no facts of real children are taken.`,
    );
  }
}

function mustBeLawful(source: string, types: readonly string[]): void {
  if (!reference.test(source) || ofReturns.test(source)) {
    throw new SourceError(
      'Give the source as its events name it, like health-trust or https://health.example/ehc; sen2 is kept for returns.',
    );
  }
  const unknown = types.filter((type) => !codes.includes(type));
  if (types.length > 0 && unknown.length === 0) return;
  const named = unknown.length === 0 ? 'No type is named' : `Not known: ${unknown.join(', ')}`;
  throw new SourceError(`${named}. The types are: all, ${codes.join(', ')}.`);
}
