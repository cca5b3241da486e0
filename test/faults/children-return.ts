import { upnCheckLetter } from '#libs/sen2';
import { addDays, type IsoDate } from '#libs/statutory-rules';

const AUTHORITY = 999;
/** Long enough ago that a clock set back still lies behind it. */
const ASKED_DAYS_AGO = 120;
const DECIDED_DAYS_AGO = 100;

/** A fictitious child of the caseload under way. */
export interface Child {
  readonly upn: string;
  /** The return says that the assessment was agreed to; else it waits for the decision. */
  readonly isDecided: boolean;
}

/** The child with this number; every second has its decision still before it. */
export function childOf(number: number): Child {
  const digits = `${AUTHORITY}${String(number).padStart(9, '0')}`;
  return { upn: upnCheckLetter(digits) + digits, isDecided: number % 2 === 1 };
}

/** A statutory return about these children and nobody else, as at a day. */
export function returnOf(children: readonly Child[], asAt: IsoDate): Blob {
  const collection =
    tag('Collection', 'SEN2') + tag('Year', asAt.slice(0, 4)) + tag('ReferenceDate', asAt);
  const source = tag('SourceLevel', 'L') + tag('LEA', String(AUTHORITY)) + tag('Release', '1.3');
  const header = tag('Header', tag('CollectionDetails', collection) + tag('Source', source));
  const persons = children.map((child) => personOf(child, asAt)).join('\n');
  return new Blob([
    `<?xml version="1.0" encoding="UTF-8"?>\n<SEN2>${header}<Persons>\n${persons}\n</Persons></SEN2>\n`,
  ]);
}

function personOf({ upn, isDecided }: Child, asAt: IsoDate): string {
  const who =
    tag('Surname', 'Trialby') +
    tag('Forename', 'Nia') +
    tag('PersonBirthDate', addDays(asAt, -3_650)) +
    tag('Sex', 'F') +
    tag('Ethnicity', 'WBRI') +
    tag('PostCode', 'EX1 1AA') +
    tag('UPN', upn);
  const asked =
    tag('ReceivedDate', addDays(asAt, -ASKED_DAYS_AGO)) +
    tag('RequestSource', '1') +
    tag('RYA', '0');
  const decided =
    tag('RequestOutcomeDate', addDays(asAt, -DECIDED_DAYS_AGO)) +
    tag('RequestOutcome', 'Y') +
    tag('Assessment', tag('AssessmentOutcome', 'A') + tag('Week20', '0'));
  const outcome = isDecided ? decided : tag('RequestOutcome', 'A');
  return tag('Person', who + tag('Requests', asked + outcome));
}

function tag(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
