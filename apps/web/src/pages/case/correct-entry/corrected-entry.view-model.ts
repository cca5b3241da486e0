import type { CaseView } from '#libs/casefile';
import { sayDate } from '#libs/statutory-rules';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { sayEvent } from '../case-words.js';
import { sayWhatIsRight } from '../show-case/case-history.view-model.js';
import type { Entry } from './correct-entry.view-model.js';

/** What is shown in place of the form where an entry was corrected already. */
export interface CorrectedEntryView {
  readonly title: string;
  readonly reference: string;
  readonly what: string;
  readonly was: string;
  /** What the latest entry about it says. */
  readonly isRight: string;
  /** Where that one is corrected in its turn. */
  readonly latestTo: string;
  readonly backTo: { readonly text: string; readonly href: string };
}

/** That an entry was corrected since, and by which one; null: it stands. */
export function correctedEntryView(
  { reference, history }: Pick<CaseView, 'reference' | 'history'>,
  entry: Entry,
): CorrectedEntryView | null {
  const latest = latestAbout(history, entry);
  if (latest === entry) return null;
  return {
    title: 'This entry has been corrected since',
    reference,
    what: sayEvent(entry.eventType),
    was: entry.mode === 'retraction' ? 'Did not happen' : sayDate(entry.happenedOn),
    isRight: sayWhatIsRight(latest),
    latestTo: pathTo(paths.correctEntry, { reference, seq: String(latest.seq) }),
    backTo: { text: `Case ${reference}`, href: pathTo(paths.showCase, { reference }) },
  };
}

function latestAbout(history: readonly Entry[], entry: Entry): Entry {
  const next = history.find(({ seq }) => seq === entry.correctedBySeq);
  return next === undefined ? entry : latestAbout(history, next);
}
