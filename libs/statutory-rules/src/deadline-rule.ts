import type { Binding, DeadlineKind, DutyHolder } from './deadline.js';
import type { EventType } from './event-types.js';
import type { GroundCode } from './exceptions/exception-register.js';
import type { InForce } from './in-force.js';
import type { ProcessCode } from './process-register.js';
import type { Seen } from './sourcing.js';

/** How long a limit is and whether its first day is counted. */
export type Limit = {
  readonly counted: 'after-the-day' | 'beginning-with-the-day';
} & ({ readonly weeks: number } | { readonly days: number });

/** An event that starts a limit, with the words that name its day to a family. */
export interface StartingEvent {
  readonly event: EventType;
  readonly day: string;
}

/**
 * Which events a limit looks at.
 *
 * `process-run`: those of the assessment that its start began, up to the end of that assessment.
 * `answers-with-its-id`: those that carry its `id`, at any date, and events without one while a process runs
 * that was running when the limit started.
 */
export type LooksAt =
  | { readonly kind: 'process-run'; readonly process: ProcessCode }
  | { readonly kind: 'answers-with-its-id'; readonly whileRunning: readonly ProcessCode[] };

/** The law of one limit in one period. The newest version in whose period its own date falls applies. */
export interface LawVersion {
  readonly inForce: InForce;
  readonly limit: Limit;
  readonly exceptions: readonly GroundCode[];
  readonly exceptionsIn: string;
  readonly source: string;
  readonly seen: Seen;
}

/** One time limit of the law, as data. */
export interface DeadlineRule {
  readonly code: string;
  readonly title: string;
  readonly kind: DeadlineKind;
  readonly binding: Binding;
  readonly owedBy: DutyHolder;
  /** What tells several limits of one rule in one case apart. */
  readonly subject: 'none' | 'id';
  readonly startedBy: readonly StartingEvent[];
  readonly looksAt: LooksAt;
  /** The limit is listed once one of these has happened; absent means at once. */
  readonly shownOnce?: readonly EventType[];
  readonly metBy: readonly EventType[];
  /** Events that show that the duty never arose: they end the limit at any date. */
  readonly neverAroseBy: readonly EventType[];
  /** Events with which the duty falls away: a limit already passed unmet stays missed. */
  readonly fallsAwayBy: readonly EventType[];
  /** The day that decides which version of the law applies. */
  readonly versionChosenBy: 'due-date' | 'start-date';
  readonly versions: readonly [LawVersion, ...LawVersion[]];
  /** A sentence for what surprises people about the date. */
  readonly note?: string;
}
