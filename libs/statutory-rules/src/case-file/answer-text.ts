import { answerCase, type CaseAnswer } from './answer-case.js';
import { pathTo, type CaseProblem } from './case-problem.js';
import { readJson, unreadable } from './read-json.js';
import { repeatedFields, type RepeatedField } from './repeated-fields.js';

/** What the clock writes for some input, and whether every case of it was answered. */
export interface Answered {
  readonly text: string;
  readonly isAllRight: boolean;
}

/** The cases that a text holds, and in which of the forms that the clock takes. */
export type CasesInText =
  | { readonly form: 'none'; readonly message: string }
  | { readonly form: 'lines'; readonly lines: readonly string[] }
  | { readonly form: 'case'; readonly value: unknown; readonly repeated: readonly RepeatedField[] }
  | {
      readonly form: 'list';
      readonly values: readonly unknown[];
      readonly repeated: readonly RepeatedField[];
    };

function refused(errors: readonly CaseProblem[]): Answered {
  return { text: JSON.stringify({ errors }), isAllRight: false };
}

/** The answer to one case that has been read; none where it could not be told which of two fields holds. */
function answered(value: unknown, repeated: readonly RepeatedField[]): Answered {
  if (repeated.length > 0) {
    return refused(
      repeated.map((fields) => ({
        path: fields.reduce<string>(pathTo, ''),
        message: `The field ${String(fields.at(-1))} is given more than once: keep one of them.`,
      })),
    );
  }
  const answer = answerCase(value);
  const text = written(answer);
  return text === null
    ? refused([
        { path: '', message: 'This case is too large: the answer to it can not be written.' },
      ])
    : { text, isAllRight: !('errors' in answer) };
}

/** The answer as text; nothing where it would be longer than any text can be. */
function written(answer: CaseAnswer): string | null {
  try {
    return JSON.stringify(answer);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The answer to something that could not be read. */
export function notJson(what: string, text: string): Answered {
  return refused([{ path: '', message: unreadable(what, text) }]);
}

/** The answer to a line or an element that holds one case. */
export function answerPart(text: string, what: string): Answered {
  const json = readJson(text);
  if (json === null) return notJson(what, text);
  return answered(json.value, repeatedFields(text, json.value));
}

function holdsObject(line: string): boolean {
  return line.trimStart().startsWith('{') && readJson(line) !== null;
}

/** Finds the cases of a whole file: one case, a list of cases, or a case on each line. */
export function casesIn(text: string): CasesInText {
  const whole = readJson(text);
  if (whole === null) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) {
      return { form: 'none', message: 'The file is empty: put at least one case into it.' };
    }
    const isInLines = lines.length > 1 && lines.some(holdsObject);
    return isInLines
      ? { form: 'lines', lines }
      : { form: 'none', message: unreadable('The file', text) };
  }
  const { value } = whole;
  const repeated = repeatedFields(text, value);
  return Array.isArray(value)
    ? { form: 'list', values: value, repeated }
    : { form: 'case', value, repeated };
}

/** Answers the cases of a text, in the form in which they came. */
export function answerCases(cases: CasesInText): Answered {
  switch (cases.form) {
    case 'none': {
      const { text, isAllRight } = refused([{ path: '', message: cases.message }]);
      return { text: `${text}\n`, isAllRight };
    }
    case 'case': {
      const { text, isAllRight } = answered(cases.value, cases.repeated);
      return { text: `${text}\n`, isAllRight };
    }
    case 'list':
      return joined(answersOfList(cases.values, cases.repeated), ['[', ',', ']\n']);
    case 'lines':
      return joined(
        cases.lines.map((line) => answerPart(line, 'This line')),
        ['', '\n', '\n'],
      );
  }
}

function answersOfList(values: readonly unknown[], repeated: readonly RepeatedField[]): Answered[] {
  const repeatedAt = Map.groupBy(repeated, ([place]) => place);
  return values.map((value, place) =>
    answered(
      value,
      (repeatedAt.get(place) ?? []).map(([, ...fields]) => fields),
    ),
  );
}

function joined(
  answers: readonly Answered[],
  [opening, between, closing]: readonly [string, string, string],
): Answered {
  return {
    text: opening + answers.map(({ text }) => text).join(between) + closing,
    isAllRight: answers.every(({ isAllRight }) => isAllRight),
  };
}

/** The answer to a whole file: a case, a list of cases, or a case on each line. */
export function answerText(text: string): Answered {
  return answerCases(casesIn(text));
}
