import { readJson } from '#libs/statutory-rules';
import { ElementSplitter, LineSplitter, tooLong, type Part, type Splitter } from './split-parts.js';

/** How a file holds its cases, and how their answers are written. */
export interface FileForm {
  readonly splitter: Splitter;
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
  /** What a person calls one of its parts. */
  readonly part: string;
}

/** A list of cases, written as a list of answers. */
function inList(): FileForm {
  const splitter = new ElementSplitter();
  return { splitter, opening: '[', between: ',', closing: ']\n', part: 'This element' };
}

/** A case on each line, answered on a line each. */
function inLines(): FileForm {
  const splitter = new LineSplitter();
  return { splitter, opening: '', between: '\n', closing: '\n', part: 'This line' };
}

function isJson(part: Part): boolean {
  return part !== tooLong && readJson(part) !== null;
}

/** Whether a line holds a whole case, right or wrong: no object inside a case has such fields. */
function holdsCase(line: Part): boolean {
  if (line === tooLong || !line.trimStart().startsWith('{')) return false;
  const value = readJson(line)?.value;
  return typeof value === 'object' && value !== null && ('today' in value || 'events' in value);
}

/**
 * Finds out how a file that is read piece by piece holds its cases.
 *
 * It can't be told as long as no line is a case by itself: then it may be one case over many lines.
 */
export class FormFinder {
  readonly #lines = new LineSplitter();

  /** The form of a file with this beginning; null where more has to be read. */
  of(beginning: string): FileForm | null {
    const lines = this.#lines.take(beginning);
    if (beginning.trimStart().startsWith('[')) {
      const elements = new ElementSplitter().take(beginning);
      const isList = elements.slice(0, 1).some(isJson) || !lines.some(holdsCase);
      return isList ? inList() : inLines();
    }
    const isOneLongLine = !beginning.includes('\n') && beginning.trim() !== '';
    const isInLines = isOneLongLine || lines.slice(0, 1).some(isJson) || lines.some(holdsCase);
    return isInLines ? inLines() : null;
  }

  /** The form of a file that goes on with this piece; null where still more has to be read. */
  goingOn(piece: string): FileForm | null {
    return this.#lines.take(piece).some(holdsCase) ? inLines() : null;
  }
}
