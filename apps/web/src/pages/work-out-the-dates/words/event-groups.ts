import { eventTypes, type EventType } from '#libs/statutory-rules';

/** Events that people look for in one place. */
export interface EventGroup {
  readonly code: string;
  readonly name: string;
  readonly hint?: string;
  readonly types: readonly string[];
}

const groups: readonly (EventGroup & { readonly types: readonly EventType[] })[] = [
  {
    code: 'assessment',
    name: 'Asking for an assessment',
    hint: 'The request, and the decision whether to assess',
    types: [
      'request-received',
      'decision-to-assess-notified',
      'refusal-to-assess-notified',
      'request-withdrawn',
      'responsibility-arose',
      'detained-request-received',
    ],
  },
  {
    code: 'advice',
    name: 'Advice from professionals',
    hint: 'Such as an educational psychologist, health or social care',
    types: ['advice-requested', 'advice-received', 'advice-not-needed'],
  },
  {
    code: 'plan',
    name: 'The plan',
    hint: 'The decision to issue a plan, the draft, the choice of school and the final plan',
    types: [
      'decision-to-issue-notified',
      'refusal-to-issue-notified',
      'draft-plan-served',
      'representations-received',
      'setting-consulted',
      'setting-replied',
      'final-plan-sent',
      'plan-made',
    ],
  },
  {
    code: 'review',
    name: 'A review of the plan',
    hint: 'The meeting, the report and the decision after it',
    types: [
      'review-meeting-arranged',
      'meeting-notice-given',
      'review-advice-circulated',
      'review-meeting-cancelled',
      'review-meeting-held',
      'review-report-sent',
      'review-decision-notified',
      'early-years-review-considered',
    ],
  },
  {
    code: 'amendment',
    name: 'Changing the plan',
    hint: 'An amendment notice and what came of it, or a re-assessment',
    types: [
      'amendment-notice-sent',
      'amended-plan-sent',
      'decision-not-to-amend-notified',
      'reassessment-requested',
      'reassessment-agreed-notified',
      'reassessment-refused-notified',
    ],
  },
  {
    code: 'move',
    name: 'Moving on or moving house',
    hint: 'The next phase of education, or another local authority',
    types: [
      'phase-transfer-expected',
      'phase-transfer-plan-sent',
      'move-notified',
      'plan-transferred',
      'transfer-explained-to-family',
    ],
  },
  {
    code: 'mediation',
    name: 'Disagreeing: mediation',
    hint: 'From a decision that can be appealed to the mediation certificate or an agreement',
    types: [
      'decision-notice-sent',
      'mediation-adviser-contacted',
      'mediation-declined',
      'mediation-requested',
      'mediation-health-issues-raised',
      'health-issues-passed-on',
      'mediation-arranged',
      'mediation-concluded',
      'mediation-certificate-issued',
      'mediation-agreement-reached',
      'agreement-carried-out',
    ],
  },
  {
    code: 'appeal',
    name: 'Disagreeing: the Tribunal',
    hint: 'An appeal, and what the Tribunal ordered',
    types: [
      'appeal-lodged',
      'appeal-notified',
      'appeal-response-sent',
      'appeal-conceded',
      'tribunal-order-made',
      'health-recommendation-made',
      'recommendation-answered',
    ],
  },
  {
    code: 'exception',
    name: 'A reason why a limit could not be kept',
    hint: 'Such as a school that was closed, or a family that was away',
    types: ['exception-recorded'],
  },
];

const grouped = new Set<string>(groups.flatMap(({ types }) => types));

/** Every kind of event of the register in one group; those that no group names are the last. */
export const eventGroups: readonly EventGroup[] = [
  ...groups,
  {
    code: 'other',
    name: 'Something else',
    hint: 'The case was closed, or the area was inspected',
    types: eventTypes.map(({ code }) => code).filter((code) => !grouped.has(code)),
  },
];

/** The group in which people find a type of event. */
export function groupOf(type: string): string | undefined {
  return eventGroups.find(({ types }) => types.includes(type))?.code;
}
