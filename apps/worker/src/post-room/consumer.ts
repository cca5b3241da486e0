/**
 * Someone who is owed events. `consume` takes a batch of one authority and has its effect; it is
 * called again with the same events after a crash, so its effect must be the same twice.
 *
 * Take delivery in the transaction of the effect (`takeWithEffect`), or, where the effect has many
 * transactions, in the last of them (`takeAfter`).
 */
export interface Consumer {
  readonly name: string;
  /** How many events are taken at once. */
  readonly atOnce: number;
  /** What became of the whole batch. Of many that failed or wait, each is given again by itself. */
  consume(authority: number, post: Post): Promise<Outcome>;
}

/** A batch of post for one authority. */
export interface Post {
  readonly eventIds: readonly string[];
  /** Told when the worker is to end: a long effect stops between two transactions, by throwing. */
  readonly stopping: AbortSignal;
}

/**
 * What became of post. `done`: the effect is had and delivery taken. `skipped`: taken by someone
 * else, or nothing to do. `later`: not now, and no failure. `failed`, or thrown: tried again later and
 * later, or, when it is an `UnusablePostError`, shown to people at once.
 */
export type Outcome =
  | { readonly became: 'done' }
  | { readonly became: 'skipped' }
  | { readonly became: 'later'; readonly inSeconds: number }
  | { readonly became: 'failed'; readonly error: unknown };

export const done: Outcome = { became: 'done' };
export const skipped: Outcome = { became: 'skipped' };

/** Not now: five minutes at most, then it is asked again. */
export const later = (inSeconds: number): Outcome => ({ became: 'later', inSeconds });
