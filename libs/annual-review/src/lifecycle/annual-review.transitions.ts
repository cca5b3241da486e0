import type { Transition } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import {
  finalStates,
  stateSays,
  type AnnualReviewState,
  type StateName,
} from './annual-review.states.js';
import * as law from './limits-of-the-law.js';

type Row = Transition<AnnualReviewState, LawEvent>;
type Step = Omit<Row, 'alsoRecordedFrom' | 'meets' | 'starts'> &
  Partial<Pick<Row, 'meets' | 'starts'>>;

const anywhere = Object.keys(stateSays) as StateName[];
const goingOn = anywhere.filter((name) => ![...finalStates, 'no-plan'].includes(name));

/** What was done on paper is recorded wherever the plan stood. */
function step({ meets = [], starts = [], ...row }: Step): Row {
  const elsewhere = anywhere.filter((name) => !row.from.includes(name));
  return { ...row, alsoRecordedFrom: elsewhere, meets, starts };
}

const section44 = 'Children and Families Act 2014, section 44';
const decide = {
  from: ['awaiting-review-decision'],
  event: 'review-decision-notified',
  meets: law.metByDecision,
  starts: law.startedByPlan,
  source: 'SEND Regulations 2014, regulation 20(10)',
} as const;
const amend = {
  meets: law.metByAmendedPlan,
  source: 'SEND Regulations 2014, regulation 22(3)–(4)',
};
const prepare = { from: ['review-arranged'], to: 'stays' } as const;

/** The annual review on one screen: from the plan to the decision, the amendment or the end of the plan. */
// prettier-ignore
export const annualReviewTransitions: readonly Row[] = [
  step({ command: 'RecordPlanMade', from: ['no-plan', ...finalStates], event: 'plan-made', to: 'plan-in-force', starts: law.startedByPlan, source: section44 }),
  step({ command: 'TakeUpFinalPlan', from: ['no-plan', ...goingOn], event: 'final-plan-sent', to: 'plan-in-force', meets: law.metByFinalPlan, starts: law.startedByPlan, source: section44 }),
  step({ command: 'ArrangeMeeting', from: ['plan-in-force', 'review-arranged'], event: 'review-meeting-arranged', to: 'review-arranged', starts: law.startedByArranging, source: 'SEND Regulations 2014, regulation 20(3)' }),
  step({ command: 'CancelMeeting', from: ['review-arranged'], event: 'review-meeting-cancelled', to: 'plan-in-force', source: 'SEND Regulations 2014, regulation 20(3)' }),
  step({ command: 'GiveNotice', ...prepare, event: 'meeting-notice-given', meets: ['annual-review.give-notice-of-meeting'], source: 'SEND Regulations 2014, regulation 20(3)' }),
  step({ command: 'CirculateAdvice', ...prepare, event: 'review-advice-circulated', meets: ['annual-review.circulate-advice'], source: 'SEND Regulations 2014, regulation 20(4)' }),
  step({ command: 'HoldMeeting', from: ['plan-in-force', 'review-arranged'], event: 'review-meeting-held', to: 'awaiting-review-decision', starts: law.startedByMeeting, source: 'SEND Regulations 2014, regulation 20(5)' }),
  step({ command: 'SendReport', from: ['awaiting-review-decision'], event: 'review-report-sent', to: 'stays', meets: ['annual-review.send-report'], source: 'SEND Regulations 2014, regulation 20(7)–(9)' }),
  step({ command: 'ConsiderEarlyYears', isRepeatable: true, from: goingOn, event: 'early-years-review-considered', to: 'stays', meets: ['annual-review.consider-early-years-review'], source: 'SEND Code of Practice 2015, paragraph 9.178' }),
  step({ command: 'NotifyMaintain', ...decide, where: { outcome: 'maintain' }, to: 'plan-in-force' }),
  step({ command: 'NotifyAmend', ...decide, where: { outcome: 'amend' }, to: 'amending-plan' }),
  step({ command: 'NotifyCease', ...decide, where: { outcome: 'cease' }, to: 'plan-ceased' }),
  step({ command: 'SendAmendmentNotice', from: ['plan-in-force', 'amending-plan'], event: 'amendment-notice-sent', to: 'hearing-amendments', meets: ['annual-review.send-amendment-notice'], starts: law.startedByNotice, source: 'SEND Regulations 2014, regulations 22(2) and 28' }),
  step({ command: 'HearAmendments', from: ['hearing-amendments'], event: 'representations-received', to: 'stays', meets: law.metByRepresentations, source: 'SEND Regulations 2014, regulation 22(2)(c)' }),
  step({ command: 'DecideNotToAmend', from: ['hearing-amendments'], event: 'decision-not-to-amend-notified', to: 'plan-in-force', ...amend, meets: law.metByNoAmendment }),
  step({ command: 'SendAmendedPlan', from: ['hearing-amendments'], event: 'amended-plan-sent', to: 'plan-in-force', ...amend }),
  step({ command: 'RecordException', from: goingOn, event: 'exception-recorded', to: 'stays', source: 'SEND Regulations 2014, regulations 27(3) and 44 to 45' }),
  step({ command: 'CloseCase', from: goingOn, event: 'case-closed', to: 'closed', source: 'Children and Families Act 2014, section 45' }),
];
