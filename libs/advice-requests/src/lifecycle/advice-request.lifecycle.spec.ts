import { describe, expect, it } from '@jest/globals';
import { stateAfter, validateLifecycle } from '#libs/lifecycle-kernel';
import { rulesMetBy, rulesStartedBy, type LawEvent } from '#libs/statutory-rules';
import { happened } from '../../../../test/support/given.js';
import {
  specify,
  specifyCommands,
  type CommandInSpecification,
  type RefusedAs,
} from '../../../lifecycle-kernel/src/given.testing.js';
import { adviceRequest, adviceRequestTransitions } from './advice-request.lifecycle.js';
import { adviceById, decideAdviceRequest } from './decide-advice-request.js';

const { given } = specify(decideAdviceRequest, '2026-01-15');

const request = happened('request-received', '2025-06-02');
const of = (type: LawEvent['type'], on: string, id = 'health'): LawEvent =>
  happened(type, on, { id, service: id });
const asked = of('advice-requested', '2025-07-02');
const received = of('advice-received', '2025-08-05');
const notNeeded = of('advice-not-needed', '2025-07-20');
const missed = happened('exception-recorded', '2025-07-16', {
  id: 'health',
  ground: 'advice-missed-appointment',
  missedOn: '2025-07-15',
});

const notPossible = (says: string): RefusedAs => [
  'not-possible-in-this-state',
  `This can't be in that place of the history: on that day the advice request ${says}. If a date is wrong, correct the date.`,
  null,
];
const noAssessment: RefusedAs = [
  'no-assessment',
  'No request for an assessment is known by that day, so no advice can have been asked for in one.',
  'SEND Regulations 2014, regulation 6(1)',
];

const rows: readonly CommandInSpecification<LawEvent>[] = [
  { command: 'AskForAdvice', event: asked, done: [request], refused: [[], ...noAssessment] },
  {
    command: 'ReceiveAdvice',
    event: received,
    done: [request, asked],
    refused: [[request], ...notPossible('had not been made')],
  },
  {
    command: 'RecordAdviceNotNeeded',
    event: notNeeded,
    done: [request, asked],
    refused: [
      [request, asked, { ...received, on: '2025-07-10' }],
      ...notPossible('had been answered'),
    ],
  },
  {
    command: 'RecordExceptionToAdvice',
    event: missed,
    done: [request, asked],
    refused: [
      [request, asked, { ...notNeeded, on: '2025-07-10' }],
      ...notPossible('was no longer needed'),
    ],
  },
];

describe('every act of a request for advice', () => {
  specifyCommands(decideAdviceRequest, '2026-01-15', adviceRequestTransitions, rows);
});

describe('a request for advice', () => {
  it('has a sound table that names exactly the limits of the law library', () => {
    expect(() => {
      validateLifecycle(adviceRequest, { rulesStartedBy, rulesMetBy });
    }).not.toThrow();
  });

  it('must say by its id which request it is', () => {
    given(request)
      .whenRecorded(happened('advice-requested', '2025-07-02'))
      .thenItIsRefused(
        'advice-without-id',
        'Say which request for advice this is about, by its id.',
      );
  });

  it('is refused with another date, and asked of another service on any day', () => {
    given(request, asked)
      .whenRecorded({ ...asked, on: '2025-07-03' })
      .thenItIsRefused(
        'recorded-with-another-date',
        'This request for advice has it with another date. If that date is wrong, correct it.',
      );
    given(request, asked)
      .whenRecorded(of('advice-requested', '2025-07-03', 'ep'))
      .thenItHappens();
  });

  it('is no act before the assessment was asked for, even by a day', () => {
    const early = { ...asked, on: '2025-06-01' };
    given(request)
      .whenDone(early)
      .thenItIsRefused(...noAssessment);
    given(request)
      .whenDone({ ...asked, on: request.on })
      .thenItHappens();
  });

  it('is recorded late, and an exception to it even when it has been answered', () => {
    given(request, asked, received).whenRecorded(missed).thenItHappens();
    given(request, asked)
      .whenRecorded({ ...received, on: '2025-12-24' })
      .thenItHappens();
  });

  it('refuses an exception that names no missed day, with the source', () => {
    const { missedOn: _, ...vague } = missed;
    given(request, asked)
      .whenRecorded(vague)
      .thenItIsRefused(
        'exception-date-missing',
        'The exception lacks one of the dates that its ground needs.',
        'SEND Regulations 2014 (SI 2014/1530), regulation 8(2)',
      );
  });

  it('keeps the days of its asking and its answer, each request for itself', () => {
    const byId = adviceById([request, received, asked, of('advice-requested', '2025-07-04', 'ep')]);
    expect([...byId.keys()]).toEqual(['health', 'ep']);
    expect(stateAfter(adviceRequest, byId.get('health') ?? [])).toEqual({
      name: 'received',
      requestedOn: '2025-07-02',
      answeredOn: '2025-08-05',
    });
    expect(stateAfter(adviceRequest, byId.get('ep') ?? []).name).toBe('waiting');
  });
});

describe('an assessment that is over', () => {
  const withdrawn = happened('request-withdrawn', '2025-09-01');

  it('has no more advice asked for in it here', () => {
    given(request, withdrawn)
      .whenDone(of('advice-requested', '2026-01-15'))
      .thenItIsRefused(
        'assessment-is-over',
        'The needs assessment is over, so no advice is asked for in it any more.',
        'SEND Regulations 2014, regulation 6(1)',
      );
  });

  it('still has recorded what was asked for elsewhere', () => {
    given(request, withdrawn).whenRecorded(of('advice-requested', '2025-10-01')).thenItHappens();
  });
});
