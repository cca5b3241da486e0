import type { FurtherProcess } from './further-process.js';

const idle = ['not-detained', 'detained-assessment-over'];
const going = ['detained-awaiting-decision', 'detained-assessing', 'detained-hearing'];
const hears = { isHeard: true } as const;
const over = { ...hears, from: going, to: 'detained-assessment-over' } as const;
const regulations = 'SEND (Detained Persons) Regulations 2015 (SI 2015/62)';

/** The assessment of a detained person on one screen; its steps are put to the needs assessment. */
export const detainedAssessment: FurtherProcess = {
  process: 'detained-assessment',
  limits: ['detained'],
  says: {
    'not-detained': 'had not been asked for',
    'detained-awaiting-decision': 'was waiting for the decision whether to assess',
    'detained-assessing': 'was going on',
    'detained-hearing': 'was waiting for what is said to the draft',
    'detained-assessment-over': 'was over',
  },
  finalStates: ['detained-assessment-over'],
  // prettier-ignore
  steps: [
    { command: 'ReceiveDetainedRequest', from: idle, event: 'detained-request-received', to: 'detained-awaiting-decision', source: `${regulations}, regulation 4` },
    { command: 'NotifyDetainedDecision', ...hears, from: ['detained-awaiting-decision'], event: 'decision-to-assess-notified', to: 'detained-assessing', source: `${regulations}, regulation 5` },
    { command: 'RefuseToAssessDetained', ...over, event: 'refusal-to-assess-notified', source: `${regulations}, regulation 5` },
    { command: 'ServeDetainedDraft', ...hears, from: going, event: 'draft-plan-served', to: 'detained-hearing', source: `${regulations}, regulation 13` },
    { command: 'RefusePlanToDetained', ...over, event: 'refusal-to-issue-notified', source: `${regulations}, regulation 10` },
    { command: 'SendDetainedPlan', ...over, event: 'final-plan-sent', source: `${regulations}, regulation 13` },
    { command: 'WithdrawDetainedRequest', ...over, event: 'request-withdrawn', source: regulations },
    { command: 'CloseDetainedCase', ...over, event: 'case-closed', source: regulations },
  ],
};
