import { expect, test } from '@jest/globals';
import { DateTime } from 'luxon';
import { civilDateOf, dayOfCivil, daysInMonth, weekdayOf } from './civil-date.js';
import { isRealDate, readDay, writeDay } from './day-number.js';
import { sayDate, sayDateWithDay } from './say-date.js';

const millisecondsInADay = 86_400_000;

/** Every day that can be counted with, as luxon knows it. */
function* everyDay(): Generator<DateTime<true>> {
  const end = Date.UTC(2201, 0, 1);
  for (let instant = Date.UTC(1900, 0, 1); instant < end; instant += millisecondsInADay) {
    const day = DateTime.fromMillis(instant, { zone: 'utc', locale: 'en-GB' });
    if (!day.isValid) throw new Error('Luxon knows this day.');
    yield day;
  }
}

/** What the library makes of a day, beside what luxon makes of it. */
function bothWays(second: DateTime<true>) {
  const day = second.toMillis() / millisecondsInADay;
  const text = second.toISODate();
  const { year, month, day: dayOfMonth, weekday, daysInMonth: length } = second;
  const civil = { year, month, dayOfMonth };
  return {
    counted: [
      [readDay(text), writeDay(day), dayOfCivil(civil), civilDateOf(day)],
      [weekdayOf(day), daysInMonth(year, month)],
    ],
    second: [
      [day, text, day, civil],
      [weekday, length],
    ],
  };
}

test('Every day from 1900 to 2200 is read, written and taken apart as luxon does it.', () => {
  let days = 0;
  for (const day of everyDay()) {
    const { counted, second } = bothWays(day);
    // One comparison of texts: a hundred thousand of objects would take a minute.
    if (JSON.stringify(counted) !== JSON.stringify(second)) expect(counted).toEqual(second);
    days += 1;
  }
  expect(days).toBe(109_938);
});

test('Every day of some years, the first and the last among them, is said as luxon says it.', () => {
  for (const day of everyDay()) {
    if (![1900, 2023, 2024, 2025, 2026, 2100, 2200].includes(day.year)) continue;
    expect(sayDate(day.toISODate())).toBe(day.toFormat('d MMMM yyyy'));
    expect(sayDateWithDay(day.toISODate())).toBe(day.toFormat('cccc d MMMM yyyy'));
  }
});

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Every text of a year that looks like a date, and many that are none. */
function textsOf(year: string): string[] {
  const months = Array.from({ length: 14 }, (_, month) => twoDigits(month));
  const days = Array.from({ length: 33 }, (_, day) => twoDigits(day));
  return months.flatMap((month) => days.map((day) => `${year}-${month}-${day}`));
}

test.each(['0000', '1899', '1900', '2000', '2023', '2024', '2100', '2200', '2201'])(
  'Of what could be a day of the year %s, real is what luxon reads, from 1900 to 2200.',
  (year) => {
    const isInRange = year >= '1900' && year <= '2200';
    const real = textsOf(year).filter((text) => DateTime.fromISO(text).isValid && isInRange);
    expect(textsOf(year).filter(isRealDate)).toEqual(real);
  },
);

test('A text with anything but digits and two hyphens is no date.', () => {
  const right = '2026-09-07';
  const texts = Array.from(right).flatMap((_, place) =>
    ['/', ':', '-', '٣', ' ', '.', '', '00'].map(
      (wrong) => right.slice(0, place) + wrong + right.slice(place + 1),
    ),
  );
  expect(texts.filter(isRealDate)).toEqual([right, right]);
});
