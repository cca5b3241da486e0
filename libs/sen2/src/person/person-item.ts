import type { IsoDate } from '#libs/statutory-rules';
import { factsOf } from '../facts/facts-of-person.js';
import { checkElement } from '../problems/check-element.js';
import { ProblemList } from '../problems/problem-list.js';
import { type ElementNode, childOf } from '../reading/element-node.js';
import { personRule } from '../schema/person-rule.js';
import type { Sen2PersonItem } from '../sen2-item.js';
import { isWeak } from './person-key.js';
import { identityOf, personRecord } from './person-record.js';
import type { SeenBefore } from './seen-before.js';

/** One person of the return: the record, the facts, and what is wrong with them. */
export function personItem(
  node: ElementNode,
  number: number,
  asAt: IsoDate,
  seen: SeenBefore,
): Sen2PersonItem {
  const problems = new ProblemList(number);
  checkElement(node, personRule, { asAt, problems });
  const person = personRecord(node);
  if (isWeak(identityOf(node))) problems.at(node, 'identity-weak');
  if (seen.note(person.personKey)) reportRepeated(node, problems);
  const isRepeated = (request: string): boolean => seen.note(person.personKey, request);
  const isTold = (what: string): boolean => seen.note('told of the whole return', what);
  const facts = factsOf(node, { asAt, problems, isRepeated, isTold });
  return { kind: 'person', number, line: node.line, person, facts, problems: problems.sorted() };
}

function reportRepeated(node: ElementNode, problems: ProblemList): void {
  problems.at(
    childOf(node, 'UPN') ?? childOf(node, 'UniqueLearnerNumber') ?? node,
    'person-repeated',
  );
}
