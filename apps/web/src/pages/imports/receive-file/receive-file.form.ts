import { readDateField } from '../../../page-shell/date-field.js';
import type { ImportKind } from '#libs/imports';
import { emptyFileForm, type FileFormState } from './receive-file.view-model.js';

/** What was asked for: a file of this kind, true for this day. */
export interface FileAsked {
  readonly kind: ImportKind;
  readonly asAt: string | null;
}

function isKind(kind: string | undefined): kind is ImportKind {
  return kind === 'sen2' || kind === 'facts';
}

/** Reads what was filled in; `asked` is null while something is wrong. */
export function readFileForm(
  fields: Readonly<Record<string, string>>,
  hasFile: boolean,
): { readonly asked: FileAsked | null; readonly form: FileFormState } {
  const { kind } = fields;
  const isReturn = kind === 'sen2';
  const asAt = isReturn
    ? readDateField(fields, 'as-at', 'Day the return is true for')
    : emptyFileForm().asAt;
  const form: FileFormState = {
    kind: isKind(kind) ? kind : '',
    asAt,
    kindError: isKind(kind) ? null : { text: 'Select what kind of file it is', href: '#kind' },
    fileError: hasFile ? null : { text: 'Select a file', href: '#file' },
  };
  const isWrong = form.kindError ?? form.asAt.error ?? form.fileError;
  return { form, asked: isKind(kind) && isWrong === null ? { kind, asAt: asAt.date } : null };
}
