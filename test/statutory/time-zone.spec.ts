import { expect, test } from '@jest/globals';

test('These tables run in the time zone that was asked for.', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
