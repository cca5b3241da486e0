import type { ExceptionGround } from './exception-ground.js';

/** The yearly return says that an exception to the 20 weeks applies, and no more. */
export const reportedInReturn = {
  code: 'reported-in-return',
  title:
    'an exception to the 20 weeks was reported in the SEN2 return; its ground is not stated there',
  test: { kind: 'not-stated' },
  aboutOneRequest: false,
  publicInContract: false,
  source: 'SEN2 return, item Week20',
  seen: 'K',
} as const satisfies ExceptionGround;
