import { upnCheckLetter } from '#libs/sen2';
import { sen2Return } from '../support/sen2-generator.js';

const NOTES = 'The plan of the visit is kept here as it was written down. '.repeat(340);

/**
 * A return of this many fictitious people, 20 kB each, most of it an element that isn't known here: kept as written,
 * and nothing to record, so that taking the file in can be watched without the work that comes after.
 */
export async function* paddedReturn(persons: number): AsyncGenerator<Uint8Array> {
  const empty: Uint8Array[] = [];
  for await (const piece of sen2Return({ persons: 0, seed: 1 })) empty.push(piece);
  const [start = '', end = ''] = Buffer.concat(empty).toString().split('</Persons>');
  yield Buffer.from(start);
  for (let index = 0; index < persons; index += 1) yield Buffer.from(person(index));
  yield Buffer.from(`</Persons>${end}`);
}

function person(index: number): string {
  const digits = `999${String(index).padStart(9, '0')}`;
  const name = '<Surname>Trialby</Surname><Forename>Nia</Forename>';
  const birth = '<PersonBirthDate>2015-10-13</PersonBirthDate><Sex>F</Sex>';
  const upn = `<UPN>${upnCheckLetter(digits)}${digits}</UPN>`;
  return `<Person>${name}${birth}${upn}<LocalNotes>${NOTES}</LocalNotes></Person>\n`;
}
