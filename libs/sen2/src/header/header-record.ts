import { type IsoDate, isRealDate } from '#libs/statutory-rules';
import { isLaNumber } from '../identifiers/la-number.js';
import { checkElement } from '../problems/check-element.js';
import { ProblemList } from '../problems/problem-list.js';
import { type ElementNode, childOf, codeIn, valueIn } from '../reading/element-node.js';
import { headerRule } from '../schema/header-rule.js';
import type { Sen2HeaderItem, Sen2Item } from '../sen2-item.js';

/** Who sent the return and for which day, then what is wrong with the header. */
export function* headerItems(header: ElementNode, asAt: IsoDate): Generator<Sen2Item> {
  const problems = new ProblemList(null);
  checkElement(header, headerRule, { asAt, problems });
  const details = childOf(header, 'CollectionDetails');
  const source = childOf(header, 'Source');
  const collection = childOf(details ?? header, 'Collection');
  if (collection && codeIn(details ?? header, 'Collection') !== 'SEN2')
    problems.at(collection, 'collection-wrong');
  if (valueIn(source, 'LEA') === null) problems.under(source ?? header, 'LEA', 'authority-missing');
  yield headerRecord(details, source);
  for (const problem of problems.sorted()) yield { kind: 'problem', problem };
}

function headerRecord(details: ElementNode | null, source: ElementNode | null): Sen2HeaderItem {
  const authority = valueIn(source, 'LEA');
  const referenceDate = valueIn(details, 'ReferenceDate');
  return {
    kind: 'header',
    authority: authority !== null && isLaNumber(authority) ? Number(authority) : null,
    referenceDate: referenceDate !== null && isRealDate(referenceDate) ? referenceDate : null,
    release: valueIn(source, 'Release'),
    year: valueIn(details, 'Year'),
  };
}
