import type { Sen2Element } from '../sen2-item.js';

/** An element while it is being read. */
export interface ElementNode {
  /** The specification's name where there is one. */
  readonly name: string;
  readonly written: string;
  /** Such as `Person/Requests/ReceivedDate`. */
  readonly path: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: ElementNode[];
}

export function childrenOf(node: ElementNode, name: string): ElementNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The first child of that name. */
export function childOf(node: ElementNode, name: string): ElementNode | null {
  return node.children.find((child) => child.name === name) ?? null;
}

/** What the element says, without surrounding white space; null when it says nothing. */
export function valueOf(node: ElementNode | null): string | null {
  const value = node?.text.trim() ?? '';
  return value === '' ? null : value;
}

/** What the first child of that name says. */
export function valueIn(node: ElementNode | null, name: string): string | null {
  return node === null ? null : valueOf(childOf(node, name));
}

/** What a child with a code says, in upper case. */
export function codeIn(node: ElementNode | null, name: string): string | null {
  return valueIn(node, name)?.toUpperCase() ?? null;
}

export function isFlagged(node: ElementNode | null, name: string): boolean {
  const code = codeIn(node, name);
  return code === '1' || code === 'TRUE';
}

/** The element as written, ready for JSON: white space between elements is left out. */
export function asReturned(node: ElementNode): Sen2Element {
  const element: Sen2Element = { name: node.written };
  if (Object.keys(node.attributes).length > 0) element.attributes = { ...node.attributes };
  if (node.text !== '' && (node.children.length === 0 || node.text.trim() !== ''))
    element.text = node.text;
  if (node.children.length > 0) element.children = node.children.map(asReturned);
  return element;
}
