import type { Deadline } from '#libs/statutory-rules';

/** A limit as managers and other systems see it: the clock's row, with the case that it belongs to. */
export interface LimitRow extends Omit<Deadline, 'working'> {
  readonly caseReference: string;
  /** Who was asked, where the limit is for one advice request and the request says so. */
  readonly service: string | null;
  /** Where the case stands: the state of its assessment. */
  readonly stage: string;
  /** Days since it began, where it is neither met nor ended; else null. */
  readonly ageInDays: number | null;
  /** The day on which the sweep flagged it as missed. */
  readonly flaggedOn: string | null;
}

/**
 * What managers ask for beside the five statuses, always of limits with a last day to act.
 *
 * `open` is missed or still to come. The others are still to come: due from today to 7 days ahead, from today to 28
 * days ahead, from 8 to 28 days ahead, and later than 28 days ahead.
 */
export type QueueName =
  'open' | 'due-in-7-days' | 'due-in-28-days' | 'due-in-8-to-28-days' | 'due-later';

/** Which limits to list. */
export interface LimitsAsked {
  /** A rule code; absent: every rule. */
  readonly rule?: string;
  /** What stands before the first dot in a rule's code; absent: every process. */
  readonly process?: string;
  /** Absent: every limit, those met and ended as well. */
  readonly status?: Deadline['status'] | QueueName;
  /** Only limits with an exception, or only those without; absent: both. */
  readonly excepted?: boolean;
  readonly stage?: string;
  /** Null: only limits for which no service is named; absent: all. */
  readonly service?: string | null;
  /** Only what somebody else than the family owes; absent: all. */
  readonly watchedOnly?: boolean;
  /** The `next` of the page before. */
  readonly after?: string;
  /** 1 to 200. */
  readonly limit: number;
}

/** One page of limits, the earliest due date first. */
export interface LimitsPage {
  readonly items: readonly LimitRow[];
  /** Ask for the following page with this; null on the last. */
  readonly next: string | null;
}

/** One line of the breach-risk table: how many limits with a last day to act stand where. */
export interface RiskCounts {
  /** Missed and not excepted. */
  readonly missed: number;
  /** Due from today to 7 days ahead. */
  readonly dueIn7Days: number;
  /** Due from 8 to 28 days ahead. */
  readonly dueIn28Days: number;
  /** Due later than 28 days ahead. */
  readonly later: number;
  /** Missed, and excepted under the regulations. */
  readonly missedExcepted: number;
  /** Missed or still to come: the sum of the five above. */
  readonly open: number;
  /** Met after the due date, without exception. */
  readonly metLate: number;
  /** Met after the due date, and excepted under the regulations. */
  readonly metLateExcepted: number;
}

/** The breach-risk table of one authority on one day. */
export interface RiskOverview {
  readonly today: string;
  readonly total: RiskCounts;
  /** In the order of the law's register; a rule without any such limit has no line. */
  readonly byRule: readonly ({ readonly rule: string } & RiskCounts)[];
  /** In the order of the stages' codes. */
  readonly byStage: readonly ({ readonly stage: string } & RiskCounts)[];
  /** Plans whose twelve months until the next decision after a review have passed, and still go on. */
  readonly reviewsOverdue: number;
  /** Cases whose request still waits for a decision. */
  readonly awaitingDecision: number;
}

/** Advice asked for and not answered, by service. */
export interface AdviceWaiting {
  /** Null: the requests that name no service. */
  readonly service: string | null;
  readonly waiting: number;
  /** How many of those are past their six weeks, excepted or not. */
  readonly pastSixWeeks: number;
  readonly oldestStartedOn: string;
  readonly oldestAgeInDays: number;
}
