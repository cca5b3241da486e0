import { answerPart, answerText, notJson, type Answered } from '#libs/statutory-rules';
import { beginningOf, chained, usualLimits } from './file-beginning.js';
import type { FileForm } from './file-form.js';
import { tooLong, type Part } from './split-parts.js';

/** Writes a text, and waits until there is room for more. */
export type Write = (text: string) => Promise<void>;

function refused(message: string): Answered {
  return { text: JSON.stringify({ errors: [{ path: '', message }] }), isAllRight: false };
}

function answerTo(part: Part, what: string): Answered {
  return part === tooLong
    ? refused(`${what} is far too long to be a case.`)
    : answerPart(part, what);
}

function brokenOff(what: string, rest: Part): Answered {
  return notJson(what, rest === tooLong ? '' : rest);
}

/** Answers a file while it is read, with one write for each piece of it, as writing takes long. */
async function answerParts(
  { splitter, part: what, opening, between, closing }: FileForm,
  pieces: AsyncIterable<string>,
  write: Write,
): Promise<boolean> {
  let isAllRight = true;
  let count = 0;
  let text = '';
  const put = (answer: Answered): void => {
    isAllRight &&= answer.isAllRight;
    text += (count === 0 ? opening : between) + answer.text;
    count += 1;
  };
  for await (const piece of pieces) {
    for (const part of splitter.take(piece)) put(answerTo(part, what));
    if (text !== '') await write(text);
    text = '';
  }
  const rest = splitter.end();
  const isList = opening !== '';
  if (rest !== null && isList && count === 0) {
    // What begins like a list and has no element is none, and not answered like one.
    await write(`${brokenOff('The file', rest).text}\n`);
    return false;
  }
  if (rest !== null) put(isList ? brokenOff('The end of the file', rest) : answerTo(rest, what));
  await write((count === 0 ? opening : text) + closing);
  return isAllRight;
}

/**
 * Answers cases, and says whether all of them were answered.
 *
 * A short file is read whole; a longer one is answered while it is read, however long it is.
 */
export async function answerStream(
  pieces: AsyncIterable<string>,
  write: Write,
  limits = usualLimits,
): Promise<boolean> {
  const iterator = pieces[Symbol.asyncIterator]();
  const { read, form } = await beginningOf(iterator, limits);
  if (form === null) {
    const { text, isAllRight } = answerText(read.join(''));
    await write(text);
    return isAllRight;
  }
  if (form !== 'no case found') return answerParts(form, chained(read, iterator), write);
  await iterator.return?.();
  const most = limits.oneCase.toLocaleString('en-GB');
  const { text, isAllRight } = refused(
    `In its first ${most} characters the file holds no case: give one case, a list of cases, or a case on each line.`,
  );
  await write(`${text}\n`);
  return isAllRight;
}
