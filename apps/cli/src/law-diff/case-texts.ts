import {
  casesIn,
  readJson,
  repeatedFields,
  unreadable,
  type CaseProblem,
  type RepeatedField,
} from '#libs/statutory-rules';
import { beginningOf, chained, usualLimits } from '../clock/file-beginning.js';
import type { FileForm } from '../clock/file-form.js';
import { tooLong, type Part } from '../clock/split-parts.js';

/** A case that was read from a file, or why it could not be. */
export type CaseInFile = { readonly value: unknown } | { readonly errors: readonly CaseProblem[] };

function refused(message: string): CaseInFile {
  return { errors: [{ path: '', message }] };
}

function once(value: unknown, repeated: readonly RepeatedField[]): CaseInFile {
  if (repeated.length === 0) return { value };
  const errors = repeated.map((names) => ({
    path: `/${names.join('/')}`,
    message: `The field ${String(names.at(-1))} is given more than once: keep one of them.`,
  }));
  return { errors };
}

function caseIn(part: Part, what: string): CaseInFile {
  if (part === tooLong) return refused(`${what} is far too long to be a case.`);
  const json = readJson(part);
  if (json === null) return refused(unreadable(what, part));
  return once(json.value, repeatedFields(part, json.value));
}

async function* casesOf(
  { splitter, part: what, opening }: FileForm,
  pieces: AsyncIterable<string>,
): AsyncGenerator<CaseInFile> {
  for await (const piece of pieces) {
    for (const part of splitter.take(piece)) yield caseIn(part, what);
  }
  const rest = splitter.end();
  if (rest === null) return;
  // The end of a list that breaks off is no case, even where it could be read as one.
  const isList = opening !== '';
  const text = rest === tooLong ? '' : rest;
  yield isList ? refused(unreadable('The end of the file', text)) : caseIn(rest, what);
}

function* casesInWhole(text: string): Generator<CaseInFile> {
  const found = casesIn(text);
  if (found.form === 'none') yield refused(found.message);
  else if (found.form === 'case') yield once(found.value, found.repeated);
  else if (found.form === 'lines') for (const line of found.lines) yield caseIn(line, 'This line');
  else {
    const repeatedAt = Map.groupBy(found.repeated, ([place]) => place);
    for (const [place, value] of found.values.entries()) {
      yield once(
        value,
        (repeatedAt.get(place) ?? []).map(([, ...names]) => names),
      );
    }
  }
}

/** The cases of a file in the forms that the clock takes; those of a long file one by one, while it is read. */
export async function* casesFrom(
  pieces: AsyncIterable<string>,
  limits = usualLimits,
): AsyncGenerator<CaseInFile> {
  const iterator = pieces[Symbol.asyncIterator]();
  const { read, form } = await beginningOf(iterator, limits);
  if (form === null) yield* casesInWhole(read.join(''));
  else if (form !== 'no case found') yield* casesOf(form, chained(read, iterator));
  else {
    await iterator.return?.();
    yield refused(
      'The beginning of the file holds no case: give one case, a list of cases, or a case on each line.',
    );
  }
}
