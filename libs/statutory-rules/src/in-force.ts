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
