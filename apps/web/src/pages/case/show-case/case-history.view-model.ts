import type { CaseView } from '#libs/casefile';
import { sayDate, sayInstant } from '#libs/statutory-rules';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { tag, type Tag } from '../../words/limit-words.js';
import { sayEvent, sayEventDetails } from '../case-words.js';

type Entry = CaseView['history'][number];

/** One entry of the history, as the page of a case shows it. */
export interface HistoryItem {
  readonly seq: number;
  readonly what: string;
  readonly happenedOn: string;
  readonly isoDay: string;
  readonly details: readonly string[];
  readonly recorded: string;
  /** That it was corrected, or corrects another; null: neither. */
  readonly tag: Tag | null;
  /** What was put right, and why. */
  readonly notes: readonly string[];
  /** Where it is corrected; null: a later entry has put it right, and is the one to correct. */
  readonly correctTo: string | null;
}

/** The history of a case, the latest first. What was corrected stays in it, and says what came of it. */
export function historyItems({
  reference,
  history,
}: Pick<CaseView, 'reference' | 'history'>): HistoryItem[] {
  const bySeq = new Map(history.map((entry) => [entry.seq, entry]));
  return [...history].reverse().map((entry) => ({
    seq: entry.seq,
    what: sayEvent(entry.eventType),
    happenedOn: sayDate(entry.happenedOn),
    isoDay: entry.happenedOn,
    details: sayEventDetails(entry.data),
    recorded: `${how[entry.mode]} on ${sayInstant(entry.recordedAt)} by ${entry.recordedBy}, from: ${entry.source}`,
    tag: tagOf(entry),
    notes: [...whatIsRight(entry, bySeq), ...whatWasWrong(entry, bySeq), ...why(entry)],
    correctTo:
      entry.correctedBySeq === null
        ? pathTo(paths.correctEntry, { reference, seq: String(entry.seq) })
        : null,
  }));
}

const how: Readonly<Record<Entry['mode'], string>> = {
  act: 'Done here',
  record: 'Recorded as done elsewhere',
  correction: 'Corrected',
  retraction: 'Recorded as not having happened',
};

function tagOf({ mode, correctedBySeq }: Entry): Tag | null {
  if (correctedBySeq !== null) return tag('Corrected since', 'grey');
  if (mode === 'retraction') return tag('Did not happen', 'grey');
  return mode === 'correction' ? tag('Correction', 'blue') : null;
}

function whatIsRight({ correctedBySeq }: Entry, bySeq: ReadonlyMap<number, Entry>): string[] {
  const right = correctedBySeq === null ? undefined : bySeq.get(correctedBySeq);
  return right === undefined ? [] : [sayWhatIsRight(right)];
}

/** What an entry that corrects another says of it. */
export function sayWhatIsRight({ recordedAt, mode, happenedOn }: Entry): string {
  const at = `Corrected on ${sayInstant(recordedAt)}`;
  return mode === 'retraction'
    ? `${at}: it did not happen.`
    : `${at}: it happened on ${sayDate(happenedOn)}.`;
}

function whatWasWrong({ correctsSeq }: Entry, bySeq: ReadonlyMap<number, Entry>): string[] {
  const wrong = correctsSeq === null ? undefined : bySeq.get(correctsSeq);
  if (wrong === undefined) return [];
  return wrong.mode === 'retraction'
    ? ['It had been recorded as not having happened.']
    : [`It had been recorded as of ${sayDate(wrong.happenedOn)}.`];
}

function why({ text, erased }: Entry): string[] {
  if (erased !== null) {
    return [`The reason was erased on ${sayInstant(erased.at)}, because: ${erased.because}`];
  }
  return text === null ? [] : [`Why: ${text}`];
}
