import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerCase, eventShapes, eventTypes, type EventField } from '#libs/statutory-rules';
import { caseErrorsSchema, caseFileSchema, clockAnswersSchema } from './clock-schemas.js';

type Fields = Readonly<Record<string, unknown>>;

const today = '2026-11-21';
const asked = { type: 'advice-requested', on: '2026-01-05', id: 'a' };
/** Days that go together in any event: the first of a period, its last, and one inside. */
const days: Readonly<Record<string, string>> = {
  from: '2026-01-01',
  closedFrom: '2026-01-01',
  to: '2026-03-01',
  reopensOn: '2026-03-01',
};

function rightValue({ name, form }: EventField, type: string): unknown {
  if (form === 'text') return type === 'advice-requested' ? 'b' : 'a';
  if (form === 'rule-codes') return undefined;
  return typeof form === 'string' ? (days[name] ?? '2026-02-02') : form[0];
}

/** One right event of each type, and of each kind of ground. */
const rightEvents: readonly Fields[] = eventShapes.flatMap(({ types, fields }) =>
  types.map((type) => {
    const own = fields.map((field) => [field.name, rightValue(field, type)] as const);
    const given = own.filter(([, value]) => value !== undefined);
    return { type, on: '2026-02-02', ...Object.fromEntries(given) };
  }),
);

const wrongValues = fc.constantFrom<unknown>(
  ...[null, 5, true, [], {}, '', ' ', ['a'], { a: 1 }],
  ...['2026-02-30', '2026-2-3', '1900-02-29', '0000-01-01', '99999-01-01', '1899-12-31'],
  ...['2201-01-01', '2026-01-01T00:00:00Z', ' 2026-01-01', 20260101],
);
const wrongKeys = fc.constantFrom('On', 'x', 'releses', '__proto__', 'constructor', 'toString', '');

/** Some fields with one left out, one too many, or one that holds something else. */
function spoiled(fields: Fields): fc.Arbitrary<Fields> {
  const names = fc.constantFrom(...Object.keys(fields));
  const withField = (name: string, value: unknown) =>
    Object.fromEntries([...Object.entries(fields), [name, value]]);
  return fc.oneof(
    names.map((left) =>
      Object.fromEntries(Object.entries(fields).filter(([name]) => name !== left)),
    ),
    fc.tuple(wrongKeys, fc.constantFrom('a', 1)).map(([name, value]) => withField(name, value)),
    fc
      .tuple(names, wrongValues)
      // Any words can be an id; whether they are the right ones is no question of shape.
      .filter(
        ([name, value]) => !(name === 'id' && typeof value === 'string' && value.trim() !== ''),
      )
      .map(([name, value]) => withField(name, value)),
  );
}

const anEvent = fc.constantFrom(...rightEvents);
const aCase = fc.record({
  today: fc.constant(today),
  settings: fc.record({
    noticeCounting: fc.constantFrom('clear', 'calendar'),
    phaseTransferReading: fc.constantFrom('before', 'by'),
    reviewCountsFrom: fc.constantFrom('decision', 'meeting'),
  }),
  person: fc.constant({ dateOfBirth: '2015-03-04' }),
  events: anEvent.map((event) => [asked, event]),
});

function expectAgreement(value: unknown): boolean {
  const answer = answerCase(value);
  const isAnswered = !('errors' in answer);
  expect({ value, isDescribed: caseFileSchema.safeParse(value).success }).toEqual({
    value,
    isDescribed: isAnswered,
  });
  return isAnswered;
}

describe('The description of a case file', () => {
  test('has every type of event, and each is answered.', () => {
    const types = new Set(rightEvents.map(({ type }) => type));
    expect([...types].sort()).toEqual(eventTypes.map(({ code }) => code).sort());
    for (const event of rightEvents) {
      expect(expectAgreement({ today, events: [asked, event] })).toBe(true);
    }
  });

  test('takes the events that the clock takes, and no others.', () => {
    const counts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof({ arbitrary: anEvent.chain(spoiled), weight: 9 }, anEvent), (event) => {
        counts[expectAgreement({ today, events: [asked, event] }) ? 'taken' : 'refused'] += 1;
      }),
      { numRuns: 1500 },
    );
    expect(counts.taken).toBeGreaterThan(50);
    expect(counts.refused).toBeGreaterThan(1000);
  });

  test('takes the cases that the clock takes, and no others.', () => {
    const spoiledCase = fc.oneof(
      aCase.chain(spoiled),
      aCase.chain((value) => spoiled(value.settings).map((settings) => ({ ...value, settings }))),
      aCase.chain((value) => spoiled(value.person).map((person) => ({ ...value, person }))),
      aCase,
    );
    fc.assert(
      fc.property(spoiledCase, (value) => void expectAgreement(value)),
      { numRuns: 800 },
    );
  });

  test('its answers and errors are described too.', () => {
    for (const event of [...rightEvents, { type: 'request-recieved' }]) {
      const answer = answerCase({ today, events: [asked, event] });
      expect(clockAnswersSchema.parse([answer])).toEqual([answer]);
      if ('errors' in answer) expect(caseErrorsSchema.parse(answer)).toEqual(answer);
    }
  });
});
