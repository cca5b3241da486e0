import type { ExceptionGround } from './exception-ground.js';

/** Advice was asked of a head around a closure of at least four weeks: usually the summer. */
export const settingClosed = {
  code: 'setting-closed',
  title: 'the school or college was closed for at least 4 weeks',
  test: { kind: 'closure', closedAtLeastDays: 28, askedWithinDaysBefore: 7 },
  aboutOneRequest: false,
  publicInContract: true,
  source: 'SEND Regulations 2014 (SI 2014/1530), regulations 5(4), 10(4) and 13(3)',
  seen: 'T',
} as const satisfies ExceptionGround;
