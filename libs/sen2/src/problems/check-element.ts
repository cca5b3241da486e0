import { type IsoDate, isRealDate } from '#libs/statutory-rules';
import { type ElementNode, valueOf } from '../reading/element-node.js';
import type { ElementRule, ValueRule } from '../schema/element-rule.js';
import type { ProblemList } from './problem-list.js';
import type { Sen2ProblemCode } from './problem-sentences.js';

interface Check {
  readonly asAt: IsoDate;
  readonly problems: ProblemList;
}

/** Holds an element and all in it against what the return allows, and reports what doesn't fit. */
export function checkElement(node: ElementNode, rule: ElementRule, check: Check): void {
  const value = valueOf(node);
  const wrong = value === null || !rule.value ? null : wrongWith(value, rule.value, check.asAt);
  if (wrong) check.problems.at(node, wrong);
  const met = new Set<string>();
  for (const child of node.children) {
    const childRule = ruleFor(rule, child.name);
    if (!childRule) {
      check.problems.at(child, 'unknown-element');
      continue;
    }
    if (met.has(child.name) && !childRule.repeats) check.problems.at(child, 'repeated-element');
    met.add(child.name);
    checkElement(child, childRule, check);
  }
}

function ruleFor({ children }: ElementRule, name: string): ElementRule | null {
  // A file may name an element as it likes, also like something that every object has.
  return children && Object.hasOwn(children, name) ? (children[name] ?? null) : null;
}

function wrongWith(value: string, rule: ValueRule, asAt: IsoDate): Sen2ProblemCode | null {
  switch (rule.kind) {
    case 'date':
      if (!isRealDate(value)) return 'not-a-date';
      return value > asAt && !rule.mayLieAhead ? 'date-in-future' : null;
    case 'codes':
      return rule.codes.includes(value.toUpperCase()) ? null : 'unknown-code';
    case 'identifier':
      return rule.isRight(value) ? null : rule.otherwise;
  }
}
