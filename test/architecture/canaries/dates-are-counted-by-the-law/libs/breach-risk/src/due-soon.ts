import type { DateTime } from 'luxon';

export const later = (day: Date): number => day.setDate(day.getDate() + 7); // breaks
export const month = (day: Date): number => day.setUTCMonth(2); // breaks
export const soon = (day: DateTime): DateTime => day.plus({ weeks: 6 }); // breaks
export const before = (day: DateTime): DateTime => day.minus({ days: 1 }); // breaks
export const age = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 86_400_000; // breaks
export const shelf = new Set<string>().add('a date is counted elsewhere');
