import type { SaxesTagPlain } from 'saxes';
import type { ElementNode } from './element-node.js';
import { limits } from './limits.js';
import type { Sen2ReadErrorReason } from './sen2-read-error.js';

/** Builds the tree of one section at a time, within the limits. */
export class SectionBuilder {
  private readonly open: ElementNode[] = [];
  private from = 0;
  private elements = 0;
  private readonly stop: (reason: Sen2ReadErrorReason, line: number) => never;

  constructor(stop: (reason: Sen2ReadErrorReason, line: number) => never) {
    this.stop = stop;
  }

  get isBuilding(): boolean {
    return this.open.length > 0;
  }

  /** Opens an element: the section itself, or one inside the element that was opened last. */
  openElement(tag: SaxesTagPlain, name: string, line: number, position: number): void {
    const parent = this.open.at(-1);
    if (!parent) {
      this.from = position;
      this.elements = 0;
    }
    const path = parent ? `${parent.path}/${name}` : name;
    const node = {
      name,
      written: tag.name,
      path,
      line,
      attributes: tag.attributes,
      text: '',
      children: [],
    };
    parent?.children.push(node);
    this.open.push(node);
    this.elements += 1;
    this.measure(position);
  }

  addText(text: string): void {
    const node = this.open.at(-1);
    if (!node) return;
    if (node.text.length + text.length > limits.text) this.stop('text-too-long', node.line);
    node.text += text;
  }

  /** Closes the element opened last, and gives the section when that was it. */
  closeElement(): ElementNode | null {
    const node = this.open.pop();
    return node && this.open.length === 0 ? node : null;
  }

  /** Stops the reading when the section has grown past what a section may be. */
  measure(position: number): void {
    const section = this.open[0];
    if (!section) return;
    const isTooLarge = position - this.from > limits.section || this.elements > limits.elements;
    if (isTooLarge) this.stop('person-too-large', section.line);
  }
}
