import type { Page } from 'playwright-core';
import type { CaseloadFigures } from '../support/caseload-figures.js';

const decision = 'needs-assessment.notify-decision-to-assess';
const plan = 'needs-assessment.send-final-plan';
const advice = 'needs-assessment.give-advice';
const review = 'annual-review.complete-review';

/** The columns of the table of limits, in their order on the page. */
const columns = [
  'missed',
  'in7',
  'in28',
  'later',
  'missedExcepted',
  'open',
  'late',
  'lateExcepted',
];
type Line = Readonly<Record<string, number>>;

/** The number with which a text begins, as people read it: 1,234. */
function numberIn(text: string): number {
  return Number(/^\s*([\d,]+)/.exec(text)?.[1]?.replaceAll(',', ''));
}

async function lineOf(page: Page, table: string, code: string): Promise<Line> {
  const cells = page.locator(`[data-table="${table}"] [data-line="${code}"] td`);
  const texts = await cells.allInnerTexts();
  return Object.fromEntries(columns.map((name, place) => [name, numberIn(texts[place] ?? '')]));
}

/** Every line of a table of limits by its code, `total` among them. */
export async function linesOf(page: Page, table: string): Promise<ReadonlyMap<string, Line>> {
  const lines = await page.locator(`[data-table="${table}"] [data-line]`).all();
  const codes = await Promise.all(lines.map((line) => line.getAttribute('data-line')));
  const found = codes.map(
    async (code) => [code ?? '', await lineOf(page, table, code ?? '')] as const,
  );
  return new Map(await Promise.all(found));
}

/** The figures as a manager reads them on the page of breach risk. */
export async function figuresOnBreachRisk(page: Page) {
  const [decisions, plans, givers, reviews] = await Promise.all(
    [decision, plan, advice, review].map((rule) => lineOf(page, 'by-rule', rule)),
  );
  return {
    decision_missed: decisions?.['missed'],
    decision_late: decisions?.['late'],
    plan_missed: plans?.['missed'],
    plan_late: plans?.['late'],
    plan_excepted: (plans?.['missedExcepted'] ?? NaN) + (plans?.['lateExcepted'] ?? NaN),
    review_overdue: reviews?.['missed'],
    advice_missed: givers?.['missed'],
    advice_waiting: givers?.['open'],
  } satisfies Partial<Record<keyof CaseloadFigures, unknown>>;
}

/** The figures of the first page: the large one of a card, and the one in the line below it. */
export async function figuresOnHome(page: Page) {
  const large = async (code: string): Promise<number> =>
    numberIn(await page.locator(`[data-figure="${code}"] .ehc-card__figure`).innerText());
  const below = async (code: string): Promise<number> =>
    numberIn(await page.locator(`[data-figure="${code}"] .ehc-card__more`).innerText());
  return {
    decision_missed: await large('decision-missed'),
    awaiting: await below('decision-missed'),
    plan_missed: await large('plan-missed'),
    review_overdue: await large('review-overdue'),
    advice_missed: await large('advice-missed'),
    advice_waiting: await below('advice-missed'),
  } satisfies Partial<CaseloadFigures>;
}

/** Of each service on the page of advice: how many wait, how many past six weeks, the longest wait in days. */
export async function waitingByService(page: Page): Promise<Record<string, number[]>> {
  const lines = await page.locator('[data-table="by-service"] [data-line]').all();
  const read = lines.map(async (line) => {
    const cells = await line.locator('td').allInnerTexts();
    // On a telephone each cell says its column first.
    const numbers = cells.map((cell) => numberIn(cell.replace(/^\D+/, '')));
    return [(await line.getAttribute('data-line')) ?? '', numbers] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
