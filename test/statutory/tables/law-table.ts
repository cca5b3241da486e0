/** An event as a case file holds it. */
export type CaseEvent = Readonly<Record<string, string | readonly string[]>>;

/** A case file of the public clock. */
export interface CaseFile {
  readonly today: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly person?: { readonly dateOfBirth: string };
  readonly events: readonly CaseEvent[];
}

/** What a table states of one limit: what names its row, and nothing more than the table says. */
export interface ExpectedLimit {
  readonly rule: string;
  readonly subject: string | null;
  readonly startsOn: string;
  readonly dueOn?: string;
  readonly actBy?: string | null;
  readonly kind?: string;
  readonly binding?: string;
  readonly owedBy?: string;
  readonly status?: string;
  readonly metOn?: string | null;
  readonly endedOn?: string | null;
  readonly excepted?: readonly string[];
  readonly breach?: boolean;
  readonly lawVersion?: string;
}

/** What must not be among the limits: a rule, or one row of it. */
export interface AbsentLimit {
  readonly rule: string;
  readonly startsOn?: string;
}

/** What a table says of a case: limits of its answer, limits that must not be there, or what is wrong with the case. */
export interface Expectation {
  readonly deadlines?: readonly ExpectedLimit[];
  readonly absent?: readonly AbsentLimit[];
  readonly errors?: readonly string[];
}

/** A question to the law and its answer, with the working of whoever counted it. */
export interface LawCase {
  readonly title: string;
  readonly working: string;
  readonly source: string;
  readonly case: CaseFile;
  readonly expect: Expectation;
}

/**
 * A table that a lawyer can read: one row a case, in columns under a line of headings.
 *
 * `given` is what happened, the same in every row: `request-received 2026-01-05, final-plan-sent {sent}`. A name in
 * braces is a column of the table; an event whose day is left empty did not happen. The other columns are those of
 * `columns.ts`; a cell `–` says that there is none, an empty one says nothing. A row with `"` in a cell states one more
 * limit of the case above it.
 */
export interface LawTable {
  readonly title: string;
  readonly given?: string;
  readonly today?: string;
  readonly born?: string;
  readonly settings?: string;
  /** The limit that every row is about, where it has no column of its own. */
  readonly rule?: string;
  /** Limits that are counted alike: one a line with what starts it. Every row is a case of each. */
  readonly each?: string;
  /** The source of every case, where it isn't the source of its limits. */
  readonly source?: string;
  readonly rows: string;
}

/**
 * The last day of limits, the day before it and the day after it.
 *
 * Columns: rule, given, start, before, last, after and working. The first event of `given` starts the limit; `done` is
 * what is done on one of these days, written with `{day}`, and also on the day of `start` where that stands in it. A
 * window has `heard` and `sent` instead: what the family says, and what cuts it short.
 */
export interface LastDayTable {
  readonly title: string;
  readonly born?: string;
  readonly lastDays: string;
}

/**
 * Exceptions, and which of the limits of a case each releases.
 *
 * `limits` names them: one a line with its rule, its subject and its start. `given` holds `{ground}`, which is each of
 * `grounds` in turn, and the columns of the row. `releases` names the limits whose `excepted` is that ground; of every
 * other it is empty. A row with `errors` is an exception that does not satisfy its own words.
 */
export interface ExceptionTable {
  readonly title: string;
  readonly grounds: string;
  readonly limits: string;
  readonly given: string;
  readonly today: string;
  readonly exceptions: string;
}

/** A law table of any of these kinds. */
export type AnyTable = LawTable | LastDayTable | ExceptionTable;
