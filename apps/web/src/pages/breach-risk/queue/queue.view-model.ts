import type { LimitsPage, RiskCounts, RiskOverview } from '#libs/breach-risk';
import { listPages, type ListPages } from '../../../page-shell/list-pages.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { limitLines, type LimitLine } from '../../limits/limit-list.view-model.js';
import { processCodes, sayProcess, sayRule } from '../../words/code-words.js';
import { sayStage } from '../../words/stage-words.js';
import { sayNumber } from '../../words/count-words.js';
import type { ListName, QueueAsked } from './queue-asked.js';
import { summaryTables, type SummaryTable } from './summary.view-model.js';

const listWords: Readonly<
  Record<ListName, { tab: string | null; heading: string; empty: string }>
> = {
  missed: { tab: 'Missed', heading: 'Missed limits', empty: 'No limit is missed.' },
  'due-in-7-days': {
    tab: 'Due in 7 days',
    heading: 'Limits due in 7 days',
    empty: 'Nothing is due in the next 7 days.',
  },
  'due-in-28-days': {
    tab: 'Due in 28 days',
    heading: 'Limits due in 28 days',
    empty: 'Nothing is due in the next 28 days.',
  },
  'due-in-8-to-28-days': {
    tab: null,
    heading: 'Limits due in 8 to 28 days',
    empty: 'Nothing is due in 8 to 28 days.',
  },
  'due-later': {
    tab: null,
    heading: 'Limits due later than in 28 days',
    empty: 'Nothing is due later.',
  },
  'missed-excepted': {
    tab: 'Missed, excepted',
    heading: 'Missed limits with an exception',
    empty: 'No missed limit is excepted.',
  },
  open: { tab: null, heading: 'All open limits', empty: 'No limit is open.' },
  'met-late': { tab: 'Met late', heading: 'Limits met late', empty: 'No limit was met late.' },
  'met-late-excepted': {
    tab: 'Met late, excepted',
    heading: 'Limits met late with an exception',
    empty: 'No limit that was met late is excepted.',
  },
};

const countOf: Readonly<Record<ListName, (counts: RiskCounts) => number>> = {
  missed: (counts) => counts.missed,
  'due-in-7-days': (counts) => counts.dueIn7Days,
  'due-in-28-days': (counts) => counts.dueIn7Days + counts.dueIn28Days,
  'due-in-8-to-28-days': (counts) => counts.dueIn28Days,
  'due-later': (counts) => counts.later,
  'missed-excepted': (counts) => counts.missedExcepted,
  open: (counts) => counts.open,
  'met-late': (counts) => counts.metLate,
  'met-late-excepted': (counts) => counts.metLateExcepted,
};

export interface QueueView {
  readonly title: string;
  readonly tables: readonly SummaryTable[];
  readonly tabs: readonly { text: string; href: string; active: boolean }[];
  readonly heading: string;
  readonly caption: string;
  readonly filters: readonly { text: string; remove: string }[];
  /** What the list can be narrowed to: every process of which some limit is watched. */
  readonly processes: readonly { text: string; href: string; isChosen: boolean }[];
  readonly lines: readonly LimitLine[];
  readonly empty: string;
  readonly pages: ListPages;
}

/** The breach-risk queue in words: what is late and what is about to be, and how much of it. */
export function queueView(
  overview: RiskOverview,
  list: LimitsPage,
  { show, rule, process, stage, after }: QueueAsked,
): QueueView {
  const words = listWords[show];
  const kept = { show, rule, process, stage };
  const tabs = Object.entries(listWords).flatMap(([name, { tab }]) =>
    tab === null ? [] : [{ name: name as ListName, tab }],
  );
  return {
    title: 'Breach risk',
    tables: summaryTables(overview),
    tabs: tabs.map(({ name, tab }) => ({
      text: `${tab} (${sayNumber(countOf[name](overview.total))})`,
      href: pathTo(paths.breachRisk, {}, { ...kept, show: name }),
      active: name === show,
    })),
    heading: words.heading,
    caption: `${words.heading}, the earliest due date first`,
    filters: filtersOf(kept),
    processes: processesOf(overview, kept),
    lines: limitLines(list.items, overview.today),
    empty: words.empty,
    pages: listPages(paths.breachRisk, kept, { after, next: list.next }),
  };
}

function filtersOf(kept: Omit<QueueAsked, 'after'>) {
  const { rule, process, stage } = kept;
  const without = (name: 'rule' | 'process' | 'stage') =>
    pathTo(paths.breachRisk, {}, { ...kept, [name]: undefined });
  return [
    ...(process === undefined ? [] : [{ text: sayProcess(process), remove: without('process') }]),
    ...(rule === undefined ? [] : [{ text: sayRule(rule), remove: without('rule') }]),
    ...(stage === undefined ? [] : [{ text: sayStage(stage), remove: without('stage') }]),
  ];
}

function processesOf({ byRule }: RiskOverview, kept: Omit<QueueAsked, 'after'>) {
  const watched = new Set(byRule.map(({ rule }) => rule.slice(0, rule.indexOf('.'))));
  const link = (text: string, process: string | undefined) => ({
    text,
    href: pathTo(paths.breachRisk, {}, { ...kept, rule: undefined, process }),
    isChosen: kept.process === process,
  });
  const codes = processCodes.filter((code) => watched.has(code) || code === kept.process);
  return [link('All processes', undefined), ...codes.map((code) => link(sayProcess(code), code))];
}
