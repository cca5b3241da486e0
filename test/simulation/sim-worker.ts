import type { Consumer } from '../../apps/worker/src/post-room/consumer.js';
import { Drain } from '../../apps/worker/src/post-room/drain.js';
import { handlersOf } from '../../apps/worker/src/post-room/job-register.js';
import { OutboxRelay } from '../../apps/worker/src/post-room/outbox-relay.js';
import type { Hints, OwedPost } from '../../apps/worker/src/post-room/ports.js';
import type { HintTaker, SimQueue } from './hint-queue.js';
import { SimPost } from './post-tables.js';
import type { SimProcess } from './process.js';
import type { Scheduler } from './scheduler.js';
import type { Desk } from './sim-consumers.js';
import type { Store } from './store.js';

/** What the processes of a world share, and how they are put together. */
export interface WorldParts {
  readonly scheduler: Scheduler;
  readonly store: Store;
  readonly queue: SimQueue;
  readonly mood: Desk['mood'];
  consumersOf(desk: Desk): readonly Consumer[];
  /** What the relay sees and hints through: as it is, or tampered with. */
  relayOf(
    post: SimPost,
    hints: Hints,
    store: Store,
  ): { post: Pick<OwedPost, 'consumersOwed'>; hints: Hints };
}

const sweepOverdueAfterSeconds = 10;
const quiet = { error: () => undefined, warn: () => undefined };

/** A worker: the relay, the drain and the handlers of the service, in a simulated process. */
export class SimWorker implements HintTaker {
  private readonly handlers;
  private readonly relay: OutboxRelay;

  constructor(
    private readonly parts: WorldParts,
    readonly process: SimProcess,
  ) {
    const { scheduler, store, queue, mood } = parts;
    const post = new SimPost(scheduler, store, process);
    const drain = new Drain(post, process.clock, quiet);
    const desk = { scheduler, store, process, post, mood };
    const catchUp = (job: string) =>
      scheduler.request(process, `hint at ${job}`, () => queue.add(job), { isDurable: true });
    this.relay = this.relayOf(post, { catchUp });
    this.handlers = handlersOf(
      new Map(parts.consumersOf(desk).map((consumer) => [consumer.name, consumer])),
      async (consumer) => {
        await drain.drain(consumer);
        this.relay.drained(consumer.name);
        scheduler.remember(`${process.name}/relay`, 'drained', consumer.name);
      },
      async () => {
        await post.forgetEvery();
        await scheduler.request(process, 'note the sweep', () => this.noteSweep());
      },
    );
  }

  start(): void {
    this.parts.scheduler.within(this.process, 'relay', () => this.relay.start());
  }

  async run(job: string): Promise<void> {
    const handler = this.handlers.get(job === 'sweep' ? 'sweep' : 'catch-up');
    await this.parts.scheduler.thread(this.process, job, async () => handler?.({ consumer: job }));
  }

  private relayOf(post: SimPost, hints: Hints): OutboxRelay {
    const { scheduler, store } = this.parts;
    const { process } = this;
    const seen = this.parts.relayOf(post, hints, store);
    const sweep = {
      isOverdue: ({ since, until }: { since: string; until: string }) =>
        scheduler.request(process, 'is the sweep overdue', () => {
          const at = store.read(null, 'sweep')?.['at'] as string | undefined;
          return at === undefined || at < since || at > until;
        }),
      askForSweep: () => hints.catchUp('sweep'),
    };
    const after = (milliseconds: number, work: () => void) =>
      scheduler.after(process, milliseconds, () => scheduler.within(process, 'relay', work));
    const around = { clock: process.clock, after, log: quiet, sweepOverdueAfterSeconds };
    return new OutboxRelay(seen.post, seen.hints, sweep, around);
  }

  private noteSweep(): void {
    this.parts.store.change(new Map([['sweep', { at: this.process.clock.now() }]]));
  }
}
