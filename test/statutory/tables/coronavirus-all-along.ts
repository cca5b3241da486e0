/** Coronavirus recorded for all the time in which it could be a ground. */
export const coronavirus =
  'exception-recorded 2020-09-30 ground=coronavirus from=2020-03-23 to=2020-09-30';
