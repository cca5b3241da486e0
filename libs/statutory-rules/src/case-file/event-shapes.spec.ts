import { expect, test } from '@jest/globals';
import { eventTypes } from '../event-types.js';
import { eventShapes } from './event-shapes.js';

const day = (name: string) => ({ name, form: 'any-day' });
const dayThatCame = (name: string) => ({ name, form: 'past-day' });
const id = { name: 'id', form: 'text' };
const releases = { name: 'releases', form: 'rule-codes', optional: true };
const exception = (codes: string[], ...fields: object[]) => ({
  types: ['exception-recorded'],
  fields: [{ name: 'ground', form: codes }, releases, ...fields],
});

test('Exceptions have a shape for each kind of ground.', () => {
  expect(eventShapes.filter(({ types }) => types.includes('exception-recorded'))).toEqual([
    exception(
      ['setting-closed', 'early-years-closed'],
      day('closedFrom'),
      day('reopensOn'),
      dayThatCame('adviceAskedOn'),
    ),
    exception(
      ['personal-circumstances', 'absent-from-area', 'absent-from-area-2-weeks', 'coronavirus'],
      day('from'),
      day('to'),
    ),
    exception(
      ['advice-personal-circumstances', 'advice-absent-from-area'],
      id,
      day('from'),
      day('to'),
    ),
    exception(['advice-missed-appointment'], id, dayThatCame('missedOn')),
  ]);
});

test('Events with the same fields share a shape, and each is in one.', () => {
  expect(eventShapes.find(({ fields }) => fields.length === 0)?.types).toContain('plan-made');
  expect(eventShapes.find(({ types }) => types.includes('setting-replied'))).toEqual({
    types: ['advice-received', 'setting-consulted', 'setting-replied'],
    fields: [id],
  });
  expect(eventShapes.find(({ types }) => types.includes('move-notified'))).toEqual({
    types: ['move-notified'],
    fields: [day('movesOn')],
  });
  const types = eventShapes.flatMap((shape) => shape.types);
  expect(new Set(types)).toEqual(new Set(eventTypes.map(({ code }) => code)));
  expect(types.filter((type) => type !== 'exception-recorded')).toHaveLength(eventTypes.length - 1);
});
