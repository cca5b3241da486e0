import type { IsoDate, LawEvent } from './law-event.js';

/** Whether a date is the last day to act, the first day on which one may act, or a day that simply arrives. */
export type DeadlineKind = 'latest' | 'earliest' | 'date';

/** Whether a limit is the law's or the Code's advice. */
export type Binding = 'statutory' | 'guidance';

/** Who must act. Time that is the family's own is never a breach. */
export type DutyHolder =
  'authority' | 'advice-giver' | 'setting' | 'arranger' | 'mediation-adviser' | 'family';

/** How a limit that was never met came to an end. */
export type EndedHow = 'never-arose' | 'fell-away';

/** One time limit of one case, as the events alone determine it: nothing here depends on today. */
export interface DeadlineFacts {
  readonly rule: string;
  /** The `id` of the advice request or consultation, the day of the meeting or of the start, where a case can have several limits of the rule at once. */
  readonly subject: string | null;
  readonly startsOn: IsoDate;
  readonly dueOn: IsoDate;
  /** The last working day on or before `dueOn`: help for people, not law. */
  readonly actBy: IsoDate | null;
  readonly kind: DeadlineKind;
  readonly binding: Binding;
  readonly owedBy: DutyHolder;
  readonly metOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly endedHow: EndedHow | null;
  /** The day on which a window for the family's views was cut short; absent where none was. */
  readonly cutShortOn?: IsoDate;
  /** Codes of the grounds that release it, sorted. */
  readonly excepted: string[];
  /** The day from which the version of the law that applies was in force. */
  readonly lawVersion: IsoDate;
  readonly source: string;
  /** Why this date, in words for a family. */
  readonly because: string;
  /** The whole working, for whoever checks it. */
  readonly working: string;
}

/** Where a limit stands today. */
export type DeadlineStatus = 'met' | 'met-late' | 'cut-short' | 'ended' | 'running' | 'missed';

/** Where a limit stands, and whether that is a breach of the law without an exception. */
export interface Standing {
  readonly status: DeadlineStatus;
  readonly breach: boolean;
}

/** One time limit of one case as it stands today. */
export type Deadline = Omit<DeadlineFacts, 'endedHow' | 'cutShortOn'> & Standing;

/** An authority's choices where sources of law disagree. Each has a default in the register. */
export interface Settings {
  readonly noticeCounting?: 'clear' | 'calendar';
  readonly phaseTransferReading?: 'before' | 'by';
  readonly reviewCountsFrom?: 'decision' | 'meeting';
}

/** A case put before the clock. */
export interface DatesInput {
  readonly today: IsoDate;
  readonly settings?: Settings;
  readonly person?: { readonly dateOfBirth: IsoDate };
  readonly events: readonly LawEvent[];
}

/** Why an exception is not accepted, in words for a caseworker, with the legal source. */
export interface ExceptionRefusal {
  readonly code: string;
  readonly message: string;
  readonly source: string;
}
