import type { FurtherProcess } from './further-process.js';

const source = 'Children and Families Act 2014, section 39(2)';

/** The asking of schools and colleges on one screen; each is told apart by its id. */
export const consultation: FurtherProcess = {
  process: 'consultation',
  limits: [],
  says: {
    'nobody-consulted': 'had not begun',
    'setting-consulted': 'was waiting for a reply',
    'setting-replied': 'had its last reply',
  },
  finalStates: ['setting-replied'],
  steps: [
    {
      command: 'ConsultSetting',
      isRepeatable: true,
      from: ['nobody-consulted', 'setting-consulted', 'setting-replied'],
      event: 'setting-consulted',
      to: 'setting-consulted',
      source,
    },
    {
      command: 'RecordReply',
      from: ['setting-consulted'],
      event: 'setting-replied',
      to: 'setting-replied',
      source,
    },
  ],
};
