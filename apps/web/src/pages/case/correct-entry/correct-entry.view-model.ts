import type { CaseView } from '#libs/casefile';
import { sayDate } from '#libs/statutory-rules';
import type { FieldError } from '../../../page-shell/date-field.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { sayEvent, sayEventDetails } from '../case-words.js';
import type { CorrectionForm } from './correct-entry.form.js';

export type Entry = CaseView['history'][number];

/** The page on which one entry of the history is corrected. */
export interface CorrectEntryView {
  readonly title: string;
  readonly reference: string;
  readonly what: string;
  readonly happenedOn: string;
  readonly details: readonly string[];
  /** Whether the entry says that it never happened: then only a day can put it right. */
  readonly isRetracted: boolean;
  readonly version: number;
  readonly action: string;
  readonly backTo: { readonly text: string; readonly href: string };
  readonly errors: readonly FieldError[] | null;
}

/** Which entry is meant, and where the form goes. */
export function correctEntryView(
  { reference, version }: Pick<CaseView, 'reference' | 'version'>,
  entry: Entry,
  errors: readonly FieldError[],
): CorrectEntryView {
  return {
    title: 'Correct an entry of the history',
    reference,
    what: sayEvent(entry.eventType),
    happenedOn: sayDate(entry.happenedOn),
    details: sayEventDetails(entry.data),
    isRetracted: entry.mode === 'retraction',
    version,
    action: pathTo(paths.previewCorrection, { reference, seq: String(entry.seq) }),
    backTo: { text: `Case ${reference}`, href: pathTo(paths.showCase, { reference }) },
    errors: errors.length === 0 ? null : errors,
  };
}

/** How the form stood, for the page to show it again. */
export function shownForm({ right, rightError, date, reason, reasonError }: CorrectionForm) {
  return {
    right,
    rightError: rightError?.text,
    dateItems: date.items,
    dateError: date.error?.text,
    reason,
    reasonError: reasonError?.text,
  };
}
