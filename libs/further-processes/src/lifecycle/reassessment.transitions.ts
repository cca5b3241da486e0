import type { FurtherProcess } from './further-process.js';

const section44 = 'Children and Families Act 2014, section 44(2)';

/** A re-assessment on one screen: from the request to the plan that follows it. */
export const reassessment: FurtherProcess = {
  process: 'reassessment',
  limits: ['reassessment'],
  says: {
    'no-reassessment': 'had not been asked for',
    'reassessment-requested': 'was waiting for the decision',
    'reassessment-agreed': 'had been agreed to',
    'reassessment-refused': 'had been refused',
    'reassessment-done': 'had ended with a plan',
    'reassessment-closed': 'had been closed',
  },
  finalStates: ['reassessment-refused', 'reassessment-done', 'reassessment-closed'],
  steps: [
    {
      command: 'RequestReassessment',
      from: ['no-reassessment', 'reassessment-refused', 'reassessment-done'],
      event: 'reassessment-requested',
      to: 'reassessment-requested',
      source: section44,
    },
    {
      command: 'AgreeToReassess',
      from: ['reassessment-requested', 'no-reassessment'],
      event: 'reassessment-agreed-notified',
      to: 'reassessment-agreed',
      source: 'SEND Regulations 2014, regulation 25(1)',
    },
    {
      command: 'RefuseToReassess',
      from: ['reassessment-requested'],
      event: 'reassessment-refused-notified',
      to: 'reassessment-refused',
      source: 'SEND Regulations 2014, regulation 25(1)',
    },
    {
      command: 'SendReassessedPlan',
      from: ['reassessment-agreed'],
      event: 'final-plan-sent',
      to: 'reassessment-done',
      source: 'SEND Regulations 2014, regulation 27(2)',
      isHeard: true,
    },
    {
      command: 'CloseReassessment',
      from: ['reassessment-requested', 'reassessment-agreed'],
      event: 'case-closed',
      to: 'reassessment-closed',
      source: section44,
      isHeard: true,
    },
  ],
};
