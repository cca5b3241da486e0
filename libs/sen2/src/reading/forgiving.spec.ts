import { describe, expect, it } from '@jest/globals';
import { identity, itemsOf, personWith, returnOf } from '../../../../test/support/sen2-texts.js';
import type { Sen2Item } from '../sen2-item.js';

const plan = '<NamedPlan><StartDate>2025-06-01</StartDate><PlanWBP>0</PlanWBP></NamedPlan>';
const request =
  '<Requests><ReceivedDate>2025-02-07</ReceivedDate><RequestOutcome>Y</RequestOutcome><RequestOutcomeDate>2025-03-01</RequestOutcomeDate>' +
  `<Assessment><AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>2025-05-16</AssessmentOutcomeDate>${plan}</Assessment></Requests>`;
const text = returnOf(`<Person>${identity.replace('Nia', 'Zoë')}${request}</Person>`);

function withoutTree(items: readonly Sen2Item[]): unknown {
  return items.map((item) =>
    item.kind === 'person' ? { ...item, person: { ...item.person, asReturned: null } } : item,
  );
}

function utf16(of: string, mark: string): Buffer {
  return Buffer.from(mark + of, 'utf16le');
}

describe('The reader takes a return', () => {
  it.each([
    [
      'in lower case',
      text.replaceAll(
        /(<\/?)(\w+)/g,
        (_, start: string, name: string) => start + name.toLowerCase(),
      ),
    ],
    [
      'in upper case',
      text.replaceAll(
        /(<\/?)(\w+)/g,
        (_, start: string, name: string) => start + name.toUpperCase(),
      ),
    ],
    [
      'with prefixed names',
      text.replaceAll(/(<\/?)(\w+)/g, '$1ns:$2').replace('<ns:SEN2>', '<ns:SEN2 xmlns:ns="urn:x">'),
    ],
    [
      'with the older names',
      text.replaceAll('Sex>', 'GenderCurrent>').replaceAll('PlanWBP>', 'PlanWPB>'),
    ],
    ['without the element around the people', text.replaceAll(/<\/?Persons>/g, '')],
    [
      'with comments and instructions',
      text
        .replaceAll('2025-02-07', '2025-<!-- note -->02-07')
        .replace('<Persons>', '<?page 1?><Persons>'),
    ],
    ['with marked sections', text.replace('2025-02-07', '<![CDATA[2025-02-07]]>')],
    ['with characters by number', text.replace('Zoë', 'Zo&#xEB;')],
  ])('%s', async (_, written) => {
    expect(withoutTree(await itemsOf(written))).toEqual(withoutTree(await itemsOf(text)));
  });

  it('with the older names, and keeps them as written', async () => {
    const { person } = await personWith('', '<GenderCurrent>2</GenderCurrent>');
    expect(person.sex).toBe('2');
    expect(person.asReturned).toEqual({
      name: 'Person',
      children: [{ name: 'GenderCurrent', text: '2' }],
    });
  });
});

describe('The reader understands', () => {
  it.each([
    ['UTF-8 with a byte-order mark', [Buffer.from(`\uFEFF${text}`)]],
    [
      'UTF-8 as declared',
      [`<?xml version="1.0" encoding="UTF-8"?>\n${text}`.replace('?>\n', '?>')],
    ],
    [
      'UTF-8 with a mark that contradicts the declaration',
      [Buffer.from(`\uFEFF<?xml version="1.0" encoding="utf-16"?>${text}`)],
    ],
    ['UTF-8 that says it is UTF-16', [`<?xml version="1.0" encoding="utf-16"?>${text}`]],
    ['UTF-16 with a mark', [utf16(text, '\uFEFF')]],
    ['UTF-16 the other way round', [utf16(text, '\uFEFF').swap16()]],
    ['UTF-16 without a mark', [utf16(text, '')]],
    [
      'windows-1252',
      [Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${text}`, 'latin1')],
    ],
    ['ISO-8859-1', [Buffer.from(`<?xml version='1.0' encoding='iso-8859-1' ?>${text}`, 'latin1')]],
  ])('%s', async (_, chunks) => {
    expect(await itemsOf(...chunks)).toEqual(await itemsOf(text));
  });

  it('what windows-1252 has and ISO-8859-1 has not', async () => {
    const start = '<?xml version="1.0" encoding="ISO-8859-1"?>';
    const bytes = Buffer.from(start + text.replace('Trialby', 'O\u0092Trialby'), 'latin1');
    const [, person] = await itemsOf(bytes);
    expect(person).toMatchObject({ person: { surname: 'O’Trialby' } });
  });
});
