import type { ExceptionGround } from './exception-ground.js';

/** Coronavirus made it impracticable, for limits that fell from 1 May to 25 September 2020. */
export const coronavirus = {
  code: 'coronavirus',
  title: 'it was not reasonably practicable because of coronavirus',
  test: { kind: 'circumstances' },
  aboutOneRequest: false,
  publicInContract: true,
  source: 'SEND (Coronavirus) (Amendment) Regulations 2020 (SI 2020/471)',
  seen: 'K',
} as const satisfies ExceptionGround;
