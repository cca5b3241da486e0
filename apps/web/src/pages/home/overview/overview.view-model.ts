import type { AdviceWaiting, RiskOverview } from '#libs/breach-risk';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { count, sayNumber } from '../../words/count-words.js';

const decisionRule = 'needs-assessment.notify-decision-to-assess';
const planRule = 'needs-assessment.send-final-plan';

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
  soon: ['limit is due in the next 7 days', 'limits are due in the next 7 days'],
} as const satisfies Record<string, Label>;

/** The few figures that a manager looks for first. */
export function homeView(overview: RiskOverview, services: readonly AdviceWaiting[]): HomeView {
  const { total, awaitingDecision } = overview;
  const of = (rule: string) => overview.byRule.find((one) => one.rule === rule);
  const queue = (query: Record<string, string>) => pathTo(paths.breachRisk, {}, query);
  const missedOf = (rule: string) => queue({ show: 'missed', rule });
  const waiting = services.reduce((sum, one) => sum + one.waiting, 0);
  const late = services.reduce((sum, one) => sum + one.pastSixWeeks, 0);
  const awaiting = `${count(awaitingDecision, 'request')} in all ${awaitingDecision === 1 ? 'awaits' : 'await'} a decision`;
  const excepted = `${sayNumber(of(planRule)?.missedExcepted ?? 0)} more missed with an exception`;
  const unanswered = `${count(waiting, 'request')} in all ${waiting === 1 ? 'is' : 'are'} not yet answered`;
  const inFourWeeks = `${sayNumber(total.dueIn7Days + total.dueIn28Days)} in the next 28 days`;
  const decisions = of(decisionRule)?.missed ?? 0;
  const plans = of(planRule)?.missed ?? 0;
  return {
    title: 'Time limits of education, health and care plans',
    figures: [
      keyFigure('decision-missed', decisions, labels.decision, awaiting, missedOf(decisionRule)),
      keyFigure('plan-missed', plans, labels.plan, excepted, missedOf(planRule)),
      keyFigure('advice-missed', late, labels.advice, unanswered, paths.adviceWaiting.path),
      keyFigure(
        'due-in-7-days',
        total.dueIn7Days,
        labels.soon,
        inFourWeeks,
        queue({ show: 'due-in-7-days' }),
      ),
    ],
  };
}
