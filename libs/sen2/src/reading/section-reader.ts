import type { IsoDate } from '#libs/statutory-rules';
import { headerItems } from '../header/header-record.js';
import { personItem } from '../person/person-item.js';
import { SeenBefore } from '../person/seen-before.js';
import { ProblemList } from '../problems/problem-list.js';
import type { Sen2ProblemCode } from '../problems/problem-sentences.js';
import type { Sen2Item } from '../sen2-item.js';
import type { ElementNode } from './element-node.js';
import type { ReturnSection } from './return-parser.js';

/** Makes items of the sections of one return, and remembers what must be told at its end. */
export class SectionReader {
  private readonly asAt: IsoDate;
  private readonly seen = new SeenBefore();
  private persons = 0;
  private hasHeader = false;

  constructor(asAt: IsoDate) {
    this.asAt = asAt;
  }

  *read({ kind, node }: ReturnSection): Generator<Sen2Item> {
    if (kind === 'unknown') yield* problemOf(node, 'unknown-element');
    if (kind === 'person') {
      this.persons += 1;
      yield personItem(node, this.persons, this.asAt, this.seen);
    }
    if (kind !== 'header') return;
    if (this.hasHeader) yield* problemOf(node, 'header-repeated');
    else yield* headerItems(node, this.asAt);
    this.hasHeader = true;
  }

  /** The file has ended. */
  *finish(): Generator<Sen2Item> {
    if (!this.hasHeader) yield* problemOf(absent('Header'), 'header-missing');
    if (this.persons === 0) yield* problemOf(absent('Persons'), 'no-persons');
  }
}

function* problemOf(node: ElementNode, code: Sen2ProblemCode): Generator<Sen2Item> {
  const problems = new ProblemList(null);
  problems.at(node, code);
  for (const problem of problems.sorted()) yield { kind: 'problem', problem };
}

function absent(name: string): ElementNode {
  return { name, written: name, path: name, line: 1, attributes: {}, text: '', children: [] };
}
