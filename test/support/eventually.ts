import { waitUntil } from '#libs/platform';

const PATIENCE_MS = 60_000;

/** Tries something until it no longer fails; after the patience, it fails as the last try did. */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  { withinMs = PATIENCE_MS, everyMs = 50 } = {},
): Promise<T> {
  const outcomes: PromiseSettledResult<T>[] = [];
  const isDone = async (): Promise<boolean> => {
    outcomes.splice(0, 1, ...(await Promise.allSettled([tried(attempt)])));
    return outcomes[0]?.status === 'fulfilled';
  };
  await waitUntil(isDone, { withinMs, everyMs });
  const [outcome] = outcomes;
  if (outcome?.status === 'fulfilled') return outcome.value;
  throw outcome?.reason;
}

/** A failure is a failure, whether it comes at once or later. */
async function tried<T>(attempt: () => T | Promise<T>): Promise<T> {
  return attempt();
}
