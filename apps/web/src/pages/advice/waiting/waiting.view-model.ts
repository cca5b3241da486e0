import type { AdviceWaiting, LimitsPage } from '#libs/breach-risk';
import { sayDate } from '#libs/statutory-rules';
import { listPages, type ListPages } from '../../../page-shell/list-pages.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { limitLines, type LimitLine } from '../../limits/limit-list.view-model.js';
import { sayService } from '../../words/code-words.js';
import { count, sayNumber } from '../../words/count-words.js';
import { noService, type WaitingAsked } from './waiting-asked.js';

interface ServiceLine {
  readonly code: string;
  readonly service: string;
  readonly href: string;
  readonly waiting: string;
  readonly pastSixWeeks: string;
  readonly oldest: string;
}

export interface WaitingView {
  readonly title: string;
  readonly services: readonly ServiceLine[];
  readonly total: {
    readonly waiting: string;
    readonly pastSixWeeks: string;
    readonly oldest: string;
  };
  readonly only: string | null;
  readonly showAll: string;
  readonly lines: readonly LimitLine[];
  readonly caption: string;
  readonly pages: ListPages;
}

function oldestOf(services: readonly AdviceWaiting[]): string {
  const [oldest] = [...services].sort((a, b) => b.oldestAgeInDays - a.oldestAgeInDays);
  return oldest === undefined ? '' : sayOldest(oldest);
}

function sayOldest({ oldestAgeInDays, oldestStartedOn }: AdviceWaiting): string {
  return `${count(oldestAgeInDays, 'day')}, since ${sayDate(oldestStartedOn)}`;
}

function sum(numbers: readonly number[]): string {
  return sayNumber(numbers.reduce((total, number) => total + number, 0));
}

/** Advice asked for and not answered, by service, and the requests behind the figures. */
export function waitingView(
  services: readonly AdviceWaiting[],
  list: LimitsPage,
  today: string,
  { service, after }: WaitingAsked,
): WaitingView {
  const only = service === undefined ? null : sayService(service === noService ? null : service);
  return {
    title: 'Advice still waiting',
    services: services.map((one) => ({
      code: one.service ?? noService,
      service: sayService(one.service),
      href: pathTo(paths.adviceWaiting, {}, { service: one.service ?? noService }),
      waiting: sayNumber(one.waiting),
      pastSixWeeks: sayNumber(one.pastSixWeeks),
      oldest: sayOldest(one),
    })),
    total: {
      waiting: sum(services.map(({ waiting }) => waiting)),
      pastSixWeeks: sum(services.map(({ pastSixWeeks }) => pastSixWeeks)),
      oldest: oldestOf(services),
    },
    only,
    showAll: paths.adviceWaiting.path,
    lines: limitLines(list.items, today),
    caption: `Requests for advice not yet answered${only === null ? '' : `: ${only}`}, the longest waiting first`,
    pages: listPages(paths.adviceWaiting, { service }, { after, next: list.next }),
  };
}
