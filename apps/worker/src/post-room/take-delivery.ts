import type { PostedEvent } from '#libs/platform';
import { done, skipped, type Outcome } from './consumer.js';
import type { Desk } from './ports.js';

/** Whose post it is. */
interface Addressee {
  readonly consumer: string;
  readonly authority: number;
  readonly eventIds: readonly string[];
}

/**
 * Delivery and effect in one transaction: both are had, or neither. Nothing is done with what somebody
 * else has taken meanwhile.
 */
export async function takeWithEffect<Transaction>(
  desk: Desk<Transaction>,
  { consumer, authority, eventIds }: Addressee,
  effect: (tx: Transaction, events: readonly PostedEvent[]) => Promise<void>,
): Promise<Outcome> {
  return desk.inAuthority(authority, async (tx) => {
    const events = await desk.take(tx, consumer, eventIds);
    if (events.length === 0) return skipped;
    await effect(tx, events);
    return done;
  });
}

/** Delivery alone, after an effect of many transactions that is the same when it is had twice. */
export async function takeAfter<Transaction>(
  desk: Desk<Transaction>,
  addressee: Addressee,
): Promise<Outcome> {
  return takeWithEffect(desk, addressee, () => Promise.resolve());
}
