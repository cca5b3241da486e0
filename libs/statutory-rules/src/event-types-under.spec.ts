import { expect, test } from '@jest/globals';
import { eventTypesUnder, fieldsUnder } from './event-types-under.js';
import { eventTypes } from './event-types.js';
import { lawRegister } from './law-register.js';
import type { LawRegister } from './rules-under.js';

const [first, ...others] = lawRegister;
if (first === undefined) throw new Error('the register is empty');
const explained = { code: 'plan-explained', name: 'Plan explained to the child' };
const handed = {
  code: 'plan-handed-over',
  name: 'Plan handed over',
  fields: [{ name: 'id', form: 'text' }],
} as const;
const law: LawRegister = [{ ...first, brings: [explained, handed] }, ...others];

test('A law knows the events of the register, and those that its limits bring.', () => {
  expect(eventTypesUnder()).toEqual(eventTypes);
  expect(eventTypesUnder(law)).toEqual([...eventTypes, explained, handed]);
});

test('The fields of an event are those of the law that knows it.', () => {
  const meetingOn = [{ name: 'meetingOn', form: 'any-day' }];
  expect(fieldsUnder()('review-meeting-arranged')).toEqual(meetingOn);
  expect(fieldsUnder()('plan-made')).toEqual([]);
  expect(fieldsUnder()('plan-explained')).toBeUndefined();
  expect(fieldsUnder(law)('review-meeting-arranged')).toEqual(meetingOn);
  expect(fieldsUnder(law)('plan-explained')).toEqual([]);
  expect(fieldsUnder(law)('plan-handed-over')).toEqual(handed.fields);
  expect(fieldsUnder(law)('nothing')).toBeUndefined();
});

test('They are worked out once.', () => {
  expect(fieldsUnder(law)).toBe(fieldsUnder(law));
});
