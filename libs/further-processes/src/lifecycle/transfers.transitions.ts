import type { FurtherProcess } from './further-process.js';

/** The move to the next phase of education on one screen. */
export const phaseTransfer: FurtherProcess = {
  process: 'phase-transfer',
  limits: ['phase-transfer'],
  says: {
    'no-phase-transfer': 'was not expected',
    'phase-transfer-expected': 'was expected',
    'phase-transfer-named': 'had its next school or college named',
  },
  finalStates: ['phase-transfer-named'],
  steps: [
    {
      command: 'ExpectPhaseTransfer',
      from: ['no-phase-transfer', 'phase-transfer-named'],
      event: 'phase-transfer-expected',
      to: 'phase-transfer-expected',
      source: 'SEND Regulations 2014, regulation 18',
    },
    {
      command: 'SendPhaseTransferPlan',
      from: ['phase-transfer-expected'],
      event: 'phase-transfer-plan-sent',
      to: 'phase-transfer-named',
      source: 'SEND Regulations 2014, regulation 18',
    },
  ],
};

/** The move of a plan to another authority on one screen. */
export const planTransfer: FurtherProcess = {
  process: 'plan-transfer',
  limits: ['plan-transfer'],
  says: {
    'no-move': 'was not needed',
    'move-known': 'was owed because of a move',
    'plan-transferred': 'had been made',
    'transfer-explained': 'had been explained to the family',
  },
  finalStates: ['transfer-explained'],
  steps: [
    {
      command: 'NoteMove',
      from: ['no-move', 'plan-transferred', 'transfer-explained'],
      event: 'move-notified',
      to: 'move-known',
      source: 'SEND Regulations 2014, regulation 15(1)',
    },
    {
      command: 'TransferPlan',
      from: ['move-known'],
      event: 'plan-transferred',
      to: 'plan-transferred',
      source: 'SEND Regulations 2014, regulation 15(2)',
    },
    {
      command: 'ExplainTransfer',
      from: ['plan-transferred'],
      event: 'transfer-explained-to-family',
      to: 'transfer-explained',
      source: 'SEND Regulations 2014, regulation 15(4)',
    },
  ],
};
