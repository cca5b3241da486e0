import type { EventType, IsoDate } from '#libs/statutory-rules';
import type { Sen2ProblemCode } from './problems/problem-sentences.js';

/** One thing met while reading a return, in the order of the file. */
export type Sen2Item = Sen2HeaderItem | Sen2PersonItem | Sen2ProblemItem;

/** Who sent the return and for which day. Given at most once, when the header has been read. */
export interface Sen2HeaderItem {
  kind: 'header';
  authority: number | null;
  /** As written, when it is a real date. */
  referenceDate: string | null;
  release: string | null;
  year: string | null;
}

/** One person of the return, what the law makes of the dates given, and what is wrong with them. */
export interface Sen2PersonItem {
  kind: 'person';
  /** Counted from 1, in the order of the file. */
  number: number;
  line: number;
  person: Sen2Person;
  /** Sorted by date. Facts that can't be dated are in `problems` instead. */
  facts: Sen2Fact[];
  problems: Sen2Problem[];
}

/** Something wrong with the header or the file as a whole that doesn't stop the reading. */
export interface Sen2ProblemItem {
  kind: 'problem';
  problem: Sen2Problem;
}

/** What is wrong at one place of the return, in words that name nobody. */
export interface Sen2Problem {
  /** Null when the problem is not one person's. */
  personNumber: number | null;
  line: number;
  /** Such as `Person/Requests/RequestOutcomeDate`. */
  path: string;
  code: Sen2ProblemCode;
  message: string;
  /** As written in the return. May be personal data: for the people of the authority only. */
  value: string | null;
}

/** The person as returned: values trimmed and otherwise as written, wrong ones too. */
export interface Sen2Person {
  surname: string | null;
  forename: string | null;
  /** Null when missing or not a real date; what was written is in `asReturned`. */
  birthDate: IsoDate | null;
  sex: string | null;
  upn: string | null;
  uln: string | null;
  /** Why there is no UPN: a code of the return. */
  upnUnknown: string | null;
  /** Tells people apart: `upn:…`, else `uln:…`, else `sen2:` and a digest of name and birth date. */
  personKey: string;
  /** The whole element, unknown parts included, ready for JSON. */
  asReturned: Sen2Element;
}

/** An element of the return as written. */
export interface Sen2Element {
  name: string;
  attributes?: Record<string, string>;
  text?: string;
  children?: Sen2Element[];
}

/** One dated legal act that the return tells of. Holds no personal data. */
export interface Sen2Fact {
  /** Unique within the person and the same in every reading: a date corrected in a later return keeps the id. */
  id: string;
  type: EventType;
  on: IsoDate;
  /** The other fields of the event. */
  data: Record<string, unknown>;
  line: number;
}
