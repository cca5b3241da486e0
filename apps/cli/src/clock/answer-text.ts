import { answerCase } from '#libs/statutory-rules';

/** What the clock writes for some input, and whether every case of it was answered. */
export interface Answered {
  readonly text: string;
  readonly isAllRight: boolean;
}

/** The answer to one case that has been read. */
function answered(value: unknown): Answered {
  const answer = answerCase(value);
  return { text: JSON.stringify(answer), isAllRight: !('errors' in answer) };
}

/** The answer to something that is no JSON. */
export function notJson(what: string): Answered {
  const errors = [{ path: '', message: `${what} is not JSON that can be read.` }];
  return { text: JSON.stringify({ errors }), isAllRight: false };
}

/** Reads JSON; nothing where it is none. */
export function read(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** The answer to a line or an element that holds one case. */
export function answerPart(text: string, what: string): Answered {
  const json = read(text);
  return json === null ? notJson(what) : answered(json.value);
}

function answerList(values: readonly unknown[]): Answered {
  const answers = values.map(answered);
  return {
    text: `[${answers.map(({ text }) => text).join(',')}]\n`,
    isAllRight: answers.every(({ isAllRight }) => isAllRight),
  };
}

function holdsObject(line: string): boolean {
  return line.trimStart().startsWith('{') && read(line) !== null;
}

/** The answer to a whole file: a case, a list of cases, or a case on each line. */
export function answerText(text: string): Answered {
  const whole = read(text);
  if (whole !== null && Array.isArray(whole.value)) return answerList(whole.value);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (whole === null && lines.length > 1 && lines.some(holdsObject)) {
    const answers = lines.map((line) => answerPart(line, 'This line'));
    return {
      text: answers.map((answer) => `${answer.text}\n`).join(''),
      isAllRight: answers.every(({ isAllRight }) => isAllRight),
    };
  }
  const one = whole === null ? notJson('The file') : answered(whole.value);
  return { ...one, text: `${one.text}\n` };
}
