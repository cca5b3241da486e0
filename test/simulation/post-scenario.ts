import type { Consumer } from '../../apps/worker/src/post-room/consumer.js';
import { faultsOfPost } from './invariants.js';
import { postEvent } from './post-tables.js';
import type { Scenario, Web } from './scenario.js';
import { ManyTransactionsConsumer, OneTransactionConsumer, type Desk } from './sim-consumers.js';

/** Everyone who is owed the events of this scenario. */
export const consumerNames = ['alpha', 'beta'];

export interface PostSettings {
  readonly events: number;
  /** Which event can never be taken up; 0: every one is good. */
  readonly badEvent?: number;
  /** Who stands in for the consumer of one transaction. */
  readonly alpha?: new (name: string, desk: Desk) => Consumer;
}

/** Events are posted, and two consumers are owed each of them. */
export class PostScenario implements Scenario {
  readonly consumers = consumerNames;
  private nextEvent = 1;

  constructor(private readonly settings: PostSettings) {}

  consumersOf(desk: Desk): readonly Consumer[] {
    const { alpha: Alpha = OneTransactionConsumer } = this.settings;
    return [new Alpha('alpha', desk), new ManyTransactionsConsumer('beta', desk)];
  }

  /** One event after the other; one that is cut off before its commit never happened. */
  async web({ scheduler, store, process }: Web): Promise<void> {
    while (this.nextEvent <= this.settings.events) {
      const number = this.nextEvent++;
      const data = { isBad: number === this.settings.badEvent };
      const event = { id: `e${String(number)}`, type: 'happened', caseId: null, data };
      const post = () => {
        const tx = store.begin(process.name, 999);
        postEvent(store, tx, event, consumerNames, process.clock.now());
        store.commit(tx);
      };
      const posted = scheduler.request(process, `post ${event.id}`, post, { isDurable: true });
      await posted.catch(() => undefined);
    }
  }

  faultsOf = faultsOfPost;
}
