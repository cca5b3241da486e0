import type { ExceptionGround } from './exception-ground.js';

/** An appointment that the advice depended on was not kept. */
export const adviceMissedAppointment = {
  code: 'advice-missed-appointment',
  title:
    'the child or young person missed an appointment for an examination or test in the 6 weeks',
  test: { kind: 'missed-appointment' },
  aboutOneRequest: true,
  publicInContract: true,
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 8(2)',
  seen: 'P',
} as const satisfies ExceptionGround;
