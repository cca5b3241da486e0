import { describe, expect, it } from '@jest/globals';
import { header, identity, readingOf, returnOf } from '../../../../test/support/sen2-texts.js';
import { Sen2ReadError } from './sen2-read-error.js';

const person = `\n<Person>${identity}</Person>`;
const two = returnOf(person + person);

async function faultOf(...chunks: (string | Uint8Array)[]): Promise<Sen2ReadError> {
  const { fault } = await readingOf(...chunks);
  if (!(fault instanceof Sen2ReadError)) throw new Error('The return was read to its end.');
  return fault;
}

function returnAfter(prolog: string): string {
  return `<?xml version="1.0"?>\n${prolog}\n${two}`;
}

const laughs = `<!DOCTYPE SEN2 [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>`;
const cutInName = Buffer.from(two.replaceAll('Trialby', 'Zoë')).subarray(
  0,
  Buffer.from(two).length - 250,
);

describe('The reader refuses', () => {
  it.each([
    ['empty', 'an empty file', ''],
    ['not-xml', 'a spreadsheet', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe])],
    ['not-xml', 'comma-separated values', 'surname,forename\nTrialby,Nia\n'],
    ['not-xml', 'an element closed by another', two.replace('</Forename>', '</Surname>')],
    ['not-xml', 'something after the end', `${two}<SEN2/>`],
    ['not-xml', 'a control character', two.replace('Nia', 'N\u0001a')],
    ['not-sen2', 'another XML file', '<?xml version="1.0"?>\n<Message><Person/></Message>'],
    ['document-type', 'a web page', '<!DOCTYPE html>\n<html></html>'],
    ['document-type', 'entities that multiply', returnAfter(laughs).replace('Nia', '&c;')],
    [
      'document-type',
      'a declaration that reads another file',
      returnAfter('<!DOCTYPE SEN2 SYSTEM "file:///etc/passwd">'),
    ],
    ['document-type', 'a declaration inside', two.replace('<Persons>', `<Persons>${laughs}`)],
    ['unknown-entity', 'an entity that is not XML’s own', two.replace('Nia', '&eacute;')],
    ['unknown-entity', 'a bare ampersand', two.replace('Nia', 'Nia & Vik')],
    [
      'unknown-entity',
      'a bare ampersand with a semicolon far away',
      two.replace('Nia', 'Nia & Vik').replace('</Persons>', '&lt;</Persons>'),
    ],
    ['encoding', 'bytes that are not UTF-8', Buffer.from(two.replace('Nia', 'Zoë'), 'latin1')],
    ['encoding', 'an encoding nobody knows', `<?xml version="1.0" encoding="EBCDIC-CP-GB"?>${two}`],
    [
      'encoding',
      'an encoding that every object has',
      `<?xml version="1.0" encoding="constructor"?>${two}`,
    ],
    [
      'too-deep',
      'elements 33 deep',
      two.replace('<Sex>', `${'<a>'.repeat(30)}${'</a>'.repeat(30)}<Sex>`),
    ],
    ['text-too-long', 'one text of more than 100 kB', two.replace('Nia', 'N'.repeat(100_001))],
    [
      'text-too-long',
      'one tag of more than 100 kB',
      two.replace('<Sex>', `<Sex a="${'b'.repeat(200_000)}">`),
    ],
    [
      'person-too-large',
      'one person of more than 1 MB',
      two.replace('<Sex>', `<Odd>${'n'.repeat(90_000)}</Odd>`.repeat(12) + '<Sex>'),
    ],
    [
      'person-too-large',
      'one person of more than 10,000 elements',
      two.replace('<Sex>', `${'<Odd/>'.repeat(10_000)}<Sex>`),
    ],
    ['truncated', 'a file that ends in the middle', two.slice(0, -100)],
    [
      'truncated',
      'a file that ends inside a character',
      cutInName.subarray(0, cutInName.indexOf(0xc3) + 1),
    ],
  ] as const)('as %s: %s', async (reason, _, file) => {
    const fault = await faultOf(file);
    expect(fault.reason).toBe(reason);
    expect(fault.message).toMatch(/^This file .*\.$|^One person .*\.$/);
    expect(fault.message).not.toMatch(/Trialby|Nia|K999400016000/);
  });

  it('takes elements 32 deep, and texts of 100 kB', async () => {
    const deep = two.replace('<Sex>', `${'<a>'.repeat(29)}${'</a>'.repeat(29)}<Sex>`);
    const long = two.replace('Nia', 'N'.repeat(99_000));
    expect((await readingOf(deep)).fault).toBeNull();
    expect((await readingOf(long)).fault).toBeNull();
  });
});

describe('A return that can’t be read on', () => {
  it('is given up to the fault, which says where it is and how many people came before', async () => {
    const { items, fault } = await readingOf(
      two.replace(/<Sex>F<\/Sex>(?=[^]*<Sex>)/, '<Sex>F</Sex>').slice(0, -60),
    );
    expect(items.map((item) => item.kind)).toEqual(['header', 'person']);
    expect(fault).toMatchObject({ reason: 'truncated', line: 3, personsRead: 1 });
    expect(fault?.message).toBe(
      'This file ends in the middle: the export or the copy broke off. Ask for it again. Reading stopped at line 3, after one person.',
    );
  });

  it('doesn’t count a person whose end tag was another’s', async () => {
    const { items, fault } = await readingOf(
      `<SEN2>${header}<Persons>${person}\n<Person>${identity}</Persons></SEN2>`,
    );
    expect(items.map((item) => item.kind)).toEqual(['header', 'person']);
    expect(fault).toMatchObject({ reason: 'not-xml', line: 3, personsRead: 1 });
  });

  it('shows the line of a bare ampersand, however far away the next semicolon is', async () => {
    const many = returnOf(person + person.replace('Nia', 'Nia & Vik') + person.repeat(3_000));
    const { items, fault } = await readingOf(many);
    expect(items.map((item) => item.kind)).toEqual(['header', 'person']);
    expect(fault).toMatchObject({ reason: 'unknown-entity', line: 3, personsRead: 1 });
  });

  it('shows the line of a byte that doesn’t fit, after everything before it', async () => {
    const bytes = Buffer.from(two);
    bytes[bytes.lastIndexOf('Nia')] = 0xff;
    const { items, fault } = await readingOf(bytes);
    expect(items.map((item) => item.kind)).toEqual(['header', 'person']);
    expect(fault).toMatchObject({ reason: 'encoding', line: 3, personsRead: 1 });
  });

  it('passes on a fault of the stream itself', async () => {
    const broken = new Error('The connection was lost.');
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(two.slice(0, -100));
      throw broken;
    }
    const { readSen2 } = await import('./read-sen2.js');
    const reading = async (): Promise<void> => {
      for await (const item of readSen2(stream(), { asAt: '2026-01-15' }))
        expect(item.kind).toBeDefined();
    };
    await expect(reading()).rejects.toBe(broken);
  });

  it('lets go of the stream when nobody reads on', async () => {
    let isReleased = false;
    async function* stream(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from(two.slice(0, -100) + ' '.repeat(2000));
      } finally {
        isReleased = true;
      }
    }
    const { readSen2 } = await import('./read-sen2.js');
    for await (const item of readSen2(stream(), { asAt: '2026-01-15' }))
      if (item.kind === 'header') break;
    expect(isReleased).toBe(true);
  });
});
