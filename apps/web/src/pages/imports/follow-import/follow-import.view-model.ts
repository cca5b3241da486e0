import type { FactView } from '#libs/inbound-facts';
import type { ImportRun, ProblemView } from '#libs/imports';
import { sayDate, sayInstant } from '#libs/statutory-rules';
import { listPages, type ListPages } from '../../../page-shell/list-pages.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { count, sayNumber } from '../../words/count-words.js';
import type { Tag } from '../../words/limit-words.js';
import { isUnderWay, sayKind, saySize, stateTag } from '../import-words.js';

interface ProblemLine {
  readonly where: string;
  readonly item: string;
  readonly message: string;
  readonly value: string;
  readonly reference: string | null;
  readonly href: string;
}

export interface FollowImportView {
  readonly title: string;
  readonly tag: Tag;
  readonly failure: string | null;
  readonly facts: readonly {
    readonly key: string;
    readonly value: string;
    readonly code: string;
  }[];
  readonly problems: readonly ProblemLine[];
  readonly problemsFound: string;
  readonly pages: ListPages;
  /** Seconds after which the page looks again; null when nothing more will come. */
  readonly lookAgainEvery: number | null;
}

/** What is shown of an import: how far it is, what came of it, and what someone should look at. */
export function followImportView(
  run: ImportRun,
  counts: Readonly<Record<FactView['state'], number>>,
  problems: readonly ProblemView[],
  place: { readonly after: number | undefined; readonly hasMore: boolean },
): FollowImportView {
  const isOpen = isUnderWay(run.state) || counts.waiting > 0;
  const last = place.hasMore ? problems.at(-1) : undefined;
  return {
    title: `${sayKind(run.kind)} received on ${sayInstant(run.receivedAt)}`,
    tag: stateTag(run.state),
    failure: run.failure,
    facts: factsOf(run, counts),
    problems: problems.map(problemLine),
    problemsFound: count(run.problemsFound, 'problem'),
    pages: listPages(
      paths.followImport,
      {},
      { after: place.after?.toString(), next: last?.seq.toString() ?? null },
      { id: run.id },
    ),
    lookAgainEvery: isOpen ? 2 : null,
  };
}

function factsOf(run: ImportRun, counts: Readonly<Record<FactView['state'], number>>) {
  const figure = (code: string, key: string, number: number) => ({
    code,
    key,
    value: sayNumber(number),
  });
  return [
    { code: 'as-at', key: 'True for', value: run.asAt === null ? 'Not given' : sayDate(run.asAt) },
    { code: 'received-by', key: 'Received from', value: run.receivedBy },
    { code: 'size', key: 'Size', value: saySize(run.sizeInBytes) },
    ...(run.kind === 'sen2' ? [figure('persons', 'People read', run.personsRead)] : []),
    figure('facts', 'Facts read', run.factsRead),
    figure('recorded', 'Facts recorded', counts.recorded),
    figure('waiting', 'Facts waiting to be recorded', counts.waiting),
    figure('refused', 'Facts refused', counts.refused),
    figure('conflicting', 'Facts that contradict earlier ones', counts.conflicting),
  ];
}

function problemLine(problem: ProblemView): ProblemLine {
  const { personNumber, line, caseReference } = problem;
  const where = [
    ...(personNumber === null ? [] : [`Person ${sayNumber(personNumber)}`]),
    ...(line === null ? [] : [`line ${sayNumber(line)}`]),
  ].join(', ');
  return {
    where: where === '' ? 'The whole file' : where.charAt(0).toUpperCase() + where.slice(1),
    item: problem.path ?? '',
    message: problem.message,
    value: problem.value ?? '',
    reference: caseReference,
    href: caseReference === null ? '' : pathTo(paths.showCase, { reference: caseReference }),
  };
}
