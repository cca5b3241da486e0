import { describe, expect, test } from '@jest/globals';
import { dateField, readDateField, refusedDate } from './date-field.js';

const typed = (day: string, month: string, year: string) => ({
  'on-day': day,
  'on-month': month,
  'on-year': year,
});
const read = (body: unknown) => readDateField(body, 'on', 'Day the family was told');

describe('A date that someone types', () => {
  test.each([
    ['27', '3', '2026', '2026-03-27'],
    ['07', '09', '2026', '2026-09-07'],
    [' 1 ', 'march', '2026', '2026-03-01'],
    ['29', 'Feb', '2024', '2024-02-29'],
  ])('%s %s %s is the day %4$s', (day, month, year, date) => {
    expect(read(typed(day, month, year))).toMatchObject({ date, error: null });
  });

  test.each([
    ['nothing', typed('', '', ''), 'Enter the day the family was told', '#on-day'],
    ['no form at all', undefined, 'Enter the day the family was told', '#on-day'],
    ['no year', typed('1', '3', ''), 'Day the family was told must include a year', '#on-year'],
    [
      'only a year',
      typed('', '', '2026'),
      'Day the family was told must include a day and month',
      '#on-day',
    ],
    [
      'a day too many',
      typed('31', '6', '2026'),
      'Day the family was told must be a real date',
      '#on-day',
    ],
    [
      'no leap year',
      typed('29', '2', '2026'),
      'Day the family was told must be a real date',
      '#on-day',
    ],
    ['words', typed('first', 'x', 'y'), 'Day the family was told must be a real date', '#on-day'],
    [
      'a short year',
      typed('1', '3', '26'),
      'Day the family was told must be a real date',
      '#on-day',
    ],
  ])('%s is answered with what to do, at the field', (_, body, text, href) => {
    expect(read(body)).toMatchObject({ date: null, error: { text, href } });
  });

  test('keeps what was typed, and marks only the part that is missing', () => {
    const { items } = read(typed('1', '3', ''));
    expect(items.map(({ value }) => value)).toEqual(['1', '3', '']);
    expect(items.map(({ classes }) => classes.includes('error'))).toEqual([false, false, true]);
  });

  test('that the law refuses is marked as a whole, with the sentence of the law', () => {
    const field = refusedDate(read(typed('1', '3', '2027')), 'on', 'This is dated after today.');
    expect(field.error).toEqual({ text: 'This is dated after today.', href: '#on-day' });
    expect(field.items.every(({ classes }) => classes.includes('govuk-input--error'))).toBe(true);
  });

  test('that is known already is shown without zeros in front', () => {
    expect(dateField('2026-01-05').items.map(({ value }) => value)).toEqual(['5', '1', '2026']);
  });
});
