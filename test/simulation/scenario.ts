import type { Consumer } from '../../apps/worker/src/post-room/consumer.js';
import type { SimProcess } from './process.js';
import type { Scheduler } from './scheduler.js';
import type { Desk } from './sim-consumers.js';
import type { Store } from './store.js';

/** The process through which people and other systems make something happen. */
export interface Web {
  readonly scheduler: Scheduler;
  readonly store: Store;
  readonly process: SimProcess;
}

/** What goes on in a world, who hears of it, and what must be true of it in the end. */
export interface Scenario {
  readonly consumers: readonly string[];
  consumersOf(desk: Desk): readonly Consumer[];
  /** Goes on from where the one before it was ended. */
  web(web: Web): Promise<void>;
  /** What is wrong once everything has had time to heal, one sentence each. */
  faultsOf(store: Store): string[];
}
