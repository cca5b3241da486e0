/**
 * Every event and the consumers that are owed it. Fixed by the program, not by subscription at run
 * time, so that an event is owed to its consumers even while none of them is running. The worker
 * refuses to start when a consumer named here has no handler.
 */
export const hearers: Readonly<Record<string, readonly string[]>> = {
  'file-received': ['imports'],
  'facts-received': ['inbound-facts'],
  'case-changed': ['breach-risk', 'alerts'],
  'limit-missed': ['breach-risk', 'alerts'],
  'day-set': ['sweep', 'breach-risk', 'alerts'],
  'decision-to-assess-notified': ['advice-requests'],
  'alert-owed': ['mail'],
};

/** Every consumer that is owed some event. */
export const consumers: readonly string[] = [...new Set(Object.values(hearers).flat())];
