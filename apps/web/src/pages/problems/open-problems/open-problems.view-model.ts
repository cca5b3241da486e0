import type { FactView } from '#libs/inbound-facts';
import type { DeadLetter } from '#libs/platform';
import { sayDate, sayInstant } from '#libs/statutory-rules';
import { listPages, type ListPages } from '../../../page-shell/list-pages.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { sayEvent, sayGround } from '../../case/case-words.js';
import { count, sayNumber } from '../../words/count-words.js';
import type { Tag } from '../../words/limit-words.js';

interface FactLine {
  readonly what: string;
  /** Of an exception: its ground in words. */
  readonly ground: string;
  readonly happenedOn: string;
  readonly tag: Tag;
  readonly reason: string;
  readonly source: string | null;
  readonly from: string;
  readonly reference: string | null;
  readonly href: string;
  readonly importHref: string | null;
}

interface StuckLine {
  readonly consumer: string;
  readonly event: string;
  readonly failure: string;
  readonly since: string;
}

export interface ProblemsView {
  readonly title: string;
  readonly refused: string;
  readonly conflicting: string;
  readonly facts: readonly FactLine[];
  readonly pages: ListPages;
  readonly stuck: readonly StuckLine[];
}

const tags: Readonly<Record<'refused' | 'conflicting', Tag>> = {
  refused: { text: 'Refused', classes: 'govuk-tag--red' },
  conflicting: { text: 'Contradicts', classes: 'govuk-tag--orange' },
};

/** What was received and could not be recorded, and work that failed for good. */
export function problemsView(
  counts: Readonly<Record<FactView['state'], number>>,
  facts: readonly FactView[],
  stuck: readonly DeadLetter[],
  place: { readonly after: string | undefined; readonly hasMore: boolean },
): ProblemsView {
  const last = place.hasMore ? facts.at(-1) : undefined;
  return {
    title: 'Problems',
    refused: count(counts.refused, 'fact'),
    conflicting: count(counts.conflicting, 'fact'),
    facts: facts.map(factLine),
    pages: listPages(paths.problems, {}, { after: place.after, next: last?.id ?? null }),
    stuck: stuck.map((letter) => ({
      consumer: letter.consumer.replaceAll('-', ' '),
      event: letter.eventType.replaceAll('-', ' '),
      failure: letter.failure,
      since: sayInstant(letter.deadAt),
    })),
  };
}

function factLine(fact: FactView): FactLine {
  const { caseReference, importId, line } = fact;
  const place = line === null ? '' : `, line ${sayNumber(line)}`;
  return {
    what: sayEvent(fact.type),
    ground: fact.ground === null ? '' : sayGround(fact.ground),
    happenedOn: sayDate(fact.happenedOn),
    tag: fact.state === 'conflicting' ? tags.conflicting : tags.refused,
    reason: fact.refusal ?? '',
    source: fact.refusalSource,
    from: `${fact.source}, ${fact.factId}${place}, received ${sayInstant(fact.receivedAt)}`,
    reference: caseReference,
    href: caseReference === null ? '' : pathTo(paths.showCase, { reference: caseReference }),
    importHref: importId === null ? null : pathTo(paths.followImport, { id: importId }),
  };
}
