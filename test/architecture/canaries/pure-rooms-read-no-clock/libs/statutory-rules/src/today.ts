import { DateTime } from 'luxon';

export const instant = (): number => Date.now(); // breaks
export const now = (): Date => new Date(); // breaks
export const day = (): Date => new Date(2026, 0, 15); // breaks
export const text = (): string => Date(); // breaks
export const zoned = (): DateTime => DateTime.now(); // breaks
export const local = (): DateTime => DateTime.local(); // breaks
export const utc = (): DateTime => DateTime.utc(); // breaks
export const elapsed = (): number => performance.now(); // breaks
export const read = (iso: string): DateTime => DateTime.fromISO(iso);
