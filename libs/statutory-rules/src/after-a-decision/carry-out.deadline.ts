import { afterEach } from './after-each.js';

/** What was agreed in mediation, and can not be appealed, is carried out within two weeks. */
export const carryOutAgreement = afterEach(['mediation-agreement'], {
  ending: 'carry-out',
  title: 'Carry out what was agreed',
  byOrder: {
    other: { weeks: 2, counted: 'after-the-day' },
  },
  metBy: ['agreement-carried-out'],
});
