import { createHash } from 'node:crypto';

/** What tells a person apart in the return. */
export interface Identity {
  readonly upn: string | null;
  readonly uln: string | null;
  readonly surname: string | null;
  readonly forename: string | null;
  /** As written. */
  readonly birthDate: string | null;
}

const DIGEST_LENGTH = 32;

/**
 * The key under which a person is known from one return to the next: pupil number, else learner number, else a digest.
 *
 * Numbers are taken as written, in upper case, wrong ones too. The digest is the first 32 hexadecimal digits of
 * SHA-256 over surname, forename and date of birth, without regard to case and spacing.
 */
export function personKeyOf(identity: Identity): string {
  if (identity.upn !== null) return `upn:${identity.upn}`;
  if (identity.uln !== null) return `uln:${identity.uln.toUpperCase()}`;
  const parts = [identity.surname, identity.forename, identity.birthDate].map(normalised);
  const digest = createHash('sha256').update(parts.join('|')).digest('hex');
  return `sen2:${digest.slice(0, DIGEST_LENGTH)}`;
}

/** Whether nothing but an incomplete name and birth date says who this is. */
export function isWeak({ upn, uln, surname, forename, birthDate }: Identity): boolean {
  return upn === null && uln === null && [surname, forename, birthDate].includes(null);
}

function normalised(part: string | null): string {
  return (part ?? '').normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
