import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identity, itemsOf, returnOf } from '../../../../test/support/sen2-texts.js';
import { sen2Return } from '../../../../test/support/sen2-generator.js';
import type { Sen2Item } from '../sen2-item.js';

const parts = [
  '<ReceivedDate>2025-02-07</ReceivedDate>',
  '<RequestSource>7</RequestSource>',
  '<RYA>0</RYA>',
  '<RequestOutcome>Y</RequestOutcome>',
  '<RequestOutcomeDate>2025-02-01</RequestOutcomeDate>',
  '<Odd><Deep>?</Deep></Odd>',
  '<Assessment><Week20>1</Week20><AssessmentOutcomeDate>2025-05-16</AssessmentOutcomeDate><AssessmentOutcome>Y</AssessmentOutcome>' +
    '<NamedPlan><StartDate>2025-06-01</StartDate></NamedPlan></Assessment>',
  '<ActivePlans><ReviewOutcome>M</ReviewOutcome></ActivePlans>',
];

function withoutTree(items: readonly Sen2Item[]): unknown {
  return items.map((item) =>
    item.kind === 'person' ? { ...item, person: { ...item.person, asReturned: null } } : item,
  );
}

async function bytesOfGenerated(seed: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of sen2Return({ persons: 6, seed })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function cut(bytes: Buffer, at: readonly number[]): Buffer[] {
  const places = [
    0,
    ...at.map((place) => place % (bytes.length + 1)).toSorted((a, b) => a - b),
    bytes.length,
  ];
  return places.slice(1).map((to, index) => bytes.subarray(places[index], to));
}

describe('Reading a return', () => {
  it('gives the same for any order of elements in a request', async () => {
    const expected = withoutTree(
      await itemsOf(returnOf(`<Person>${identity}<Requests>${parts.join('')}</Requests></Person>`)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(parts, { minLength: parts.length }),
        async (shuffled) => {
          const text = returnOf(
            `<Person><Requests>${shuffled.join('')}</Requests>${identity}</Person>`,
          );
          expect(withoutTree(await itemsOf(text))).toEqual(expected);
        },
      ),
    );
  });

  it('gives the same wherever the stream is cut, inside a character too', async () => {
    const cuts = fc.array(fc.nat(6_000), { maxLength: 12 });
    const encoding = fc.constantFrom<BufferEncoding>('utf8', 'utf16le');
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000), cuts, encoding, async (seed, places, written) => {
        const whole = await bytesOfGenerated(seed);
        const bytes = Buffer.from(
          `\uFEFF${whole.toString().replaceAll('Nia', 'Łucja 𝄞')}`,
          written,
        );
        expect(await itemsOf(...cut(bytes, places))).toEqual(await itemsOf(bytes));
      }),
    );
  });

  it('gives the same byte by byte', async () => {
    const bytes = await bytesOfGenerated(7);
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await itemsOf(...single)).toEqual(await itemsOf(bytes));
  });

  it('never fails but with a sentence, whatever happens to the bytes', async () => {
    const whole = await bytesOfGenerated(11);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole.subarray(0, length));
        for (const [place, byte] of changes) if (place < length) bytes[place] = byte;
        await itemsOf(bytes).catch((fault: unknown) =>
          expect(fault).toMatchObject({ name: 'Sen2ReadError' }),
        );
      }),
    );
  });
});
