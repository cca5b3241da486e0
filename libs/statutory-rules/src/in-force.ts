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

/** The months in which coronavirus was a ground of its own; the list of limits is in part general knowledge. */
export const coronavirusAmendments = {
  inForce: {
    name: 'the coronavirus amendments of 2020 (SI 2020/471)',
    from: '2020-05-01',
    until: '2020-09-25',
  },
  seen: 'K',
} as const;
