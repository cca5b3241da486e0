import type { Outcome, Post } from '../../apps/worker/src/post-room/consumer.js';
import { takeWithEffect } from '../../apps/worker/src/post-room/take-delivery.js';
import { OneTransactionConsumer } from './sim-consumers.js';
import type { PostSettings } from './post-scenario.js';
import type { WorldSettings } from './world.js';
import type { WorldParts } from './sim-worker.js';

/** A relay for which posting closes the row: what has been hinted at once, no relay looks at again. */
const closingRelay: WorldParts['relayOf'] = (post, hints, store) => ({
  post: {
    consumersOwed: async (due) => {
      const owed: string[] = [];
      for (const consumer of await post.consumersOwed(due)) {
        const ones = await post.nextOwed(consumer, due, 100);
        const keys = ones.map(({ eventId }) => `closed/${consumer}/${eventId}`);
        if (keys.some((key) => store.read(null, key) === undefined)) owed.push(consumer);
        store.change(new Map(keys.map((key) => [key, {}])));
      }
      return owed;
    },
  },
  hints,
});

/** Takes its post first, and has its effect in another transaction. */
class ReceiptFirst extends OneTransactionConsumer {
  override async consume(authority: number, { eventIds }: Post): Promise<Outcome> {
    const { post } = this.desk;
    const addressee = { consumer: this.name, authority, eventIds };
    const events = eventIds.map((id) => post.event(id));
    const outcome = await takeWithEffect(post, addressee, async () => Promise.resolve());
    if (outcome.became === 'done')
      await post.inAuthority(authority, (tx) => this.effect(tx, events));
    return outcome;
  }
}

/** Has its effect first, and takes its post in another transaction. */
class ReceiptAfter extends OneTransactionConsumer {
  override async consume(authority: number, { eventIds }: Post): Promise<Outcome> {
    const { post } = this.desk;
    const events = eventIds.map((id) => post.event(id));
    await post.inAuthority(authority, (tx) => this.effect(tx, events));
    const addressee = { consumer: this.name, authority, eventIds };
    return takeWithEffect(post, addressee, async () => Promise.resolve());
  }
}

interface Sabotage {
  readonly name: string;
  readonly alpha?: PostSettings['alpha'];
  readonly world?: Pick<WorldSettings, 'relayOf'>;
}

/** Ways of breaking the post room that look right as long as nothing goes wrong. */
export const sabotages: readonly Sabotage[] = [
  { name: 'a relay that closes the row when posting', world: { relayOf: closingRelay } },
  { name: 'a receipt in a transaction before the effect', alpha: ReceiptFirst },
  { name: 'a receipt in a transaction after the effect', alpha: ReceiptAfter },
];
