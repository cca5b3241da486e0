import type { ImportRun } from '#libs/imports';
import { sayDate, sayInstant } from '#libs/statutory-rules';
import { dateField, type DateField, type FieldError } from '../../../page-shell/date-field.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { sayNumber } from '../../words/count-words.js';
import type { Tag } from '../../words/limit-words.js';
import { sayKind, stateTag } from '../import-words.js';

/** What was filled in, and what is wrong with it. */
export interface FileFormState {
  readonly kind: string;
  readonly asAt: DateField;
  readonly kindError: FieldError | null;
  readonly fileError: FieldError | null;
}

interface RunLine {
  readonly kind: string;
  readonly href: string;
  readonly receivedAt: string;
  readonly asAt: string;
  readonly tag: Tag;
  readonly facts: string;
  readonly problems: string;
}

/** The form as it is first shown. */
export function emptyFileForm(): FileFormState {
  return { kind: '', asAt: dateField(), kindError: null, fileError: null };
}

/** What is wrong with the form, in the order of its fields. */
function fileFormErrors(form: FileFormState): FieldError[] {
  return [form.kindError, form.asAt.error, form.fileError].filter((error) => error !== null);
}

/** The page of imports: the form, and what was brought in before. */
export function importsView(runs: readonly ImportRun[], form: FileFormState) {
  const errors = fileFormErrors(form);
  return {
    title: 'Imports',
    errors: errors.length === 0 ? null : errors,
    kind: form.kind,
    kindError: form.kindError?.text ?? null,
    asAtError: form.asAt.error?.text ?? null,
    asAtItems: form.asAt.items,
    fileError: form.fileError?.text ?? null,
    runs: runs.map((run): RunLine => ({
      kind: sayKind(run.kind),
      href: pathTo(paths.followImport, { id: run.id }),
      receivedAt: sayInstant(run.receivedAt),
      asAt: run.asAt === null ? 'Not given' : sayDate(run.asAt),
      tag: stateTag(run.state),
      facts: sayNumber(run.factsRead),
      problems: sayNumber(run.problemsFound),
    })),
  };
}
