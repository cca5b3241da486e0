import type { LawVersion } from './deadline-rule.js';
import type { IsoDate } from './law-event.js';

/** A period in which a version of the law is in force; without `until` it still is. */
export interface InForce {
  readonly name: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/** The Act, the Regulations and the Code as they came into force. */
export const ordinaryLaw: InForce = {
  name: 'the Children and Families Act 2014 and its Regulations',
  from: '2014-09-01',
};

/** The Regulations about people who are detained. */
export const detainedPersonsLaw: InForce = {
  name: 'the SEND (Detained Persons) Regulations 2015 (SI 2015/62)',
  from: '2015-04-01',
};

/** The rules of the Tribunal. */
export const tribunalRules: InForce = {
  name: 'the Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699)',
  from: '2008-11-03',
};

/** The months in which coronavirus was a ground of its own; the list of limits is in part general knowledge. */
const coronavirusAmendments = {
  inForce: {
    name: 'the coronavirus amendments of 2020 (SI 2020/471)',
    from: '2020-05-01',
    until: '2020-09-25',
  },
  seen: 'K',
} as const;

/** The same limit in its ordinary version and in the coronavirus months, when it gained a ground. */
export function withCoronavirusMonths(law: LawVersion): readonly [LawVersion, LawVersion] {
  return [
    law,
    { ...law, ...coronavirusAmendments, exceptions: [...law.exceptions, 'coronavirus'] },
  ];
}
