import { expect, test } from '@jest/globals';
import { readDay } from '../calendar/day-number.js';
import { exceptionGrounds } from '../rule-lookup.js';
import type { LawEvent } from '../law-event.js';
import { daysOfException, groundOf } from './exception-reach.js';
import { shortcomingOf } from './exception-words.js';

const recorded = (fields: Partial<LawEvent>): LawEvent => ({
  type: 'exception-recorded',
  on: '2026-05-01',
  ...fields,
});
function groundNamed(code: string) {
  const ground = exceptionGrounds.find((each) => each.code === code);
  if (ground === undefined) throw new Error(`No ground ${code}.`);
  return ground;
}

const about = { id: 'ep', from: '2026-01-01', to: '2026-02-28' };
const closed = { closedFrom: '2026-03-01', reopensOn: '2026-03-29', adviceAskedOn: '2026-03-01' };

test.each<[string, Partial<LawEvent>, string | null]>([
  ['setting-closed', { reopensOn: '2026-03-29', adviceAskedOn: '2026-03-01' }, 'closedFrom'],
  ['setting-closed', { ...closed, reopensOn: '2026-03-28' }, 'reopensOn'],
  ['setting-closed', { ...closed, adviceAskedOn: '2026-02-21' }, 'adviceAskedOn'],
  ['setting-closed', closed, null],
  ['absent-from-area', {}, 'from'],
  ['absent-from-area', { ...about, to: '2025-12-31' }, 'to'],
  ['absent-from-area', { ...about, to: '2026-01-02' }, 'to'],
  ['personal-circumstances', { to: '2026-01-02' }, 'from'],
  ['advice-absent-from-area', { from: '2026-01-01', to: '2026-02-28' }, 'id'],
  ['advice-absent-from-area', about, null],
  ['advice-missed-appointment', { id: 'ep' }, 'missedOn'],
  ['reported-in-return', {}, null],
])('An exception for %s with %j lacks what its ground needs in %s.', (code, fields, field) => {
  expect(shortcomingOf(groundNamed(code), recorded(fields))?.field ?? null).toBe(field);
});

test('An exception knows its ground by its code.', () => {
  expect(groundOf(recorded({ ground: 'coronavirus' }))?.code).toBe('coronavirus');
  expect(groundOf(recorded({ ground: 'holiday' }))).toBeUndefined();
  expect(groundOf(recorded({}))).toBeUndefined();
});

const never = [Infinity, -Infinity];

test.each<[string, Partial<LawEvent>, (string | number)[]]>([
  ['setting-closed', closed, ['2026-03-01', '2026-03-01']],
  ['setting-closed', {}, never],
  ['advice-missed-appointment', { missedOn: '2026-03-02' }, ['2026-03-02', '2026-03-02']],
  ['advice-missed-appointment', {}, never],
  ['reported-in-return', {}, ['2026-05-01', '2026-05-01']],
  ['personal-circumstances', about, ['2026-01-01', '2026-02-28']],
  ['personal-circumstances', { from: '2026-01-01' }, never],
  ['personal-circumstances', { to: '2026-01-01' }, never],
  ['absent-from-area', about, ['2026-01-01', '2026-02-01']],
  ['absent-from-area-2-weeks', about, ['2026-01-01', '2026-02-15']],
  ['absent-from-area', {}, never],
])('An exception for %s with %j reaches with the days %j.', (code, fields, days) => {
  const { from, to } = daysOfException(groundNamed(code), recorded(fields));
  expect([from, to]).toEqual(days.map((day) => (typeof day === 'string' ? readDay(day) : day)));
});
