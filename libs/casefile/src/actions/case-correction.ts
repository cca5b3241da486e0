import type { AskedCorrection, Correction } from '../record/correct.js';
import type { HistoryLine } from '../record/case-record.js';

/** A correction and who makes it. */
export interface CaseCorrection extends AskedCorrection {
  readonly recordedBy: string;
  readonly source: string;
  /** The version at which the case was shown to them; null: nobody looked at it. */
  readonly seen: number | null;
}

/** The line of the history that puts another right; the reason is kept apart from it. */
export function lineOf(
  { process, mode, event, correctsSeq }: Correction,
  { recordedBy, source, reason }: CaseCorrection,
): HistoryLine {
  const text = reason.trim();
  return { process, mode, event, correctsSeq, recordedBy, source, factId: null, text };
}
