import type { FurtherProcess } from './further-process.js';

const source = 'joint area review letters 2016–2022';

/** The area's written statement of action on one screen. */
export const improvement: FurtherProcess = {
  process: 'improvement',
  limits: ['improvement'],
  says: {
    'no-statement-required': 'had not been required',
    'statement-to-write': 'was to be written',
    'statement-to-revise': 'was to be written anew',
    'statement-submitted': 'had been submitted',
  },
  finalStates: ['statement-submitted'],
  steps: [
    {
      command: 'RequireStatement',
      from: ['no-statement-required', 'statement-submitted'],
      event: 'statement-of-action-required',
      to: 'statement-to-write',
      source,
    },
    {
      command: 'ReturnStatement',
      from: ['statement-submitted'],
      event: 'statement-of-action-returned',
      to: 'statement-to-revise',
      source,
    },
    {
      command: 'SubmitStatement',
      from: ['statement-to-write', 'statement-to-revise'],
      event: 'statement-of-action-submitted',
      to: 'statement-submitted',
      source,
    },
  ],
};
