import { describe, expect, it } from '@jest/globals';
import { processes } from '#libs/processes';
import { happened } from '../../../../test/support/given.js';
import { applyProposals } from './apply-proposals.js';
import { eventTypes, type LawEvent } from '#libs/statutory-rules';

function put(past: readonly LawEvent[], ...events: readonly LawEvent[]) {
  const proposals = events.map((event) => ({ mode: 'record' as const, event }));
  const { answers, events: known } = applyProposals(processes, past, proposals, '2026-01-15');
  const codes = answers.map(({ decision }) =>
    decision.outcome === 'refused' ? decision.refusal.code : decision.events.length,
  );
  return { codes, known };
}

const request = happened('request-received', '2023-03-01');
const assess = happened('decision-to-assess-notified', '2023-04-03');
const plan = happened('final-plan-sent', '2023-07-12');
const again = happened('request-received', '2025-09-01');
const assessAgain = happened('decision-to-assess-notified', '2025-10-01');

describe('putting several things to a case at once', () => {
  it('takes them whatever their order, and answers each in its own place', () => {
    expect(put([], plan, assess, request)).toEqual({
      codes: [1, 1, 1],
      known: [plan, assess, request],
    });
  });

  it('finds a process for every kind of event that the law knows, and one only', () => {
    for (const { code } of eventTypes) {
      for (const ground of ['personal-circumstances', 'advice-missed-appointment']) {
        const event = happened(code, '2023-05-02', { ground });
        expect(processes.filter((process) => process.takes(event))).toHaveLength(1);
      }
    }
  });

  it('refuses what the law does not know, and keeps it', () => {
    const unknown = { ...request, type: 'coffee-made' } as unknown as LawEvent;
    expect(put([request], unknown)).toEqual({ codes: ['no-process-takes-it'], known: [request] });
  });

  it('gives the second assessment its own decision when the first is told last', () => {
    const known = put([request], assessAgain).known;
    expect(known).toEqual([request, assessAgain]);
    expect(put(known, assess).codes).toEqual(['recorded-with-another-date']);
    expect(put(known, assess, again, plan).codes).toEqual([1, 1, 1]);
  });

  it('leaves what stands as it is when the whole would not hold', () => {
    const known = [request, assess];
    const other = happened('decision-to-assess-notified', '2023-04-05');
    const answer = happened('advice-received', '2023-03-20', { id: 'health' });
    expect(put(known, other, answer)).toEqual({
      codes: ['recorded-with-another-date', 'not-possible-in-this-state'],
      known,
    });
  });

  it('never tells an act anew: it was refused on the day it was to be done', () => {
    const proposals = [
      { mode: 'act' as const, event: plan },
      { mode: 'record' as const, event: { ...assess, on: '2023-04-05' } },
    ];
    const { answers } = applyProposals(processes, [request, assess], proposals, '2026-01-15');
    expect(answers.map(({ decision }) => decision.outcome)).toEqual(['refused', 'refused']);
  });
});
