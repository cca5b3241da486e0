import { childOf, childrenOf } from '../reading/element-node.js';
import type { Dated } from './dated.js';
import type { RequestSheet } from './request-sheet.js';

/** Reports each date of a request that is earlier than a step that must come before it. */
export function checkOrder(sheet: RequestSheet): void {
  const steps = [
    sheet.received,
    sheet.dateIn(sheet.request, 'RequestOutcomeDate'),
    sheet.dateIn(sheet.assessment, 'AssessmentOutcomeDate'),
  ];
  const before = steps.filter((step) => step !== null);
  reportDisorder(sheet, before);
  checkReviews(sheet, before);
  const plans = sheet.assessment ? childrenOf(sheet.assessment, 'NamedPlan') : [];
  for (const plan of plans) {
    const start = sheet.dateIn(plan, 'StartDate');
    const end = sheet.dateIn(plan, 'CeaseDate');
    if (start) reportIfEarly(sheet, start, before);
    if (start && end) reportIfEarly(sheet, end, [start]);
  }
}

/** Only what must come first: whether a decision belongs to the meeting is for the review to say. */
function checkReviews(sheet: RequestSheet, before: readonly Dated[]): void {
  const active = childOf(sheet.request, 'ActivePlans');
  for (const name of ['ReviewMeeting', 'LastReview']) {
    const step = sheet.dateIn(active, name);
    if (step) reportIfEarly(sheet, step, before);
  }
}

/** Reports a birth that comes after the request. */
export function checkBirth(sheet: RequestSheet, birth: Dated | null): void {
  if (birth && sheet.received && birth.on > sheet.received.on)
    sheet.problems.at(birth.node, 'birth-after-request');
}

function reportDisorder(sheet: RequestSheet, steps: readonly Dated[]): void {
  for (const [place, step] of steps.entries()) reportIfEarly(sheet, step, steps.slice(0, place));
}

function reportIfEarly(sheet: RequestSheet, step: Dated, before: readonly Dated[]): void {
  if (before.some((earlier) => step.on < earlier.on))
    sheet.problems.at(step.node, 'dates-out-of-order');
}
