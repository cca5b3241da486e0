import type { ExceptionGround } from './exception-ground.js';

/** The family was away for four unbroken weeks inside the time of the limit. */
export const absentFromArea = {
  code: 'absent-from-area',
  title: 'the child, the parent or the young person was away from the area for at least 4 weeks',
  test: { kind: 'absence', atLeastDays: 28 },
  aboutOneRequest: false,
  publicInContract: true,
  source: 'SEND Regulations 2014 (SI 2014/1530), regulations 5(4), 10(4) and 13(3)',
  seen: 'T',
} as const satisfies ExceptionGround;
