import { expect, test } from '@jest/globals';
import { lawAsText } from './law-as-text.js';

test('The text of the law holds every part with which dates are counted.', () => {
  const law = JSON.parse(lawAsText()) as Record<string, unknown>;
  expect(Object.keys(law)).toEqual([
    'wayOfCounting',
    'eventTypes',
    'processes',
    'lawRegister',
    'exceptionRegister',
    'calendar',
  ]);
  expect(law).toMatchObject({
    wayOfCounting: 1,
    eventTypes: expect.arrayContaining([{ code: 'plan-made', name: 'Plan made' }]),
    processes: [{ code: 'needs-assessment' }, { code: 'detained' }],
    lawRegister: expect.arrayContaining([expect.objectContaining({ code: 'appeal.lodge' })]),
    exceptionRegister: expect.arrayContaining([expect.objectContaining({ code: 'coronavirus' })]),
    calendar: { firstYear: 2014, lastYear: 2030 },
  });
});
