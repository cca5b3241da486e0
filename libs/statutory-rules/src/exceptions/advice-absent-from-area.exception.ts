import type { ExceptionGround } from './exception-ground.js';

/** The family was away for four unbroken weeks of the six weeks for advice. */
export const adviceAbsentFromArea = {
  code: 'advice-absent-from-area',
  title:
    'the child, the parent or the young person was away from the area for at least 4 weeks of the 6 weeks',
  test: { kind: 'absence', atLeastDays: 28 },
  aboutOneRequest: true,
  publicInContract: true,
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 8(2)',
  seen: 'P',
} as const satisfies ExceptionGround;
