import type { FurtherProcess } from './further-process.js';

const tribunalRules = 'HESC Rules 2008 (SI 2008/2699)';

/** An appeal to the Tribunal on one screen, until it is ordered upon or conceded. */
export const appeal: FurtherProcess = {
  process: 'appeal',
  limits: ['appeal'],
  says: {
    'no-appeal': 'had not been lodged',
    'appeal-possible': 'could be lodged',
    'appeal-lodged': 'had been lodged',
    'appeal-to-answer': 'was waiting for the authority’s response',
    'appeal-answered': 'had been answered by the authority',
    'appeal-decided': 'had been decided',
  },
  finalStates: ['appeal-decided'],
  // prettier-ignore
  steps: [
    { command: 'HearOfDecision', from: ['no-appeal', 'appeal-decided'], event: 'decision-notice-sent', to: 'appeal-possible', source: `${tribunalRules}, rule 20(1)(c)`, isHeard: true },
    { command: 'LodgeAppeal', from: ['no-appeal', 'appeal-possible', 'appeal-decided'], event: 'appeal-lodged', to: 'appeal-lodged', source: `${tribunalRules}, rule 20` },
    { command: 'HearOfAppeal', from: ['no-appeal', 'appeal-possible', 'appeal-lodged'], event: 'appeal-notified', to: 'appeal-to-answer', source: `${tribunalRules}, rule 21` },
    { command: 'RespondToAppeal', from: ['appeal-to-answer'], event: 'appeal-response-sent', to: 'appeal-answered', source: `${tribunalRules}, rule 21` },
    { command: 'EndWithConcession', from: ['appeal-lodged', 'appeal-to-answer', 'appeal-answered'], event: 'appeal-conceded', to: 'appeal-decided', source: 'SEND Regulations 2014, regulation 45', isHeard: true },
    { command: 'EndWithOrder', from: ['appeal-lodged', 'appeal-to-answer', 'appeal-answered'], event: 'tribunal-order-made', to: 'appeal-decided', source: 'SEND Regulations 2014, regulation 44', isHeard: true },
  ],
};
