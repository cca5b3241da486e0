import { type IsoDate, isRealDate } from '#libs/statutory-rules';
import { type ElementNode, childOf, valueOf } from '../reading/element-node.js';

/** A day of the return that can be believed, and where it stands. */
export interface Dated {
  readonly on: IsoDate;
  readonly node: ElementNode;
}

/** The day that a child of that name gives; null when it is missing, not a date, or still to come. */
export function dateIn(parent: ElementNode | null, name: string, asAt: IsoDate): Dated | null {
  const node = parent && childOf(parent, name);
  const value = valueOf(node);
  if (node === null || value === null || !isRealDate(value) || value > asAt) return null;
  return { on: value, node };
}
