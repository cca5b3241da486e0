import { answerPart, answerText, notJson, read, type Answered } from './answer-text.js';
import { ElementSplitter, LineSplitter, type Splitter } from './split-parts.js';

/** Writes a text, and waits until there is room for more. */
export type Write = (text: string) => Promise<void>;

interface Form {
  readonly splitter: Splitter;
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
  readonly part: string;
}

/** How a long file is written; null: as one case. */
function formOf(beginning: string): Form | null {
  if (beginning.trimStart().startsWith('[')) {
    const splitter = new ElementSplitter();
    return { splitter, opening: '[', between: ',', closing: ']\n', part: 'This element' };
  }
  const firstLine = beginning.slice(0, beginning.indexOf('\n'));
  if (!beginning.includes('\n') || read(firstLine) === null) return null;
  const splitter = new LineSplitter();
  return { splitter, opening: '', between: '\n', closing: '\n', part: 'This line' };
}

async function answerParts(
  form: Form,
  pieces: AsyncIterable<string>,
  write: Write,
): Promise<boolean> {
  let isAllRight = true;
  let before = form.opening;
  const put = async (answers: readonly Answered[]): Promise<void> => {
    for (const { text, isAllRight: isRight } of answers) {
      isAllRight &&= isRight;
      await write(before + text);
      before = form.between;
    }
  };
  for await (const piece of pieces) {
    await put(form.splitter.take(piece).map((part) => answerPart(part, form.part)));
  }
  const rest = form.splitter.end();
  if (rest !== null) {
    await put([form.opening === '' ? answerPart(rest, form.part) : notJson('The end of the file')]);
  }
  await write(form.closing);
  return isAllRight;
}

async function* chained(beginning: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield beginning;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/**
 * Answers cases, and says whether all of them were answered.
 *
 * A file up to so many characters is read whole; a longer one is answered while it is read.
 */
export async function answerStream(
  pieces: AsyncIterable<string>,
  write: Write,
  wholeUpTo = 16_000_000,
): Promise<boolean> {
  const iterator = pieces[Symbol.asyncIterator]();
  let beginning = '';
  let next = await iterator.next();
  for (; next.done !== true && beginning.length < wholeUpTo; next = await iterator.next()) {
    beginning += next.value;
  }
  if (next.done !== true) {
    beginning += next.value;
    const form = formOf(beginning);
    if (form !== null) return answerParts(form, chained(beginning, iterator), write);
    for await (const piece of chained('', iterator)) beginning += piece;
  }
  const { text, isAllRight } = answerText(beginning);
  await write(text);
  return isAllRight;
}
