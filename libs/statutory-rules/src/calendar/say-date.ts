import type { IsoDate } from '../law-event.js';
import { civilDateOf, weekdayOf } from './civil-date.js';
import { readDay, rememberedByDay } from './day-number.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const sayWithoutDay = rememberedByDay((day) => {
  const { year, month, dayOfMonth } = civilDateOf(day);
  return `${dayOfMonth} ${months[month - 1] ?? ''} ${year}`;
});

/** Says a day of the count with its day of the week: Monday 7 September 2026. */
export const sayDay = rememberedByDay(
  (day) => `${weekdays[weekdayOf(day) - 1] ?? ''} ${sayWithoutDay(day)}`,
);

/** Says a day as people read it: 7 September 2026. */
export function sayDate(date: IsoDate): string {
  return sayWithoutDay(readDay(date));
}

/** Says a day with its day of the week: Monday 7 September 2026. */
export function sayDateWithDay(date: IsoDate): string {
  return sayDay(readDay(date));
}
