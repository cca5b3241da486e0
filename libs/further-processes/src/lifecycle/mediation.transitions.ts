import type { FurtherProcess } from './further-process.js';

const beforeTheEnd = ['decision-open-to-challenge', 'mediation-adviser-asked', 'mediation-wanted'];

/** What may follow a decision that a family doesn't accept, before anyone appeals. */
export const mediation: FurtherProcess = {
  process: 'mediation',
  limits: ['mediation'],
  says: {
    'nothing-to-challenge': 'had no decision to be about',
    'decision-open-to-challenge': 'was open to the family',
    'mediation-adviser-asked': 'was being talked over with an adviser',
    'mediation-wanted': 'had been asked for',
    'mediation-arranged': 'had been arranged',
    'mediation-over': 'was over',
    'mediation-certified': 'had ended with a certificate',
  },
  finalStates: ['mediation-certified'],
  // prettier-ignore
  steps: [
    { command: 'SendDecisionNotice', isRepeatable: true, from: ['nothing-to-challenge', ...beforeTheEnd, 'mediation-over', 'mediation-certified'], event: 'decision-notice-sent', to: 'decision-open-to-challenge', source: 'SEND Regulations 2014, regulation 32' },
    { command: 'ContactAdviser', from: ['decision-open-to-challenge'], event: 'mediation-adviser-contacted', to: 'mediation-adviser-asked', source: 'SEND Regulations 2014, regulation 33' },
    { command: 'DeclineMediation', from: beforeTheEnd, event: 'mediation-declined', to: 'mediation-over', source: 'SEND Regulations 2014, regulation 34' },
    { command: 'RequestMediation', from: ['decision-open-to-challenge', 'mediation-adviser-asked'], event: 'mediation-requested', to: 'mediation-wanted', source: 'SEND Regulations 2014, regulation 35' },
    { command: 'RaiseHealthIssues', isRepeatable: true, from: ['mediation-wanted'], event: 'mediation-health-issues-raised', to: 'stays', source: 'SEND Regulations 2014, regulation 35(1)' },
    { command: 'PassOnHealthIssues', isRepeatable: true, from: ['mediation-wanted', 'mediation-arranged'], event: 'health-issues-passed-on', to: 'stays', source: 'SEND Regulations 2014, regulation 35(1)' },
    { command: 'ArrangeMediation', from: ['mediation-wanted'], event: 'mediation-arranged', to: 'mediation-arranged', source: 'SEND Regulations 2014, regulations 35(2) and 36' },
    { command: 'ConcludeMediation', from: ['mediation-wanted', 'mediation-arranged'], event: 'mediation-concluded', to: 'mediation-over', source: 'SEND Regulations 2014, regulation 39' },
    { command: 'IssueCertificate', from: ['mediation-over'], event: 'mediation-certificate-issued', to: 'mediation-certified', source: 'SEND Regulations 2014, regulations 34 and 39' },
  ],
};
