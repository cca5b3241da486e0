import type { Hearers } from './outbox.js';

/**
 * Every event and the consumers that are owed it. The worker refuses to start when a consumer
 * named here has no handler.
 */
export const hearers: Hearers = {
  'file-received': ['imports'],
  'facts-received': ['inbound-facts'],
  'case-changed': ['breach-risk'],
  'limit-missed': ['breach-risk'],
  'day-set': ['sweep', 'breach-risk'],
  'decision-to-assess-notified': ['advice-requests'],
};

/** Every consumer that is owed some event. */
export const consumers: readonly string[] = [...new Set(Object.values(hearers).flat())];
