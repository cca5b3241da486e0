import type { Seen } from '../sourcing.js';

/**
 * What a ground needs before it releases anything.
 *
 * `closure`: the head was asked for advice around a closure, counted from the first closed day to the day of
 * re-opening. `absence`: so many whole days, those inside the limit's own period counted. `circumstances`: a
 * period that touches the limit's. `missed-appointment`: a day inside the limit's period. `not-stated`: nothing
 * is known but that an exception was reported; it belongs to the limit that started last.
 */
export type ExceptionTest =
  | {
      readonly kind: 'closure';
      readonly closedAtLeastDays: number;
      readonly askedWithinDaysBefore: number;
    }
  | { readonly kind: 'absence'; readonly atLeastDays: number }
  | { readonly kind: 'circumstances' }
  | { readonly kind: 'missed-appointment' }
  | { readonly kind: 'not-stated' };

/** One ground of the closed list on which a limit does not bind, as data. It never moves a date. */
export interface ExceptionGround {
  readonly code: string;
  readonly title: string;
  readonly test: ExceptionTest;
  /** Whether it is about one advice request, named by its `id`. */
  readonly aboutOneRequest: boolean;
  /** Whether anyone may state it from outside through the public clock. */
  readonly publicInContract: boolean;
  readonly source: string;
  readonly seen: Seen;
}
