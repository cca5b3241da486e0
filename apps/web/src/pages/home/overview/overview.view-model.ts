import type { AdviceWaiting, RiskOverview } from '#libs/breach-risk';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { count, sayNumber } from '../../words/count-words.js';

const decisionRule = 'needs-assessment.notify-decision-to-assess';
const planRule = 'needs-assessment.send-final-plan';
const reviewRule = 'annual-review.complete-review';

/** One figure of the first page: the number, what it counts, and where the rows behind it are. */
export interface KeyFigure {
  readonly code: string;
  readonly figure: string;
  readonly label: string;
  readonly more: string;
  readonly href: string;
}

export interface HomeView {
  readonly title: string;
  readonly figures: readonly KeyFigure[];
}

/** What a figure counts: for one, and for any other number. */
type Label = readonly [one: string, many: string];

function keyFigure(code: string, number: number, label: Label, more: string, href: string) {
  return { code, figure: sayNumber(number), label: label[number === 1 ? 0 : 1], more, href };
}

const labels = {
  decision: [
    'decision whether to assess is past six weeks',
    'decisions whether to assess are past six weeks',
  ],
  plan: ['final plan is past twenty weeks', 'final plans are past twenty weeks'],
  advice: ['request for advice is past six weeks', 'requests for advice are past six weeks'],
  review: ['annual review is past twelve months', 'annual reviews are past twelve months'],
  soon: ['limit is due in the next 7 days', 'limits are due in the next 7 days'],
} as const satisfies Record<string, Label>;

/** The few figures that a manager looks for first. */
export function homeView(overview: RiskOverview, services: readonly AdviceWaiting[]): HomeView {
  const { total, awaitingDecision, reviewsOverdue } = overview;
  const awaiting = `${count(awaitingDecision, 'request')} in all ${awaitingDecision === 1 ? 'awaits' : 'await'} a decision`;
  const plans = countsOf(overview, planRule);
  const excepted = `${sayNumber(plans.missedExcepted)} more missed with an exception`;
  const reviews = `${sayNumber(inFourWeeks(countsOf(overview, reviewRule)))} more to be decided in the next 28 days`;
  const soon = `${sayNumber(inFourWeeks(total))} in the next 28 days`;
  const late = services.reduce((sum, one) => sum + one.pastSixWeeks, 0);
  const { missed } = countsOf(overview, decisionRule);
  return {
    title: 'Time limits of education, health and care plans',
    figures: [
      keyFigure('decision-missed', missed, labels.decision, awaiting, missedOf(decisionRule)),
      keyFigure('plan-missed', plans.missed, labels.plan, excepted, missedOf(planRule)),
      keyFigure('advice-missed', late, labels.advice, unanswered(services), waitingPage),
      keyFigure('review-overdue', reviewsOverdue, labels.review, reviews, missedOf(reviewRule)),
      keyFigure('due-in-7-days', total.dueIn7Days, labels.soon, soon, dueSoon),
    ],
  };
}

type Counts = RiskOverview['total'];

const nothing = { missed: 0, missedExcepted: 0, dueIn7Days: 0, dueIn28Days: 0 };
const waitingPage = paths.adviceWaiting.path;
const dueSoon = pathTo(paths.breachRisk, {}, { show: 'due-in-7-days' });

function countsOf({ byRule }: RiskOverview, rule: string): Pick<Counts, keyof typeof nothing> {
  return byRule.find((one) => one.rule === rule) ?? nothing;
}

function inFourWeeks({ dueIn7Days, dueIn28Days }: Pick<Counts, keyof typeof nothing>): number {
  return dueIn7Days + dueIn28Days;
}

function missedOf(rule: string): string {
  return pathTo(paths.breachRisk, {}, { show: 'missed', rule });
}

function unanswered(services: readonly AdviceWaiting[]): string {
  const waiting = services.reduce((sum, one) => sum + one.waiting, 0);
  return `${count(waiting, 'request')} in all ${waiting === 1 ? 'is' : 'are'} not yet answered`;
}
