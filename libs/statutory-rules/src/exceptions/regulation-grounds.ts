import type { GroundCode } from './exception-register.js';

/** The four grounds of regulations 5(4), 10(4) and 13(3). */
export const regulationGrounds: readonly GroundCode[] = [
  'setting-closed',
  'early-years-closed',
  'personal-circumstances',
  'absent-from-area',
];

/** The three grounds of regulation 8(2), for whoever was asked for advice. */
export const adviceGrounds: readonly GroundCode[] = [
  'advice-personal-circumstances',
  'advice-absent-from-area',
  'advice-missed-appointment',
];

/** The grounds where the child or young person is detained: there are no early years providers. */
export const detainedGrounds: readonly GroundCode[] = [
  'setting-closed',
  'personal-circumstances',
  'absent-from-area',
];

/** The grounds after an order, a concession or an agreement: two weeks away are enough, or any of regulation 13(3). */
export const groundsAfterADecision: readonly GroundCode[] = [
  ...regulationGrounds,
  'absent-from-area-2-weeks',
];
