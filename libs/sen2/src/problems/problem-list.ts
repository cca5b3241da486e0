import type { ElementNode } from '../reading/element-node.js';
import { valueOf } from '../reading/element-node.js';
import type { Sen2Problem } from '../sen2-item.js';
import { type Sen2ProblemCode, problemSentences } from './problem-sentences.js';

/** More than this of one person are summed up: a file must not be able to fill the memory with complaints. */
const MOST_LISTED = 100;

/** Collects what is wrong with one person, or with the header when the number is null. */
export class ProblemList {
  private readonly found: Sen2Problem[] = [];
  private readonly personNumber: number | null;

  constructor(personNumber: number | null) {
    this.personNumber = personNumber;
  }

  /** Something is wrong with what this element says. */
  at(node: ElementNode, code: Sen2ProblemCode): void {
    this.add(code, node.line, node.path, valueOf(node));
  }

  /** Something is wrong because this element lacks a part, or a part of that name in it isn't enough. */
  under(parent: ElementNode, name: string, code: Sen2ProblemCode): void {
    this.add(code, parent.line, `${parent.path}/${name}`, null);
  }

  /** All of them in the order of the file. */
  sorted(): Sen2Problem[] {
    const inOrder = this.found.toSorted(
      (a, b) => a.line - b.line || compare(a.path, b.path) || compare(a.code, b.code),
    );
    const next = inOrder[MOST_LISTED];
    if (!next) return inOrder;
    return [...inOrder.slice(0, MOST_LISTED), summaryAt(next)];
  }

  private add(code: Sen2ProblemCode, line: number, path: string, value: string | null): void {
    this.found.push({
      personNumber: this.personNumber,
      line,
      path,
      code,
      message: problemSentences[code],
      value,
    });
  }
}

function summaryAt(next: Sen2Problem): Sen2Problem {
  const code = 'further-problems';
  return { ...next, path: 'Person', code, message: problemSentences[code], value: null };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
