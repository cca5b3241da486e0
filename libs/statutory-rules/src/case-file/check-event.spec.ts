import { expect, test } from '@jest/globals';
import { checkEvent } from './check-event.js';

test('One event is checked by itself, with paths that begin where it stands.', () => {
  expect(checkEvent({ type: 'plan-made', on: '2026-01-05' }, '/data', null)).toEqual([]);
  expect(checkEvent({ type: 'plan-made', on: '2026-01-05', id: 1 }, '/data', null)).toEqual([
    {
      path: '/data/id',
      message: 'There is no field "id" here: check its spelling, or leave it out.',
    },
  ]);
  expect(checkEvent(7, '/events/3', null)).toEqual([
    {
      path: '/events/3',
      message: 'Each event is an object with its type, its day and its fields.',
    },
  ]);
  expect(checkEvent({ type: 'plan-made', on: '2026-01-05' }, '', '2026-01-04')).toEqual([
    {
      path: '/on',
      message: '5 January 2026 is after today, 4 January 2026: give on as a day that has come.',
    },
  ]);
});
