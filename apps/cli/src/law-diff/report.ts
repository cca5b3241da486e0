import type { CaseDifference, LimitDifference } from '#libs/statutory-rules';
import type { LawAsked } from './law-asked.js';
import type { Tally } from './tally.js';

/** Writes down what was found, part by part, as it is found. */
export interface Report {
  begin(before: LawAsked, after: LawAsked, limits: readonly LimitDifference[]): string;
  /** Of a case that stands at this place of its file, counted from 1. */
  ofCase(place: number, found: CaseDifference): string;
  /** Null: no cases were given. */
  end(tally: Tally | null): string;
}
