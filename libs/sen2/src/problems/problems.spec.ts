import { describe, expect, it } from '@jest/globals';
import {
  complaints,
  header,
  identity,
  itemsOf,
  personWith,
  returnOf,
} from '../../../../test/support/sen2-texts.js';
import type { Sen2Problem } from '../sen2-item.js';
import { problemSentences } from './problem-sentences.js';

const received = '<ReceivedDate>2025-01-10</ReceivedDate><RequestOutcome>A</RequestOutcome>';

async function problemsOf(text: string): Promise<Sen2Problem[]> {
  const items = await itemsOf(text);
  return items.flatMap((item) => (item.kind === 'problem' ? item.problem : []));
}

describe('Problems with a person', () => {
  it('name the place and keep what is written, but say nothing about the person', async () => {
    const item = await personWith(
      `\n<Requests>${received}\n<RequestSource>9</RequestSource></Requests>`,
    );
    expect(item.problems).toEqual([
      {
        personNumber: 1,
        line: 3,
        path: 'Person/Requests/RequestSource',
        code: 'unknown-code',
        message: problemSentences['unknown-code'],
        value: '9',
      },
    ]);
    expect(item.facts[0]?.data).toEqual({});
  });

  it('tell of elements that nobody knows, which are kept with everything in them', async () => {
    const item = await personWith('<Hobby kind="fictitious"><Name>chess</Name></Hobby>');
    expect(complaints(item)).toEqual(['unknown-element Person/Hobby']);
    expect(item.person.asReturned.children).toContainEqual({
      name: 'Hobby',
      attributes: { kind: 'fictitious' },
      children: [{ name: 'Name', text: 'chess' }],
    });
  });

  it('tell of a known element in the wrong place', async () => {
    expect(complaints(await personWith('<Week20>1</Week20>'))).toEqual([
      'unknown-element Person/Week20',
    ]);
  });

  it('tell of elements named like something that every object has', async () => {
    const item = await personWith('<constructor/><toString/>');
    expect(complaints(item)).toEqual([
      'unknown-element Person/constructor',
      'unknown-element Person/toString',
    ]);
  });

  it('tell of an element given twice; the first counts', async () => {
    const item = await personWith(
      `<Requests>${received}<ReceivedDate>2025-03-10</ReceivedDate></Requests>`,
    );
    expect(complaints(item)).toEqual(['repeated-element Person/Requests/ReceivedDate']);
    expect(item.facts.map((fact) => fact.on)).toEqual(['2025-01-10']);
  });

  it('tell of wrong numbers and codes of places, needs and reviews', async () => {
    const active =
      '<ActivePlans><ReviewOutcome>X</ReviewOutcome><LastReview>2027-01-01</LastReview><PhaseTransferDueDate>2027-02-15</PhaseTransferDueDate>' +
      '<PlacementDetail><URN>12</URN><SENSetting>HOME</SENSetting></PlacementDetail><SENneed><SENtype>ABC</SENtype></SENneed></ActivePlans>';
    const at = 'Person/Requests/ActivePlans';
    expect(complaints(await personWith(`<Requests>${received}${active}</Requests>`))).toEqual([
      `date-in-future ${at}/LastReview`,
      `phase-transfer-untold ${at}/PhaseTransferDueDate`,
      `unknown-code ${at}/PlacementDetail/SENSetting`,
      `urn-wrong ${at}/PlacementDetail/URN`,
      `unknown-code ${at}/ReviewOutcome`,
      `unknown-code ${at}/SENneed/SENtype`,
    ]);
  });

  it.each([
    '2025-2-7',
    '07/02/2025',
    '2025-02-30',
    '2025-02-07T00:00:00',
    'yesterday',
    '0000-00-00',
  ])('tell of %s, which is not a date of the return', async (day) => {
    const item = await personWith(
      `<Requests><ReceivedDate>${day}</ReceivedDate><RequestOutcome>A</RequestOutcome></Requests>`,
    );
    expect(complaints(item)).toEqual(['not-a-date Person/Requests/ReceivedDate']);
    expect(item.facts).toEqual([]);
  });

  it('are summed up after the hundredth', async () => {
    const item = await personWith('<Odd/>'.repeat(500));
    expect(item.problems).toHaveLength(101);
    expect(item.problems.at(-1)).toMatchObject({ code: 'further-problems', path: 'Person' });
    expect(item.person.asReturned.children).toHaveLength(505);
  });
});

describe('Problems with the return as a whole', () => {
  const person = `<Person>${identity}</Person>`;

  it.each([
    ['no header', `<SEN2><Persons>${person}</Persons></SEN2>`, ['header-missing']],
    [
      'two headers',
      `<SEN2>${header}${header}<Persons>${person}</Persons></SEN2>`,
      ['header-repeated'],
    ],
    ['no people', `<SEN2>${header}</SEN2>`, ['no-persons']],
    [
      'another collection',
      returnOf(person).replace('>SEN2</Coll', '>CIN</Coll'),
      ['collection-wrong'],
    ],
    ['no authority', returnOf(person).replace('<LEA>999</LEA>', ''), ['authority-missing']],
    ['a wrong authority', returnOf(person).replace('>999<', '>E06<'), ['la-number-wrong']],
    [
      'a reference date that doesn’t exist',
      returnOf(person).replace('2026-01-15', '2026-01-32'),
      ['not-a-date'],
    ],
    [
      'an unknown part',
      returnOf(person).replace('<Persons>', '<Extra><Deep/></Extra><Persons><Odd/>'),
      ['unknown-element', 'unknown-element'],
    ],
  ])('tell of %s', async (_, text, codes) => {
    const problems = await problemsOf(text);
    expect(problems.map((problem) => problem.code)).toEqual(codes);
    expect(problems.every((problem) => problem.personNumber === null)).toBe(true);
  });

  it('leave what can’t be believed out of the header', async () => {
    const [first] = await itemsOf(
      returnOf(person).replace('>999<', '>E06<').replace('2026-01-15', '2026-01-32'),
    );
    expect(first).toEqual({
      kind: 'header',
      authority: null,
      referenceDate: null,
      release: '1.3',
      year: '2026',
    });
  });
});
