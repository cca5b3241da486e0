import { describe, expect, it } from '@jest/globals';
import {
  complaints,
  identity,
  itemsOf,
  personWith,
  returnOf,
} from '../../../../test/support/sen2-texts.js';

const named =
  '<Surname>Fakeham</Surname><Forename>Zoë</Forename><PersonBirthDate>2014-09-10</PersonBirthDate>';
const request =
  '<Requests><ReceivedDate>2025-01-10</ReceivedDate><RequestOutcome>A</RequestOutcome></Requests>';

async function keyOf(who: string): Promise<string> {
  return (await personWith('', who)).person.personKey;
}

describe('The record of a person', () => {
  it('holds what the return says, and everything as written', async () => {
    const { person } = await personWith(
      '<UPNunknown>UN1</UPNunknown><Ethnicity> WBRI </Ethnicity>',
    );
    expect(person).toMatchObject({
      surname: 'Trialby',
      forename: 'Nia',
      birthDate: '2015-10-13',
      sex: 'F',
      upn: 'K999400016000',
      uln: null,
      upnUnknown: 'UN1',
      personKey: 'upn:K999400016000',
    });
    expect(person.asReturned.children).toContainEqual({ name: 'Ethnicity', text: ' WBRI ' });
  });

  it('keeps a birth date that doesn’t exist as written only', async () => {
    const item = await personWith('', identity.replace('2015-10-13', '13/10/2015'));
    expect(item.person.birthDate).toBeNull();
    expect(item.person.asReturned.children).toContainEqual({
      name: 'PersonBirthDate',
      text: '13/10/2015',
    });
    expect(complaints(item)).toEqual(['not-a-date Person/PersonBirthDate']);
    expect(item.problems[0]).toMatchObject({ personNumber: 1, line: 1, value: '13/10/2015' });
  });
});

describe('What tells people apart', () => {
  it('is the pupil number, else the learner number, else a digest of name and birth date', async () => {
    const uln = '<UniqueLearnerNumber>9276308686</UniqueLearnerNumber>';
    expect(await keyOf(`${named}<UPN> k999400016000 </UPN>${uln}`)).toBe('upn:K999400016000');
    expect(await keyOf(`${named}<UPN> </UPN>${uln}`)).toBe('uln:9276308686');
    expect(await keyOf(named)).toMatch(/^sen2:[0-9a-f]{32}$/);
  });

  it('disregards case, spacing and the way an accent is written in a name', async () => {
    const other = named.replace('Fakeham', '  FAKEHAM ').replace('Zoë', 'Zoe\u0308');
    expect(await keyOf(other)).toBe(await keyOf(named));
    expect(await keyOf(named.replace('2014', '2013'))).not.toBe(await keyOf(named));
  });

  it('is weak without any number when part of name or birth date is missing', async () => {
    expect(complaints(await personWith('', '<Surname>Fakeham</Surname>'))).toEqual([
      'identity-weak Person',
    ]);
    expect(complaints(await personWith('', named))).toEqual([]);
  });

  it('shows a person who appears twice, whose requests of other days are used as well', async () => {
    const other = request.replace('2025-01-10', '2025-06-10');
    const items = await itemsOf(
      returnOf(
        `<Person>${identity}${request}</Person><Person>${identity}${request}${other}</Person>`,
      ),
    );
    const persons = items.filter((item) => item.kind === 'person');
    expect(persons.map((item) => item.facts.map((fact) => fact.on))).toEqual([
      ['2025-01-10'],
      ['2025-06-10'],
    ]);
    expect(persons.map(complaints)).toEqual([
      [],
      ['request-repeated Person/Requests/ReceivedDate', 'person-repeated Person/UPN'],
    ]);
  });
});
