import { UnusablePostError, type PostedEvent } from '#libs/platform';
import {
  later,
  type Consumer,
  type Outcome,
  type Post,
} from '../../apps/worker/src/post-room/consumer.js';
import { takeAfter, takeWithEffect } from '../../apps/worker/src/post-room/take-delivery.js';
import type { SimPost } from './post-tables.js';
import type { SimProcess } from './process.js';
import type { Scheduler } from './scheduler.js';
import type { SimTx, Store } from './store.js';

/** What a consumer works with, in one process. */
export interface Desk {
  readonly scheduler: Scheduler;
  readonly store: Store;
  readonly process: SimProcess;
  readonly post: SimPost;
  /** How it goes this time: a dependency may be broken, or something may have to wait. */
  readonly mood: () => 'fine' | 'later' | 'broken';
}

/** Its effect is one row more, in the transaction of its receipt: had twice, there are two. */
export class OneTransactionConsumer implements Consumer {
  readonly atOnce = 2;

  constructor(
    readonly name: string,
    protected readonly desk: Desk,
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<Outcome> {
    const mood = this.desk.mood();
    if (mood === 'later') return later(2);
    const addressee = { consumer: this.name, authority, eventIds };
    return takeWithEffect(this.desk.post, addressee, async (tx, events) => {
      await this.effect(tx, events);
      if (mood === 'broken') throw new Error('what it depends on is away');
    });
  }

  protected async effect(tx: SimTx, events: readonly PostedEvent[]): Promise<void> {
    refuseBad(events);
    const { scheduler, store, process } = this.desk;
    const keys = events.map(({ id }) => {
      const had = store.find(tx, `effect/${this.name}/${id}/`).length;
      return `effect/${this.name}/${id}/${String(had + 1)}`;
    });
    const isReady = () => store.isFree(tx, keys);
    const act = () => {
      for (const key of keys) store.write(tx, key, {});
    };
    await scheduler.request(process, `effect of ${this.name}`, act, { isReady });
  }
}

/** Its effect is many transactions, each the same when it is had twice; then it takes its post. */
export class ManyTransactionsConsumer implements Consumer {
  readonly atOnce = 3;

  constructor(
    readonly name: string,
    private readonly desk: Desk,
  ) {}

  async consume(authority: number, { eventIds }: Post): Promise<Outcome> {
    const { post, mood } = this.desk;
    for (const id of eventIds) {
      refuseBad([post.event(id)]);
      await post.inAuthority(authority, (tx) => this.effect(tx, id));
    }
    if (mood() === 'broken') throw new Error('what it depends on is away');
    return takeAfter(post, { consumer: this.name, authority, eventIds });
  }

  private async effect(tx: SimTx, id: string): Promise<void> {
    const { scheduler, store, process } = this.desk;
    const key = `effect/${this.name}/${id}/1`;
    const isReady = () => store.isFree(tx, [key]);
    const act = () => {
      store.mustBeOpen(tx);
      if (store.read(tx, key) === undefined) store.write(tx, key, {});
    };
    await scheduler.request(process, `effect of ${this.name}`, act, { isReady });
  }
}

function refuseBad(events: readonly PostedEvent[]): void {
  if (events.some(({ data }) => data['isBad'] === true)) throw new UnusablePostError('bad post');
}
