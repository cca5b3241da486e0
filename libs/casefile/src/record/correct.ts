import { refused, saySame, type Refused } from '#libs/lifecycle-kernel';
import { checkEvent, type LawEvent } from '#libs/statutory-rules';
import type { CaseProcess } from './case-process.js';
import type { CaseRecord, HistoryEntry } from './case-record.js';
import { deadlineRowsOf } from './deadline-rows.js';
import { effectiveEvents, eventsOf, toldThings } from './effective-events.js';
import { limitChanges, type LimitChange } from './limit-changes.js';
import { stillHolds } from './still-holds.js';

/** How many characters the reason of a correction may have. */
export const longestReason = 500;

/** What someone says was wrong: which entry, how it really was (null: it never happened), and why. */
export interface AskedCorrection {
  readonly seq: number;
  readonly replacement: LawEvent | null;
  readonly reason: string;
}

/** The entry that puts another right, and what becomes of the case. */
export interface Correction {
  readonly process: string;
  readonly mode: 'correction' | 'retraction';
  readonly event: LawEvent;
  readonly correctsSeq: number;
  /** All that has happened, as it is known after the correction. */
  readonly events: readonly LawEvent[];
  readonly changes: readonly LimitChange[];
}

/** What comes of a correction: how it changes the case, or why it can't be. */
export type CorrectionAnswer =
  { readonly outcome: 'accepted'; readonly correction: Correction } | Refused;

type Known = Pick<CaseRecord, 'entries' | 'details'>;
type No = Refused | null;

/**
 * What follows if an entry of the history was wrong. The corrected event is held to the law as any
 * record is, and never to a guard; what else is known must still hold with it.
 */
export function correct(
  processes: readonly CaseProcess[],
  { entries, details }: Known,
  asked: AskedCorrection,
  today: string,
): CorrectionAnswer {
  const entry = entries.find(({ seq }) => seq === asked.seq);
  if (entry === undefined)
    return refused('no-such-entry', 'The history of this case has no such entry.');
  const others = eventsOf(toldThings(entries).filter(({ latest }) => latest.seq !== asked.seq));
  const fault =
    wrongReason(asked.reason) ??
    correctedAlready(entries, entry) ??
    nothingNew(entry, asked.replacement) ??
    notLawful(entry, asked.replacement, today) ??
    stillHolds(processes, { before: effectiveEvents(entries), others, ...asked });
  if (fault !== null) return fault;
  const { replacement } = asked;
  const events = replacement === null ? others : [...others, replacement];
  const limitsOf = (told: readonly LawEvent[]) => deadlineRowsOf(processes, told, details);
  return {
    outcome: 'accepted',
    correction: {
      process: processes.find((one) => one.takes(entry.event))?.process ?? '',
      mode: replacement === null ? 'retraction' : 'correction',
      event: replacement ?? entry.event,
      correctsSeq: entry.seq,
      events,
      changes: limitChanges(limitsOf(effectiveEvents(entries)), limitsOf(events), today),
    },
  };
}

function wrongReason(reason: string): No {
  if (reason.trim() === '') return refused('reason-missing', 'Say why this is corrected.');
  if (reason.length <= longestReason) return null;
  return refused('reason-too-long', `The reason must be ${longestReason} characters or fewer.`);
}

function correctedAlready(entries: readonly HistoryEntry[], entry: HistoryEntry): No {
  const isLatest = toldThings(entries).some(({ latest }) => latest.seq === entry.seq);
  if (isLatest) return null;
  return refused(
    'already-corrected',
    'This entry has been corrected since: correct the latest one about it.',
  );
}

function nothingNew({ mode, event }: HistoryEntry, replacement: LawEvent | null): No {
  if (replacement === null) {
    if (mode !== 'retraction') return null;
    return refused('nothing-changed', 'It is recorded already that this did not happen.');
  }
  if (mode === 'retraction' || !saySame(event, replacement)) return null;
  return refused(
    'nothing-changed',
    'This is what is recorded already: there is nothing to correct.',
  );
}

/** What was wrong with an event as it stands is no reason to leave its date wrong as well. */
function notLawful({ event }: HistoryEntry, replacement: LawEvent | null, today: string): No {
  if (replacement === null) return null;
  if (replacement.type !== event.type) {
    const sentence =
      'A correction says when or how the same thing was done. If something else was done, say that this did not happen and record the other.';
    return refused('another-kind-of-event', sentence);
  }
  if (replacement.on > today) {
    return refused('in-the-future', 'This is dated after today: record it when it has happened.');
  }
  const known = checkEvent(event, '', today).map(({ path }) => path);
  const [problem] = checkEvent(replacement, '', today).filter(({ path }) => !known.includes(path));
  return problem === undefined ? null : refused('not-as-the-law-has-it', problem.message);
}
