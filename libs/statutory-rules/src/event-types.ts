/**
 * Every kind of event that the law looks at, in the order in which a case usually meets them.
 *
 * The codes are public and never change. A new kind of event is one line here.
 */
export const eventTypes = [
  { code: 'request-received', name: 'Request for an assessment received' },
  { code: 'responsibility-arose', name: 'Authority became responsible' },
  { code: 'decision-to-assess-notified', name: 'Decision to assess notified' },
  { code: 'refusal-to-assess-notified', name: 'Refusal to assess notified' },
  { code: 'advice-requested', name: 'Advice requested' },
  { code: 'advice-received', name: 'Advice received' },
  { code: 'advice-not-needed', name: 'Advice no longer needed' },
  { code: 'decision-to-issue-notified', name: 'Decision to issue a plan notified' },
  { code: 'refusal-to-issue-notified', name: 'Refusal to issue a plan notified' },
  { code: 'draft-plan-served', name: 'Draft plan sent to the family' },
  { code: 'representations-received', name: 'Representations received' },
  { code: 'setting-consulted', name: 'School or college consulted' },
  { code: 'setting-replied', name: 'School or college replied' },
  { code: 'final-plan-sent', name: 'Final plan sent' },
  { code: 'exception-recorded', name: 'Exception recorded' },
  { code: 'request-withdrawn', name: 'Request withdrawn' },
  { code: 'case-closed', name: 'Case closed' },
] as const;

/** The code of a kind of event. */
export type EventType = (typeof eventTypes)[number]['code'];

/** The event that ends every limit of every process. */
export const closingEvent: EventType = 'case-closed';
