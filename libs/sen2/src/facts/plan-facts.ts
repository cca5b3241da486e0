import { type ElementNode, childOf, childrenOf, codeIn, valueIn } from '../reading/element-node.js';
import type { EventType } from '#libs/statutory-rules';
import type { Dated } from './dated.js';
import type { RequestSheet } from './request-sheet.js';

/** Closing for these reasons ends everything; for any other, only the plan has ended. */
const REASONS: Readonly<Record<string, string>> = { 8: 'died', 5: 'moved-away', 7: 'moved-away' };
const PLAN_CEASED = ['1', '2', '3', '4', '6', '9'];

/** The first plan of a request: of this authority's own assessment, or of another's. */
export type FirstPlan = Extract<EventType, 'final-plan-sent' | 'plan-made'>;

/**
 * The plan that followed the assessment, and its end. Returns the day from which its reviews count; null without one.
 *
 * Of several plans the first by starting day is the one that the 20 weeks ask for; the last says whether it has ended.
 * One that came after another had ended is a plan of its own, and its reviews count from its making.
 */
export function recordPlans(
  sheet: RequestSheet,
  laterRequests: readonly Dated[],
  firstPlan: FirstPlan,
): string | null {
  const plans = sheet.assessment ? childrenOf(sheet.assessment, 'NamedPlan') : [];
  for (const plan of plans) reportGaps(sheet, plan);
  const starts = plans
    .map((plan) => sheet.dateIn(plan, 'StartDate'))
    .filter((start) => start !== null)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  if (starts[0]) sheet.record(firstPlan, starts[0]);
  const last = lastOf(sheet, plans);
  const replaced = recordReplacement(sheet, plans, last);
  recordEnd(sheet, last, laterRequests);
  return (replaced ?? starts[0])?.on ?? null;
}

/** A plan made after another had ended. An amended plan goes on with the reviews of the one before. */
function recordReplacement(
  sheet: RequestSheet,
  plans: readonly ElementNode[],
  last: ElementNode | null,
): Dated | null {
  const made = last && sheet.dateIn(last, 'StartDate');
  if (!made) return null;
  const hasEnded = plans
    .filter((plan) => plan !== last)
    .some((plan) => (sheet.dateIn(plan, 'CeaseDate')?.on ?? '~') <= made.on);
  if (!hasEnded) return null;
  sheet.record('plan-made', made, {}, made.on);
  return made;
}

function recordEnd(
  sheet: RequestSheet,
  last: ElementNode | null,
  laterRequests: readonly Dated[],
): void {
  const ceased = last && sheet.dateIn(last, 'CeaseDate');
  if (!last || !ceased) return;
  const reason = reasonOf(last);
  const closesAnother = laterRequests.some((request) => request.on <= ceased.on);
  if (closesAnother && reason !== 'died' && reason !== 'moved-away')
    sheet.problems.at(ceased.node, 'ceased-during-request');
  else sheet.record('case-closed', ceased, { reason });
}

/** The plan that started last; of two on one day the one that goes on. */
function lastOf(sheet: RequestSheet, plans: readonly ElementNode[]): ElementNode | null {
  const order = (plan: ElementNode): string => {
    const start = sheet.dateIn(plan, 'StartDate')?.on ?? '';
    return `${start}/${sheet.dateIn(plan, 'CeaseDate')?.on ?? '~'}`;
  };
  return plans.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).at(-1) ?? null;
}

function reasonOf(plan: ElementNode): string {
  const code = codeIn(plan, 'CeaseReason') ?? '';
  return REASONS[code] ?? (PLAN_CEASED.includes(code) ? 'plan-ceased' : 'other');
}

function reportGaps(sheet: RequestSheet, plan: ElementNode): void {
  const has = (name: string): boolean => valueIn(plan, name) !== null;
  if (!has('StartDate')) sheet.problems.under(plan, 'StartDate', 'plan-without-date');
  const date = childOf(plan, 'CeaseDate');
  if (date && has('CeaseDate') && !has('CeaseReason'))
    sheet.problems.at(date, 'cease-without-reason');
  if (has('CeaseReason') && !has('CeaseDate'))
    sheet.problems.under(plan, 'CeaseDate', 'cease-without-date');
}
