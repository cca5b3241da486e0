import { answerPart, answerText, notJson, type Answered } from '#libs/statutory-rules';
import { beginningOf, chained, usualLimits, type Limits } from './file-beginning.js';
import type { FileForm } from './file-form.js';
import { tooLong, type Part } from './split-parts.js';
import type { Sink } from './text-sink.js';

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

/** Answers a file while it is read. */
async function answerParts(
  { splitter, part: what, opening, between, closing }: FileForm,
  pieces: AsyncIterable<string>,
  sink: Sink,
): Promise<boolean> {
  let isAllRight = true;
  let count = 0;
  const put = (answer: Answered): void => {
    isAllRight &&= answer.isAllRight;
    sink.add(count === 0 ? opening : between);
    sink.add(answer.text);
    count += 1;
  };
  for await (const piece of pieces) {
    for (const part of splitter.take(piece)) put(answerTo(part, what));
    await sink.flush();
  }
  const rest = splitter.end();
  const isList = opening !== '';
  if (rest !== null && isList && count === 0) {
    // What begins like a list and has no element is none, and not answered like one.
    sink.add(`${brokenOff('The file', rest).text}\n`);
    return false;
  }
  if (rest !== null) put(isList ? brokenOff('The end of the file', rest) : answerTo(rest, what));
  sink.add(count === 0 ? opening + closing : closing);
  return isAllRight;
}

async function answerAll(
  pieces: AsyncIterable<string>,
  sink: Sink,
  limits: Limits,
): Promise<boolean> {
  const iterator = pieces[Symbol.asyncIterator]();
  const { read, form } = await beginningOf(iterator, limits);
  if (form === null) {
    const { text, isAllRight } = answerText(read.join(''));
    sink.add(text);
    return isAllRight;
  }
  if (form !== 'no case found') return answerParts(form, chained(read, iterator), sink);
  await iterator.return?.();
  const most = limits.oneCase.toLocaleString('en-GB');
  const { text, isAllRight } = refused(
    `In its first ${most} characters the file holds no case: give one case, a list of cases, or a case on each line.`,
  );
  sink.add(`${text}\n`);
  return isAllRight;
}

/**
 * Answers cases, and says whether all of them were answered.
 *
 * A short file is read whole; a longer one is answered while it is read, however long it is.
 */
export async function answerStream(
  pieces: AsyncIterable<string>,
  sink: Sink,
  limits = usualLimits,
): Promise<boolean> {
  const isAllRight = await answerAll(pieces, sink, limits);
  await sink.flush();
  return isAllRight;
}
