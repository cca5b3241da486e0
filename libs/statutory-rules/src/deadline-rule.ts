import type { Binding, DeadlineKind, DutyHolder, Settings } from './deadline.js';
import type { EventMatch } from './event-match.js';
import type { EventDefinition, EventType } from './event-types.js';
import type { GroundCode } from './exceptions/exception-register.js';
import type { InForce } from './in-force.js';
import type { Limit } from './limit.js';
import type { LooksAt } from './looks-at.js';
import type { Seen } from './sourcing.js';

/** An event that starts a limit, with the words that name its day to a family. */
export interface StartingEvent {
  readonly match: EventMatch;
  readonly day: string;
  /** Events that show that what this start began never arose. */
  readonly neverAroseBy?: readonly EventMatch[];
}

/** The law of one limit in one period. The newest version in whose period its own date falls applies, unless it had fallen before that came. */
export interface LawVersion {
  readonly inForce: InForce;
  readonly limit: Limit;
  readonly exceptions: readonly GroundCode[];
  readonly exceptionsIn?: string;
  readonly source: string;
  readonly seen: Seen;
  /** The day that decides whether this version applies, where the change itself says so; absent means as in its rule. */
  readonly chosenBy?: DeadlineRule['versionChosenBy'];
}

/** How a rule reads where an authority chose the other reading of a disputed source. */
export interface Reading {
  readonly setting: keyof Settings;
  readonly is: string;
  readonly instead: Partial<Pick<DeadlineRule, 'startedBy' | 'metBy' | 'versions'>>;
}

/** One time limit of the law, as data. */
export interface DeadlineRule {
  readonly code: string;
  readonly title: string;
  readonly kind: DeadlineKind;
  readonly binding: Binding;
  readonly owedBy: DutyHolder;
  /** What tells several limits of one rule in one case apart. */
  readonly subject: 'none' | 'id' | 'meetingOn' | 'starting-day';
  readonly startedBy: readonly StartingEvent[];
  /** Started by the birth of the person, where its date is known. */
  readonly startedByBirth?: true;
  /** Only for a child who has not reached this age, in years, on the starting day. */
  readonly onlyUnderAge?: number;
  readonly looksAt: LooksAt;
  /** The limit is listed once one of these has happened; absent means at once. Fields are held against the first event of the type. */
  readonly shownOnce?: readonly EventMatch[];
  readonly metBy: readonly EventMatch[];
  /** Events that come too early while a window is open, and so cut it short. */
  readonly cutShortBy?: readonly EventMatch[];
  /** Events that show that the duty never arose: they end the limit at any date. */
  readonly neverAroseBy: readonly EventMatch[];
  /** Events with which the duty falls away: a limit already passed unmet stays missed. */
  readonly fallsAwayBy: readonly EventType[];
  /** The day that decides which version of the law applies. */
  readonly versionChosenBy: 'due-date' | 'start-date';
  readonly versions: readonly [LawVersion, ...LawVersion[]];
  readonly readings?: readonly Reading[];
  /** Types of events that came into the law with this limit, where no other limit knew them. */
  readonly brings?: readonly EventDefinition[];
  /** A sentence for what surprises people about the date. */
  readonly note?: string;
}
