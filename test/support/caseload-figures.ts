import type { LimitAnswer, ServiceClient } from './service-client.js';

/** What a caseload comes to, in the names of data/example/sample-expected.json. */
export interface CaseloadFigures {
  readonly decision_missed: number;
  readonly decision_late: number;
  readonly plan_missed: number;
  readonly plan_late: number;
  readonly plan_excepted: number;
  readonly review_overdue: number;
  readonly awaiting: number;
  readonly advice_missed: number;
  readonly advice_waiting: number;
}

const decision = 'needs-assessment.notify-decision-to-assess';
const plan = 'needs-assessment.send-final-plan';
const review = 'annual-review.complete-review';

/** The figures as another system would count them from the lists over JSON. */
export async function figuresOverJson(client: ServiceClient): Promise<CaseloadFigures> {
  const all = await client.deadlines();
  const waiting = await client.adviceWaiting();
  const count = (isOne: (row: LimitAnswer) => boolean): number => all.filter(isOne).length;
  const plain = (rule: string, status: string): number =>
    count((row) => row.rule === rule && row.status === status && row.excepted.length === 0);
  return {
    decision_missed: plain(decision, 'missed'),
    decision_late: plain(decision, 'met-late'),
    plan_missed: plain(plan, 'missed'),
    plan_late: plain(plan, 'met-late'),
    plan_excepted: count(
      ({ rule, status, excepted }) =>
        rule === plan && excepted.length > 0 && ['missed', 'met-late'].includes(status),
    ),
    review_overdue: count(
      ({ rule, status, endedOn }) => rule === review && status === 'missed' && endedOn === null,
    ),
    awaiting: count(({ rule, stage, metOn, endedOn }) => {
      const isOpen = metOn === null && endedOn === null;
      return rule === decision && stage === 'awaiting-decision' && isOpen;
    }),
    advice_missed: waiting.filter(({ status }) => status === 'missed').length,
    advice_waiting: waiting.length,
  };
}

/** The figures that the service gives itself, in the names of the example. */
export async function figuresInSummary(client: ServiceClient): Promise<Record<string, unknown>> {
  const { body } = await client.get('/api/v1/summary');
  const { today: _, ...figures } = body as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      figure,
    ]),
  );
}
