import type { EventType } from '#libs/statutory-rules';
import type { Sen2ProblemCode } from '../problems/problem-sentences.js';
import { type ElementNode, childOf, codeIn, valueIn } from '../reading/element-node.js';
import type { RequestSheet } from './request-sheet.js';

/** How one of the return's two outcomes, each with its date, is read. */
export interface OutcomeReading {
  readonly outcome: string;
  readonly date: string;
  /** The legal act behind each code. */
  readonly acts: Readonly<Record<string, EventType>>;
  /** What a decision of an earlier collection must have been, as far as the rest shows it. */
  readonly earlierAct: (sheet: RequestSheet) => EventType | null;
  readonly earlierUndated: Sen2ProblemCode;
}

const AWAITING = 'A';
const DECIDED_EARLIER = 'H';

/** Works out the decision that an outcome and its date tell of. */
export function recordOutcome(
  sheet: RequestSheet,
  parent: ElementNode,
  reading: OutcomeReading,
): void {
  const code = codeIn(parent, reading.outcome);
  const hasDate = valueIn(parent, reading.date) !== null;
  const report = (name: string, problem: Sen2ProblemCode): void =>
    reportAt(sheet, parent, name, problem);
  if (code === null) {
    if (hasDate) report(reading.date, 'date-without-outcome');
    else report(reading.outcome, 'outcome-missing');
  } else if (code === AWAITING) {
    if (hasDate) report(reading.date, 'date-while-awaiting');
  } else if (code === DECIDED_EARLIER) {
    recordEarlier(sheet, parent, reading);
  } else if (reading.acts[code] && !hasDate) {
    report(reading.date, 'outcome-without-date');
  } else if (reading.acts[code]) {
    const date = sheet.dateIn(parent, reading.date);
    if (date) sheet.record(reading.acts[code], date);
  }
}

function recordEarlier(sheet: RequestSheet, parent: ElementNode, reading: OutcomeReading): void {
  const date = sheet.dateIn(parent, reading.date);
  const act = reading.earlierAct(sheet);
  if (valueIn(parent, reading.date) === null)
    reportAt(sheet, parent, reading.date, reading.earlierUndated);
  else if (act === null) reportAt(sheet, parent, reading.outcome, 'earlier-decision-unknown');
  else if (date) sheet.record(act, date);
}

function reportAt(
  sheet: RequestSheet,
  parent: ElementNode,
  name: string,
  problem: Sen2ProblemCode,
): void {
  const node = childOf(parent, name);
  if (node) sheet.problems.at(node, problem);
  else sheet.problems.under(parent, name, problem);
}
