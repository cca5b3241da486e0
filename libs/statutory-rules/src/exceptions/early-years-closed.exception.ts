import type { ExceptionGround } from './exception-ground.js';

/** Advice was asked of an early years provider around a closure of at least four weeks. */
export const earlyYearsClosed = {
  code: 'early-years-closed',
  title: 'the early years provider was closed for at least 4 weeks',
  test: { kind: 'closure', closedAtLeastDays: 28, askedWithinDaysBefore: 7 },
  aboutOneRequest: false,
  publicInContract: true,
  source: 'SEND Regulations 2014 (SI 2014/1530), regulations 5(4), 10(4) and 13(3)',
  seen: 'T',
} as const satisfies ExceptionGround;
