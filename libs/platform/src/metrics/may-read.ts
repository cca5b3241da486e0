import { createHash, timingSafeEqual } from 'node:crypto';

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether whoever sends this Authorization header may read the figures: all may where no token is set. */
export function mayReadMetrics(
  { metricsToken }: { readonly metricsToken: string | undefined },
  authorization: string | undefined,
): boolean {
  if (metricsToken === undefined) return true;
  // Digests are of one length, and comparing them tells nobody how much of a guess was right.
  return timingSafeEqual(digestOf(authorization ?? ''), digestOf(`Bearer ${metricsToken}`));
}
