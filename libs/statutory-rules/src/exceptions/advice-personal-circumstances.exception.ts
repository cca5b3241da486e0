import type { ExceptionGround } from './exception-ground.js';

/** Something exceptional in the life of the family fell into the six weeks for advice. */
export const advicePersonalCircumstances = {
  code: 'advice-personal-circumstances',
  title:
    'exceptional personal circumstances affected the child, the parent or the young person in the 6 weeks',
  test: { kind: 'circumstances' },
  aboutOneRequest: true,
  publicInContract: true,
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 8(2)',
  seen: 'P',
} as const satisfies ExceptionGround;
