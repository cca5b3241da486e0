import type { ExceptionGround } from './exception-ground.js';

/** Something exceptional in the life of the family fell into the time of the limit. */
export const personalCircumstances = {
  code: 'personal-circumstances',
  title: 'exceptional personal circumstances affected the child, the parent or the young person',
  test: { kind: 'circumstances' },
  aboutOneRequest: false,
  publicInContract: true,
  source: 'SEND Regulations 2014 (SI 2014/1530), regulations 5(4), 10(4) and 13(3)',
  seen: 'T',
} as const satisfies ExceptionGround;
