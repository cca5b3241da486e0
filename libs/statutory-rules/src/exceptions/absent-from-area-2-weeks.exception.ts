import type { ExceptionGround } from './exception-ground.js';

/** The family was away for two unbroken weeks of the shorter time that follows an order, a concession or an agreement. */
export const absentFromArea2Weeks = {
  code: 'absent-from-area-2-weeks',
  title: 'the child, the parent or the young person was away from the area for at least 2 weeks',
  test: { kind: 'absence', atLeastDays: 14 },
  aboutOneRequest: false,
  publicInContract: true,
  source: 'SEND Regulations 2014 (SI 2014/1530), regulations 42, 44 and 45',
  seen: 'P',
} as const satisfies ExceptionGround;
