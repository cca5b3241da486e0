import { describe, it } from '@jest/globals';
import type { LawEvent } from '#libs/statutory-rules';
import { happened } from '../../../../test/support/given.js';
import {
  specify,
  specifyCommands,
  type CommandInSpecification,
} from '../../../lifecycle-kernel/src/given.testing.js';
import { decideNeedsAssessment } from './decide-needs-assessment.js';
import { needsAssessmentTransitions } from './needs-assessment.transitions.js';

const request = happened('request-received', '2025-06-02');
const responsible = happened('responsibility-arose', '2025-06-02');
const assess = happened('decision-to-assess-notified', '2025-07-01');
const noAssessment = happened('refusal-to-assess-notified', '2025-07-01');
const issue = happened('decision-to-issue-notified', '2025-09-01');
const noPlan = happened('refusal-to-issue-notified', '2025-09-01');
const draft = happened('draft-plan-served', '2025-09-15');
const plan = happened('final-plan-sent', '2025-10-15');
const withdrawn = happened('request-withdrawn', '2025-07-03');
const closed = happened('case-closed', '2025-11-01');
const period = { from: '2025-08-01', to: '2025-08-20' };
const exception = happened('exception-recorded', '2025-08-21', {
  ground: 'personal-circumstances',
  ...period,
});

const notPossible = (says: string) =>
  [
    'not-possible-in-this-state',
    `This can't be in that place of the history: on that day the needs assessment ${says}. If a date is wrong, correct the date.`,
    null,
  ] as const;
const notBegun = notPossible('had not begun');
const running = [
  'assessment-already-running',
  'A needs assessment of this child was running on that day, so there can be no second request.',
  'Children and Families Act 2014, section 36',
] as const;

const ended = withdrawn;
const rows: readonly CommandInSpecification<LawEvent>[] = [
  {
    command: 'ReceiveRequest',
    event: happened('request-received', '2025-12-01'),
    done: [request, ended],
    refused: [[request, assess], ...running],
  },
  {
    command: 'TakeResponsibility',
    event: responsible,
    done: [],
    refused: [[happened('request-received', '2025-05-01')], ...running],
  },
  { command: 'NotifyDecisionToAssess', event: assess, done: [request], refused: [[], ...notBegun] },
  {
    command: 'NotifyRefusalToAssess',
    event: noAssessment,
    done: [responsible],
    refused: [
      [request, happened('decision-to-assess-notified', '2025-06-20')],
      ...notPossible('was gathering advice'),
    ],
  },
  {
    command: 'NotifyDecisionToIssue',
    event: issue,
    done: [request, assess],
    refused: [[request], ...notPossible('was waiting for the decision whether to assess')],
  },
  {
    command: 'NotifyRefusalToIssue',
    event: noPlan,
    done: [request, assess],
    refused: [
      [request, assess, happened('decision-to-issue-notified', '2025-08-01')],
      ...notPossible('was being followed by the drafting of a plan'),
    ],
  },
  {
    command: 'ServeDraftPlan',
    event: draft,
    done: [request, assess, issue],
    refused: [[request, assess], ...notPossible('was gathering advice')],
  },
  {
    command: 'ReceiveRepresentations',
    event: happened('representations-received', '2025-09-22'),
    done: [request, assess, issue, draft],
    refused: [[request], ...notPossible('was waiting for the decision whether to assess')],
  },
  {
    command: 'SendFinalPlan',
    event: plan,
    done: [request, assess, issue, draft],
    refused: [
      [request, assess, issue],
      ...notPossible('was being followed by the drafting of a plan'),
    ],
  },
  {
    command: 'RecordException',
    event: exception,
    done: [request, assess],
    refused: [[request, noAssessment], ...notPossible('had been refused')],
  },
  {
    command: 'WithdrawRequest',
    event: withdrawn,
    done: [request],
    refused: [[request, noAssessment], ...notPossible('had been refused')],
  },
  {
    command: 'CloseCase',
    event: closed,
    done: [request, assess],
    refused: [
      [request, assess, issue, draft, plan],
      ...notPossible('had ended with the final plan'),
    ],
  },
];

describe('every act of the needs assessment', () => {
  specifyCommands(decideNeedsAssessment, '2026-01-15', needsAssessmentTransitions, rows);

  it.each(rows)('$command is refused before its day', ({ event, done }) => {
    const early = specify(decideNeedsAssessment, '2025-06-01');
    early
      .given(...done)
      .whenRecorded(event)
      .thenItIsRefused(
        'in-the-future',
        'This is dated after today: record it when it has happened.',
      );
  });
});
