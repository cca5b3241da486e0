import type { RiskCounts, RiskOverview } from '#libs/breach-risk';
import { ruleByCode } from '#libs/statutory-rules';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { sayProcess, sayRule } from '../../words/code-words.js';
import { sayStage } from '../../words/stage-words.js';
import { sayNumber } from '../../words/count-words.js';
import type { ListName } from './queue-asked.js';

interface Column {
  readonly key: keyof RiskCounts;
  readonly heading: string;
  readonly list: ListName;
}

/** The columns of the summary; the first five add up to the sixth. */
const columns: readonly Column[] = [
  { key: 'missed', heading: 'Missed', list: 'missed' },
  { key: 'dueIn7Days', heading: 'Due in 7 days', list: 'due-in-7-days' },
  { key: 'dueIn28Days', heading: 'Due in 8 to 28 days', list: 'due-in-8-to-28-days' },
  { key: 'later', heading: 'Due later', list: 'due-later' },
  { key: 'missedExcepted', heading: 'Missed, excepted', list: 'missed-excepted' },
  { key: 'open', heading: 'Open in all', list: 'open' },
  { key: 'metLate', heading: 'Met late', list: 'met-late' },
  { key: 'metLateExcepted', heading: 'Met late, excepted', list: 'met-late-excepted' },
];

export interface Figure {
  readonly figure: string;
  /** Where the rows behind the figure are; null for nothing. */
  readonly href: string | null;
  /** What the figure counts, for people who don't see the column. */
  readonly hidden: string;
  readonly heading: string;
}

export interface SummaryLine {
  readonly label: string;
  /** What the label leaves open: the process, and that it is guidance. */
  readonly more: string;
  readonly code: string;
  readonly figures: readonly Figure[];
}

export interface SummaryTable {
  readonly caption: string;
  readonly first: string;
  readonly headings: readonly string[];
  readonly lines: readonly SummaryLine[];
  readonly total: SummaryLine;
}

type Filter = { readonly rule?: string; readonly stage?: string };

function lineOf(
  label: string,
  code: string,
  counts: RiskCounts,
  filter: Filter,
  more = '',
): SummaryLine {
  const figures = columns.map(({ key, heading, list }) => ({
    figure: sayNumber(counts[key]),
    href: counts[key] === 0 ? null : pathTo(paths.breachRisk, {}, { show: list, ...filter }),
    hidden: `${heading.toLowerCase()}: ${label}`,
    heading,
  }));
  return { label, more, code, figures };
}

function tableOf(caption: string, first: string, lines: SummaryLine[], total: RiskCounts) {
  const headings = columns.map(({ heading }) => heading);
  return { caption, first, headings, lines, total: lineOf('All', 'total', total, {}) };
}

function moreOf(rule: string): string {
  const { code, binding } = ruleByCode(rule);
  const process = sayProcess(code.slice(0, code.indexOf('.')));
  return binding === 'guidance' ? `${process}; guidance, not law` : process;
}

/** How many limits stand where, by what is due and by where the case stands; both add up to the same. */
export function summaryTables({ total, byRule, byStage }: RiskOverview): SummaryTable[] {
  const rules = byRule.map((one) =>
    lineOf(sayRule(one.rule), one.rule, one, { rule: one.rule }, moreOf(one.rule)),
  );
  const stages = byStage.map((one) =>
    lineOf(sayStage(one.stage), one.stage, one, { stage: one.stage }),
  );
  return [
    tableOf('Limits by what is due', 'What is due', rules, total),
    tableOf('Limits by where the case stands', 'Where the case stands', stages, total),
  ];
}
