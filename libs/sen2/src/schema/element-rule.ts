import type { Sen2ProblemCode } from '../problems/problem-sentences.js';

/** What the reader expects of one element of the return. */
export interface ElementRule {
  readonly value?: ValueRule;
  readonly children?: Readonly<Record<string, ElementRule>>;
  readonly repeats?: boolean;
}

/** What the reader expects of a value. */
export type ValueRule =
  | { readonly kind: 'date'; readonly mayLieAhead: boolean }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | {
      readonly kind: 'identifier';
      readonly isRight: (text: string) => boolean;
      readonly otherwise: Sen2ProblemCode;
    };

export const text: ElementRule = {};
export const past: ElementRule = { value: { kind: 'date', mayLieAhead: false } };
export const date: ElementRule = { value: { kind: 'date', mayLieAhead: true } };

export function oneOf(codes: readonly string[]): ElementRule {
  return { value: { kind: 'codes', codes } };
}

export function identifier(
  isRight: (text: string) => boolean,
  otherwise: Sen2ProblemCode,
): ElementRule {
  return { value: { kind: 'identifier', isRight, otherwise } };
}

export function group(children: Readonly<Record<string, ElementRule>>): ElementRule {
  return { children };
}

export function repeated(children: Readonly<Record<string, ElementRule>>): ElementRule {
  return { children, repeats: true };
}
