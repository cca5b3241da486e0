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
