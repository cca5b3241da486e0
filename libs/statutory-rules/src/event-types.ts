/** What a field of an event holds: words, a day that has come, a day that may still come, or one of these codes. */
export type FieldForm = 'text' | 'past-day' | 'any-day' | 'rule-codes' | readonly string[];

/** A field that an event carries besides its type and its day. */
export interface EventField {
  readonly name: string;
  readonly form: FieldForm;
  readonly optional?: true;
}

/** A kind of event, with the fields that it carries. */
export interface EventDefinition {
  readonly code: string;
  readonly name: string;
  readonly fields?: readonly EventField[];
}

const id: EventField = { name: 'id', form: 'text' };
const meetingOn: EventField = { name: 'meetingOn', form: 'any-day' };
const orders = [
  'assess',
  'make-plan',
  'amend-contents',
  'amend-placement',
  'continue-and-amend',
] as const;

/**
 * Every kind of event that the law looks at, in the order in which a case usually meets them.
 *
 * The codes are public and never change. A new kind of event is one line here.
 */
export const eventTypes = [
  { code: 'request-received', name: 'Request for an assessment received' },
  { code: 'detained-request-received', name: 'Request for an assessment in custody received' },
  { code: 'responsibility-arose', name: 'Authority became responsible' },
  { code: 'decision-to-assess-notified', name: 'Decision to assess notified' },
  { code: 'refusal-to-assess-notified', name: 'Refusal to assess notified' },
  {
    code: 'advice-requested',
    name: 'Advice requested',
    fields: [id, { name: 'service', form: 'text', optional: true }],
  },
  { code: 'advice-received', name: 'Advice received', fields: [id] },
  {
    code: 'advice-not-needed',
    name: 'Advice no longer needed',
    fields: [id, { name: 'ground', form: ['reg-6-4', 'not-applicable'], optional: true }],
  },
  { code: 'decision-to-issue-notified', name: 'Decision to issue a plan notified' },
  { code: 'refusal-to-issue-notified', name: 'Refusal to issue a plan notified' },
  { code: 'draft-plan-served', name: 'Draft plan sent to the family' },
  { code: 'representations-received', name: 'Representations received' },
  { code: 'setting-consulted', name: 'School or college consulted', fields: [id] },
  { code: 'setting-replied', name: 'School or college replied', fields: [id] },
  { code: 'final-plan-sent', name: 'Final plan sent' },
  { code: 'plan-made', name: 'Plan made' },
  { code: 'review-meeting-arranged', name: 'Review meeting arranged', fields: [meetingOn] },
  { code: 'review-meeting-cancelled', name: 'Review meeting cancelled', fields: [meetingOn] },
  { code: 'meeting-notice-given', name: 'Notice of the review meeting given', fields: [meetingOn] },
  {
    code: 'review-advice-circulated',
    name: 'Advice for the review meeting circulated',
    fields: [meetingOn],
  },
  { code: 'review-meeting-held', name: 'Review meeting held' },
  { code: 'review-report-sent', name: 'Report of the review meeting sent' },
  { code: 'early-years-review-considered', name: 'Early review for a young child considered' },
  {
    code: 'review-decision-notified',
    name: 'Decision after the review notified',
    fields: [{ name: 'outcome', form: ['maintain', 'amend', 'cease'] }],
  },
  {
    code: 'amendment-notice-sent',
    name: 'Amendment notice sent',
    fields: [{ name: 'without', form: ['review'], optional: true }],
  },
  { code: 'decision-not-to-amend-notified', name: 'Decision not to amend notified' },
  { code: 'amended-plan-sent', name: 'Amended plan sent' },
  {
    code: 'phase-transfer-expected',
    name: 'Transfer to the next phase of education expected',
    fields: [
      {
        name: 'kind',
        form: [
          'early-years-to-school',
          'infant-to-junior',
          'primary-to-middle',
          'primary-to-secondary',
          'middle-to-secondary',
          'secondary-to-post-16',
          'between-post-16',
        ],
      },
      { name: 'transferOn', form: 'any-day' },
    ],
  },
  { code: 'phase-transfer-plan-sent', name: 'Plan naming the next school or college sent' },
  { code: 'reassessment-requested', name: 'Re-assessment requested' },
  { code: 'reassessment-agreed-notified', name: 'Decision to re-assess notified' },
  { code: 'reassessment-refused-notified', name: 'Refusal to re-assess notified' },
  {
    code: 'move-notified',
    name: 'Authority became aware of a move',
    fields: [{ name: 'movesOn', form: 'any-day' }],
  },
  { code: 'plan-transferred', name: 'Plan transferred to the new authority' },
  { code: 'transfer-explained-to-family', name: 'Transfer explained to the family' },
  { code: 'decision-notice-sent', name: 'Notice of a decision that can be appealed sent' },
  { code: 'mediation-adviser-contacted', name: 'Mediation adviser contacted' },
  { code: 'mediation-declined', name: 'Mediation declined' },
  { code: 'mediation-requested', name: 'Mediation requested' },
  { code: 'mediation-health-issues-raised', name: 'Health issues raised for mediation' },
  { code: 'health-issues-passed-on', name: 'Health issues passed on' },
  { code: 'mediation-arranged', name: 'Mediation arranged' },
  { code: 'mediation-concluded', name: 'Mediation concluded' },
  { code: 'mediation-certificate-issued', name: 'Mediation certificate issued' },
  {
    code: 'mediation-agreement-reached',
    name: 'Agreement reached in mediation',
    fields: [
      { name: 'order', form: [...orders, 'other'] },
      { name: 'agreedBy', form: 'any-day', optional: true },
    ],
  },
  { code: 'agreement-carried-out', name: 'Agreement carried out' },
  { code: 'appeal-lodged', name: 'Appeal lodged' },
  { code: 'appeal-notified', name: 'Authority told of an appeal' },
  { code: 'appeal-response-sent', name: 'Response to the appeal sent' },
  {
    code: 'appeal-conceded',
    name: 'Appeal conceded',
    fields: [{ name: 'order', form: orders }],
  },
  {
    code: 'tribunal-order-made',
    name: 'Order of the Tribunal made',
    fields: [{ name: 'order', form: [...orders, 'reconsider'] }],
  },
  { code: 'health-recommendation-made', name: 'Health recommendation of the Tribunal made' },
  { code: 'recommendation-answered', name: 'Recommendation answered' },
  { code: 'statement-of-action-required', name: 'Written statement of action required' },
  { code: 'statement-of-action-returned', name: 'Written statement of action returned' },
  { code: 'statement-of-action-submitted', name: 'Written statement of action submitted' },
  {
    code: 'exception-recorded',
    name: 'Exception recorded',
    fields: [
      { name: 'ground', form: 'text' },
      { name: 'releases', form: 'rule-codes', optional: true },
    ],
  },
  { code: 'request-withdrawn', name: 'Request withdrawn' },
  {
    code: 'case-closed',
    name: 'Case closed',
    fields: [{ name: 'reason', form: ['died', 'moved-away', 'plan-ceased', 'other'] }],
  },
] as const satisfies readonly EventDefinition[];

/** The code of a kind of event. */
export type EventType = (typeof eventTypes)[number]['code'];

/** The event that ends every limit of every process. */
export const closingEvent: EventType = 'case-closed';

const fieldsByType = new Map<string, readonly EventField[]>(
  eventTypes.map((type: EventDefinition) => [type.code, type.fields ?? []]),
);

/** The fields that an event of a type carries besides its type and its day; nothing for an unknown type. */
export function fieldsOf(type: string): readonly EventField[] | undefined {
  return fieldsByType.get(type);
}
