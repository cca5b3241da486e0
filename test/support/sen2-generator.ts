import { type IsoDate, addDays } from '#libs/statutory-rules';
import { upnCheckLetter } from '#libs/sen2';
import { type Random, seededRandom } from './seeded-random.js';

/** What a fictitious return should be like. The same options always give the same bytes. */
export interface Sen2ReturnOptions {
  readonly persons: number;
  readonly seed: number;
  /** Three digits; 999 is nobody's. */
  readonly authority?: number;
  /** The day of the return: no date in it is later. */
  readonly asAt?: IsoDate;
  /** How many people are written into one piece of the stream. */
  readonly personsPerChunk?: number;
}

const SURNAMES = [
  'Trialby',
  'Exampleby',
  'Sampleton',
  'Fakeham',
  'Fictley',
  'Mockford',
  'Testwick',
  'Inventley',
];
const FORENAMES = ['Nia', 'Vik', 'Tess', 'Ben', 'Chloe', 'Imani', 'Otis', 'Zoë', 'Łucja', 'Amélie'];
const NEEDS = ['SPLD', 'MLD', 'SEMH', 'SLCN', 'HI', 'VI', 'PD', 'ASD'];
/** How far back a request may lie, in days. */
const LONGEST_AGO = 420;

/**
 * A return of fictitious people as a stream of UTF-8, for tests of reading and of load.
 *
 * About 700 bytes a person. Numbers are right and unique; about 70 in 100 requests lead to an assessment, and two
 * thirds of those to a plan.
 */
export async function* sen2Return(options: Sen2ReturnOptions): AsyncGenerator<Uint8Array> {
  const { persons, seed, authority = 999, asAt = '2026-01-15', personsPerChunk = 50 } = options;
  const random = seededRandom(seed);
  yield Buffer.from(start(authority, asAt));
  for (let first = 0; first < persons; first += personsPerChunk) {
    const last = Math.min(first + personsPerChunk, persons);
    let chunk = '';
    for (let index = first; index < last; index += 1)
      chunk += person(index, { random, authority, asAt });
    yield Buffer.from(chunk);
  }
  yield Buffer.from('</Persons></SEN2>\n');
}

interface World {
  readonly random: Random;
  readonly authority: number;
  readonly asAt: IsoDate;
}

function start(authority: number, asAt: IsoDate): string {
  const details = tag(
    'CollectionDetails',
    tag('Collection', 'SEN2') + tag('Year', asAt.slice(0, 4)) + tag('ReferenceDate', asAt),
  );
  const source = tag(
    'Source',
    tag('SourceLevel', 'L') + tag('LEA', String(authority)) + tag('Release', '1.3'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<SEN2>${tag('Header', details + source)}<Persons>\n`;
}

function person(index: number, { random, authority, asAt }: World): string {
  const digits = `${authority}${String(index).padStart(9, '0')}`;
  const who =
    tag('Surname', random.pick(SURNAMES)) +
    tag('Forename', random.pick(FORENAMES)) +
    tag('PersonBirthDate', addDays(asAt, -random.whole(1_200, 6_500))) +
    tag('Sex', random.pick(['M', 'F'])) +
    tag('Ethnicity', 'WBRI') +
    tag('PostCode', 'EX1 1AA') +
    tag('UPN', upnCheckLetter(digits) + digits);
  return `${tag('Person', who + request(random, asAt))}\n`;
}

function request(random: Random, asAt: IsoDate): string {
  const receivedOn = addDays(asAt, -random.whole(1, LONGEST_AGO));
  const decidedOn = addDays(receivedOn, random.whole(10, 60));
  const received =
    tag('ReceivedDate', receivedOn) +
    tag('RequestSource', String(random.whole(1, 5))) +
    tag('RYA', '0');
  if (decidedOn > asAt) return tag('Requests', received + tag('RequestOutcome', 'A'));
  const outcome = random.pick(['Y', 'Y', 'Y', 'Y', 'Y', 'Y', 'Y', 'N', 'N', 'W']);
  const decided = received + tag('RequestOutcomeDate', decidedOn) + tag('RequestOutcome', outcome);
  return tag('Requests', outcome === 'Y' ? decided + assessment(random, decidedOn, asAt) : decided);
}

function assessment(random: Random, decidedOn: IsoDate, asAt: IsoDate): string {
  const assessedOn = addDays(decidedOn, random.whole(40, 110));
  const startsOn = addDays(assessedOn, random.whole(5, 40));
  const week20 = tag('Week20', random.whole(1, 20) === 1 ? '1' : '0');
  if (startsOn > asAt) return tag('Assessment', tag('AssessmentOutcome', 'A') + week20);
  const urn = tag('URN', String(random.whole(900_000, 900_099)));
  const rank = tag('PlacementRank', '1');
  const plan = tag('NamedPlan', tag('StartDate', startsOn) + tag('PlanDetail', urn + rank));
  const outcome = tag('AssessmentOutcome', 'Y') + tag('AssessmentOutcomeDate', assessedOn);
  const placement = tag('PlacementDetail', urn + rank + tag('EntryDate', startsOn));
  const need = tag('SENneed', tag('SENtype', random.pick(NEEDS)) + tag('SENtypeRank', '1'));
  return tag('Assessment', outcome + week20 + plan) + tag('ActivePlans', placement + need);
}

function tag(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
