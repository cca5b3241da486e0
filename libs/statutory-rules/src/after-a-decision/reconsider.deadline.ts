import { afterEach } from './after-each.js';

/** Told to think again, the authority answers within two weeks. */
export const reconsiderAfterDecision = afterEach(['tribunal-order'], {
  ending: 'reconsider',
  title: 'Reconsider whether to make a plan',
  byOrder: {
    reconsider: { weeks: 2, counted: 'after-the-day' },
  },
  metBy: ['draft-plan-served', 'refusal-to-issue-notified'],
});
