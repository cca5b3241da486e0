/** A text that is not a date, or not one that the law library can count with. */
export class DateError extends Error {
  override readonly name = 'DateError';
}

/** A working day was needed outside the years that the calendar of bank holidays covers. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
}
