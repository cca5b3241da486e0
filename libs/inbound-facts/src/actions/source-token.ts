import { createHash, randomBytes } from 'node:crypto';

const form = /^ehc_([1-9][0-9]{2})_([0-9a-f]{10})_[0-9a-f]{64}$/;

/** What a credential says of itself; whether it is right, its digest says. */
export interface TokenParts {
  readonly authority: number;
  readonly id: string;
}

/** A new credential: the token is for the source alone, and only its digest is kept. */
export function makeToken(authority: number): { id: string; token: string; digest: Buffer } {
  const id = randomBytes(5).toString('hex');
  const token = `ehc_${String(authority)}_${id}_${randomBytes(32).toString('hex')}`;
  return { id, token, digest: digestOf(token) };
}

/** Whose credential it says that it is; nothing where it is no credential. */
export function readToken(token: string): TokenParts | null {
  const [, authority, id] = form.exec(token) ?? [];
  return id === undefined ? null : { authority: Number(authority), id };
}

/** A digest without salt is enough: the secret has 256 bits of chance, and nobody chose it. */
export function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
