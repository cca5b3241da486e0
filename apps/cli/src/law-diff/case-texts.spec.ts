import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { casesFrom, type CaseInFile } from './case-texts.js';

const [one, other] = [
  { today: '2026-11-21', events: [] },
  { today: '2026-11-22', events: [] },
];
const texts = Array.from({ length: 400 }, (_, place) => JSON.stringify(place % 2 ? one : other));
const values = texts.map((text): CaseInFile => ({ value: JSON.parse(text) as unknown }));

/** What is found in a text that comes in pieces, of which so many characters are read whole. */
async function found(text: string, whole: number): Promise<CaseInFile[]> {
  const pieces = Readable.from(text.match(/.{1,777}/gs) ?? []);
  const cases: CaseInFile[] = [];
  for await (const each of casesFrom(pieces, { whole, oneCase: 5000 })) cases.push(each);
  return cases;
}

function error(message: string): CaseInFile {
  return { errors: [{ path: '', message }] };
}

describe.each([
  ['read whole', 1_000_000],
  ['read while it comes', 1000],
])('A file of cases %s', (_how, whole) => {
  test.each([
    ['a list', `[${texts.join(',\n')}]`],
    ['lines', texts.join('\n')],
    ['lines with blank ones', `\n${texts.join('\r\n\n')}\n`],
  ])('holds every case of %s.', async (_what, text) => {
    expect(await found(text, whole)).toEqual(values);
  });

  test('holds one case over many lines.', async () => {
    const text = JSON.stringify(one, null, 2).replace('[', `[${'\n'.repeat(1500)}`);
    expect(await found(text, whole)).toEqual([{ value: one }]);
  });

  test('goes on after a case that can’t be read, and names a field that is there twice.', async () => {
    const twice = '{"today":"2026-11-21","today":"2026-11-22","events":[]}';
    const bad = [...texts.slice(0, 100), '{"today":', twice, ...texts.slice(100)];
    const cases = await found(bad.join('\n'), whole);
    expect(cases[100]).toEqual(error('This line is not JSON that can be read.'));
    expect(cases[101]).toEqual({
      errors: [
        { path: '/today', message: 'The field today is given more than once: keep one of them.' },
      ],
    });
    expect(cases).toHaveLength(402);
  });

  test('holds nothing where it is empty.', async () => {
    expect(await found('[]', whole)).toEqual([]);
    expect(await found('', whole)).toEqual([
      error('The file is empty: put at least one case into it.'),
    ]);
  });
});

test('A long list that breaks off is answered up to there, and a long file without a case is given up.', async () => {
  const cases = await found(`[${texts.join(',')},{"today":`, 1000);
  expect(cases).toEqual([...values, error('The end of the file is not JSON that can be read.')]);
  expect(await found('{\n'.repeat(5000), 1000)).toEqual([
    error(
      'The beginning of the file holds no case: give one case, a list of cases, or a case on each line.',
    ),
  ]);
});
