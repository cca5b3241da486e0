import type { Transition } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import * as law from './limits-of-the-law.js';
import {
  finalStates,
  type NeedsAssessmentState,
  type StateName,
} from './needs-assessment.states.js';

type Row = Transition<NeedsAssessmentState, LawEvent>;

const opening = { from: ['not-begun'], to: 'awaiting-decision', meets: [] } as const;
const running = [
  'awaiting-decision',
  'gathering-advice',
  'drafting-plan',
  'hearing-representations',
] as const;

/** Every state: what was done on paper is recorded wherever the case stood. */
const anywhere: readonly StateName[] = ['not-begun', ...running, ...finalStates];
const elsewhereThan = (...from: readonly StateName[]) =>
  anywhere.filter((name) => !from.includes(name));

/** The needs assessment on one screen: from the request to the plan or the refusal. */
export const needsAssessmentTransitions: readonly Row[] = [
  {
    command: 'ReceiveRequest',
    ...opening,
    event: 'request-received',
    starts: law.startedByRequest,
    source: 'Children and Families Act 2014, section 36',
  },
  {
    command: 'TakeResponsibility',
    ...opening,
    event: 'responsibility-arose',
    starts: law.startedByRequest,
    source: 'Children and Families Act 2014, section 24',
  },
  {
    command: 'NotifyDecisionToAssess',
    from: ['awaiting-decision'],
    alsoRecordedFrom: elsewhereThan('awaiting-decision'),
    event: 'decision-to-assess-notified',
    to: 'gathering-advice',
    meets: law.metByDecisionToAssess,
    starts: [],
    source: 'SEND Regulations 2014, regulation 5(1)',
  },
  {
    command: 'NotifyRefusalToAssess',
    from: ['awaiting-decision'],
    alsoRecordedFrom: elsewhereThan('awaiting-decision'),
    event: 'refusal-to-assess-notified',
    to: 'refused-to-assess',
    meets: law.metByRefusalToAssess,
    starts: [],
    source: 'SEND Regulations 2014, regulation 5(1)',
  },
  {
    command: 'NotifyDecisionToIssue',
    from: ['gathering-advice'],
    alsoRecordedFrom: elsewhereThan('gathering-advice'),
    event: 'decision-to-issue-notified',
    to: 'drafting-plan',
    meets: [],
    starts: [],
    source: 'Children and Families Act 2014, section 37',
  },
  {
    command: 'NotifyRefusalToIssue',
    from: ['gathering-advice'],
    alsoRecordedFrom: elsewhereThan('gathering-advice'),
    event: 'refusal-to-issue-notified',
    to: 'refused-to-issue',
    meets: law.metByRefusalToIssue,
    starts: [],
    source: 'SEND Regulations 2014, regulation 10(1)',
  },
  {
    command: 'ServeDraftPlan',
    from: ['drafting-plan', 'hearing-representations'],
    alsoRecordedFrom: elsewhereThan('drafting-plan', 'hearing-representations'),
    event: 'draft-plan-served',
    to: 'hearing-representations',
    meets: law.metByDraft,
    starts: law.startedByDraft,
    source: 'SEND Regulations 2014, regulation 13(1)',
  },
  {
    command: 'ReceiveRepresentations',
    from: ['hearing-representations'],
    alsoRecordedFrom: elsewhereThan('hearing-representations'),
    event: 'representations-received',
    to: 'stays',
    meets: law.metByRepresentations,
    starts: [],
    source: 'SEND Regulations 2014, regulations 13(1)(a) and 22(2)(c)',
  },
  {
    command: 'SendFinalPlan',
    from: ['hearing-representations'],
    alsoRecordedFrom: elsewhereThan('hearing-representations'),
    event: 'final-plan-sent',
    to: 'plan-sent',
    meets: law.metByFinalPlan,
    starts: law.startedByFinalPlan,
    source: 'SEND Regulations 2014, regulation 13(2)',
  },
  {
    command: 'RecordException',
    from: running,
    alsoRecordedFrom: elsewhereThan(...running),
    event: 'exception-recorded',
    to: 'stays',
    meets: [],
    starts: [],
    source: 'SEND Regulations 2014, regulations 5(4), 10(4) and 13(3)',
  },
  {
    command: 'WithdrawRequest',
    from: running,
    alsoRecordedFrom: elsewhereThan(...running),
    event: 'request-withdrawn',
    to: 'withdrawn',
    meets: [],
    starts: [],
    source: 'SEND Code of Practice 2015, paragraph 9.18',
  },
  {
    command: 'CloseCase',
    from: running,
    alsoRecordedFrom: elsewhereThan(...running),
    event: 'case-closed',
    to: 'closed',
    meets: [],
    starts: [],
    source: 'Children and Families Act 2014, sections 45 and 47',
  },
];
