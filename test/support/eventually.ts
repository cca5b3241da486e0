import { waitUntil } from '#libs/platform';

const PATIENCE_MS = 60_000;

/** Tries something until it no longer fails; after the patience, it fails as the last try did. */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  { withinMs = PATIENCE_MS, everyMs = 50 } = {},
): Promise<T> {
  let outcome: { value: T } | { failure: unknown } = { failure: undefined };
  const isDone = async (): Promise<boolean> => {
    try {
      outcome = { value: await attempt() };
      return true;
    } catch (failure) {
      outcome = { failure };
      return false;
    }
  };
  await waitUntil(isDone, { withinMs, everyMs });
  if ('failure' in outcome) throw outcome.failure;
  return outcome.value;
}
