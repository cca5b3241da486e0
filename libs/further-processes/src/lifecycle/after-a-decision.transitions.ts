import type { FurtherProcess } from './further-process.js';

const idle = ['nothing-ordered', 'order-carried-out'];
const owed = ['order-to-carry-out'];
const done = { from: owed, to: 'order-carried-out', isHeard: true } as const;
const regulation44 = 'SEND Regulations 2014, regulation 44(2)';

/** What follows an order, a concession or an agreement, until it is carried out. */
export const afterADecision: FurtherProcess = {
  process: 'after-a-decision',
  limits: ['tribunal-order', 'concession', 'mediation-agreement'],
  says: {
    'nothing-ordered': 'had not been asked for',
    'order-to-carry-out': 'was being carried out',
    'order-carried-out': 'had been carried out',
  },
  finalStates: ['order-carried-out'],
  // prettier-ignore
  steps: [
    { command: 'ReceiveOrder', isRepeatable: true, from: [...idle, ...owed], event: 'tribunal-order-made', to: 'order-to-carry-out', source: regulation44 },
    { command: 'ConcedeAppeal', isRepeatable: true, from: [...idle, ...owed], event: 'appeal-conceded', to: 'order-to-carry-out', source: 'SEND Regulations 2014, regulation 45' },
    { command: 'ReachAgreement', isRepeatable: true, from: [...idle, ...owed], event: 'mediation-agreement-reached', to: 'order-to-carry-out', source: 'SEND Regulations 2014, regulation 42(2)' },
    { command: 'CarryOutAgreement', from: owed, event: 'agreement-carried-out', to: 'order-carried-out', source: 'SEND Regulations 2014, regulation 42(2)' },
    { command: 'NotifyOrderedAssessment', from: owed, event: 'decision-to-assess-notified', to: 'stays', source: regulation44, isHeard: true },
    { command: 'SendOrderedDraft', from: owed, event: 'draft-plan-served', to: 'stays', source: regulation44, isHeard: true },
    { command: 'SendOrderedPlan', ...done, event: 'final-plan-sent', source: regulation44 },
    { command: 'SendOrderedAmendments', ...done, event: 'amended-plan-sent', source: regulation44 },
    { command: 'RefuseAfterOrder', ...done, event: 'refusal-to-issue-notified', source: regulation44 },
    { command: 'CloseOrderedCase', ...done, event: 'case-closed', source: regulation44 },
  ],
};

/** A recommendation of the Tribunal about health on one screen. */
export const recommendation: FurtherProcess = {
  process: 'tribunal-recommendation',
  limits: ['tribunal-recommendation'],
  says: {
    'no-recommendation': 'had not been made',
    'recommendation-to-answer': 'was waiting for an answer',
    'recommendation-answered': 'had been answered',
  },
  finalStates: ['recommendation-answered'],
  // prettier-ignore
  steps: [
    { command: 'ReceiveRecommendation', isRepeatable: true, from: ['no-recommendation', 'recommendation-answered'], event: 'health-recommendation-made', to: 'recommendation-to-answer', source: 'SI 2017/1306' },
    { command: 'AnswerRecommendation', from: ['recommendation-to-answer'], event: 'recommendation-answered', to: 'recommendation-answered', source: 'SI 2017/1306' },
  ],
};
