import { factsOf } from '#libs/statutory-rules';
import type { Sen2ProblemCode } from '../problems/problem-sentences.js';
import { type ElementNode, childOf, codeIn, valueIn } from '../reading/element-node.js';
import type { Dated } from './dated.js';
import type { RequestSheet } from './request-sheet.js';

const outcomes: Readonly<Record<string, string>> = { A: 'amend', C: 'cease', M: 'maintain' };

/** A plan in force, with what the return says about its reviews. */
interface ReviewedPlan {
  readonly sheet: RequestSheet;
  readonly plan: ElementNode;
  readonly meeting: Dated | null;
  readonly outcome: string | undefined;
}

/**
 * The last review of a plan in force: SEND Regulations 2014, regulations 20 to 22.
 *
 * The return tells of one meeting, one outcome and the day of the last decision. Each day makes an id of its own, so
 * that next year's review stands beside this one.
 */
export function recordReviews(
  sheet: RequestSheet,
  madeOn: string | null,
  isTold: (what: string) => boolean,
): void {
  const plan = childOf(sheet.request, 'ActivePlans');
  if (plan === null) return;
  const meeting = sheet.dateIn(plan, 'ReviewMeeting');
  const outcome = outcomes[codeIn(plan, 'ReviewOutcome') ?? ''];
  const reviewed = { sheet, plan, meeting, outcome };
  if (meeting) {
    sheet.record('review-meeting-held', meeting, {}, meeting.on);
    if (!isTold('after the meeting')) sheet.problems.at(meeting.node, 'report-untold');
  }
  const decided = recordDecision(reviewed);
  recordNotice(reviewed);
  if (decided && madeOn !== null && isBeyondOneReview(madeOn, decided.on) && !isTold('reviews'))
    sheet.problems.at(decided.node, 'earlier-reviews-untold');
}

function report({ sheet, plan }: ReviewedPlan, name: string, problem: Sen2ProblemCode): void {
  const node = childOf(plan, name);
  if (node) sheet.problems.at(node, problem);
  else sheet.problems.under(plan, name, problem);
}

/**
 * A decision whose outcome isn't known is taken for the least that it can have been: the plan is in force, so it went
 * on. That starts the next twelve months and claims no amendment.
 */
function recordDecision(reviewed: ReviewedPlan): Dated | null {
  const { sheet, plan, meeting, outcome } = reviewed;
  const decided = sheet.dateIn(plan, 'LastReview');
  if (valueIn(plan, 'LastReview') === null && outcome !== undefined)
    report(reviewed, 'LastReview', 'review-decision-undated');
  if (decided === null) return null;
  const isOfEarlierReview = meeting !== null && decided.on < meeting.on;
  if (isOfEarlierReview) report(reviewed, 'LastReview', 'review-decision-before-meeting');
  else if (outcome === undefined) report(reviewed, 'ReviewOutcome', 'review-outcome-missing');
  const known = isOfEarlierReview ? undefined : outcome;
  const which = known === undefined ? `${decided.on}/outcome-unknown` : decided.on;
  sheet.record('review-decision-notified', decided, { outcome: known ?? 'maintain' }, which);
  return decided;
}

/** The draft that goes out after a decision to amend is sent with the notice of the amendments. */
function recordNotice(reviewed: ReviewedPlan): void {
  const { sheet, plan, meeting, outcome } = reviewed;
  const draft = sheet.dateIn(plan, 'ReviewDraft');
  if (draft === null) return;
  if (outcome !== 'amend' || (meeting !== null && draft.on < meeting.on))
    return report(reviewed, 'ReviewDraft', 'review-draft-without-amendment');
  sheet.record('amendment-notice-sent', draft, {}, draft.on);
}

/** Whether the decision came too late to be that of the first review after the plan. */
function isBeyondOneReview(madeOn: string, decidedOn: string): boolean {
  const rules = ['annual-review.complete-review'];
  const [first] = factsOf([{ type: 'plan-made', on: madeOn }], { rules });
  return first !== undefined && decidedOn > first.dueOn;
}
