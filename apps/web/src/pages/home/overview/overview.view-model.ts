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

/** The few figures that a manager looks for first. */
export function homeView(overview: RiskOverview, services: readonly AdviceWaiting[]): HomeView {
  const missed = (rule: string) => overview.byRule.find((one) => one.rule === rule);
  const excepted = (rule: string) => missed(rule)?.missedExcepted ?? 0;
  const queue = (query: Record<string, string>) => pathTo(paths.breachRisk, {}, query);
  const waiting = services.reduce((sum, one) => sum + one.waiting, 0);
  const late = services.reduce((sum, one) => sum + one.pastSixWeeks, 0);
  const { total, awaitingDecision } = overview;
  return {
    title: 'Time limits of education, health and care plans',
    figures: [
      {
        code: 'decision-missed',
        figure: sayNumber(missed(decisionRule)?.missed ?? 0),
        label: 'decisions whether to assess are past six weeks',
        more: `${count(awaitingDecision, 'request')} in all ${awaitingDecision === 1 ? 'awaits' : 'await'} a decision`,
        href: queue({ show: 'missed', rule: decisionRule }),
      },
      {
        code: 'plan-missed',
        figure: sayNumber(missed(planRule)?.missed ?? 0),
        label: 'final plans are past twenty weeks',
        more: `${sayNumber(excepted(planRule))} more missed with an exception`,
        href: queue({ show: 'missed', rule: planRule }),
      },
      {
        code: 'advice-missed',
        figure: sayNumber(late),
        label: 'requests for advice are past six weeks',
        more: `${count(waiting, 'request')} in all ${waiting === 1 ? 'is' : 'are'} not yet answered`,
        href: paths.adviceWaiting.path,
      },
      {
        code: 'due-in-7-days',
        figure: sayNumber(total.dueIn7Days),
        label: 'limits are due in the next 7 days',
        more: `${sayNumber(total.dueIn7Days + total.dueIn28Days)} in the next 28 days`,
        href: queue({ show: 'due-in-7-days' }),
      },
    ],
  };
}
