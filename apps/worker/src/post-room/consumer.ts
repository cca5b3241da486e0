/**
 * Someone who is owed events. `consume` takes a batch of one authority and has its effect; it is
 * called again with the same events after a crash, so its effect must be the same twice.
 *
 * `takeDelivery` removes the delivery rows: call it in the transaction of the effect, or, where the
 * effect has many transactions, in the last of them.
 */
export interface Consumer {
  readonly name: string;
  /** How many events are taken at once. */
  readonly atOnce: number;
  consume(authority: number, post: Post): Promise<void>;
}

/** A batch of post for one authority. */
export interface Post {
  readonly eventIds: readonly string[];
  /** Told when the worker is to end: a long effect stops between two transactions, by throwing. */
  readonly stopping: AbortSignal;
}
