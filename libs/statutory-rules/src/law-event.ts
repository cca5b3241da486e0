import type { EventType } from './event-types.js';

/** A calendar day written `YYYY-MM-DD`. It has no time and no time zone. */
export type IsoDate = string;

/**
 * Something that happened in a case and that the law looks at: a legal act, or an exception recorded.
 *
 * `on` is the day of the legal act, never the day it was typed in.
 */
export interface LawEvent {
  readonly type: EventType;
  readonly on: IsoDate;
  /** Which advice request or consultation this belongs to. */
  readonly id?: string;
  readonly service?: string;
  /** Why an exception applies, or why advice is not needed. */
  readonly ground?: string;
  /** Codes of the rules that an exception releases; absent means all that its ground can release. */
  readonly releases?: readonly string[];
  readonly reason?: string;
  /** First full day of an absence or of circumstances. */
  readonly from?: IsoDate;
  /** Last full day of an absence or of circumstances. */
  readonly to?: IsoDate;
  readonly closedFrom?: IsoDate;
  readonly reopensOn?: IsoDate;
  readonly adviceAskedOn?: IsoDate;
  readonly missedOn?: IsoDate;
  /** The day of the review meeting that this belongs to. */
  readonly meetingOn?: IsoDate;
  /** What was decided after a review. */
  readonly outcome?: string;
  /** That an amendment notice follows no review. */
  readonly without?: string;
  /** Between which phases of education a transfer is. */
  readonly kind?: string;
  readonly transferOn?: IsoDate;
  readonly movesOn?: IsoDate;
  /** What was ordered, conceded or agreed. */
  readonly order?: string;
  /** The day that the parties agreed on in writing. */
  readonly agreedBy?: IsoDate;
}
