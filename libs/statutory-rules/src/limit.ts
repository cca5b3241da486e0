import type { EventMatch } from './event-match.js';

/** Whether the starting day is left out ("within … of") or is day 1 ("beginning with"). */
export type Counted = 'after-the-day' | 'beginning-with-the-day';

/** So many weeks, days, months or working days from a day. */
export type PeriodLimit = {
  readonly counted: Counted;
  /** Days that are not counted although people work on them. */
  readonly leavingOut?: 'tribunal-holidays';
} & (
  | { readonly weeks: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly workingDays: number }
);

/** A period that counts from another event than the one that started the limit. */
export interface Limb {
  readonly period: PeriodLimit;
  /** The event to count from; absent means the start of the limit. Without such an event the limb falls out. */
  readonly from?: {
    readonly which: 'last-on-or-before-the-start' | 'first-from-the-start-on';
    readonly of: readonly EventMatch[];
    readonly day: string;
  };
}

/** The last day of a limit that runs back from a day named in the starting event. */
export type BackwardLimit = { readonly words: string; readonly called: string } & (
  | { readonly daysBefore: number; readonly day: 'meetingOn' }
  | { readonly monthsBefore: number; readonly day: 'transferOn' }
  | {
      readonly lastDay: { readonly month: number; readonly dayOfMonth: number };
      readonly inTheYearOf: 'transferOn';
    }
);

/** On a named day if it was known early enough, else within a period. */
export interface DayOrPeriodLimit {
  readonly onTheDay: 'movesOn';
  readonly called: string;
  readonly ifKnownWorkingDaysBefore: number;
  readonly otherwise: PeriodLimit;
}

/** The later of several periods; `lodging` moves an end in the Tribunal's holidays or on a day off. */
export interface LaterOfLimit {
  readonly laterOf: readonly [Limb, ...Limb[]];
  readonly thenMoved?: 'lodging';
}

/** A period that hangs on what was ordered, unless other times were agreed in writing. */
export interface ByOrderLimit {
  readonly byOrder: Readonly<Record<string, PeriodLimit>>;
  readonly unlessAgreed?: 'agreedBy';
}

/** The last Friday in June of the school year in which a person reaches an age. */
export interface SchoolYearLimit {
  readonly lastFridayInJuneOfSchoolYearOfAge: number;
}

/** How long a limit is and how it is counted. */
export type Limit =
  PeriodLimit | BackwardLimit | DayOrPeriodLimit | LaterOfLimit | ByOrderLimit | SchoolYearLimit;
