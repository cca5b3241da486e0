import type { Expectation, ExpectedLimit } from '../tables/law-table.js';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isMeant(row: Fields, by: object): boolean {
  return Object.entries(by).every(([field, value]) => isSame(row[field], value));
}

function inOneRow(rows: readonly Fields[], expected: ExpectedLimit): string[] {
  const { rule, subject, startsOn, ...stated } = expected;
  const name = `${rule} (${subject ?? 'no subject'}, from ${startsOn})`;
  const [row, ...more] = rows.filter((one) => isMeant(one, { rule, subject, startsOn }));
  if (row === undefined) return [`${name} is not in the answer.`];
  if (more.length > 0) return [`${name} is in the answer ${more.length + 1} times.`];
  return Object.entries(stated)
    .filter(([field, value]) => !isSame(row[field], value))
    .map(([field, value]) => {
      const said = JSON.stringify(row[field]);
      return `${name}: ${field} is ${said}, and ought to be ${JSON.stringify(value)}.`;
    });
}

/** Where an answer to a case differs from what is expected of it, as `conformance/README.md` says how to compare. */
export function differences(answer: unknown, expect: Expectation): string[] {
  if (!isFields(answer)) return ['There is no answer.'];
  if (expect.errors !== undefined) {
    const paths = fieldsIn(answer['errors']).map(({ path }) => path);
    if (!('deadlines' in answer) && isSame(paths, expect.errors)) return [];
    return [`errors at ${JSON.stringify(paths)}, and they ought to be at ${expect.errors.join(' ')}.`];
  }
  if (!Array.isArray(answer['deadlines'])) return [`no limits, but ${JSON.stringify(answer)}`];
  const rows = fieldsIn(answer['deadlines']);
  const present = (expect.absent ?? []).filter((absent) => rows.some((row) => isMeant(row, absent)));
  return [
    ...(expect.deadlines ?? []).flatMap((expected) => inOneRow(rows, expected)),
    ...present.map((absent) => `${JSON.stringify(absent)} ought not to be in the answer.`),
  ];
}
