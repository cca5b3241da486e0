import { describe, expect, it } from '@jest/globals';
import { processes } from '#libs/processes';
import type { LawEvent } from '#libs/statutory-rules';
import { happened } from '../../../../test/support/given.js';
import type { HistoryEntry } from './case-record.js';
import { effectiveEvents } from './effective-events.js';
import { corrected, told } from './told.testing.js';
import { putToCase } from './told-again.js';

const request = happened('request-received', '2025-09-01');
const assess = happened('decision-to-assess-notified', '2025-10-20');
const earlier = { ...assess, on: '2025-10-10' };

function put(entries: readonly HistoryEntry[], mode: 'act' | 'record', ...events: LawEvent[]) {
  const known = { entries, events: effectiveEvents(entries) };
  const proposals = events.map((event) => ({ mode, event }));
  const { answers, events: after } = putToCase(processes, known, proposals, '2026-01-15');
  const said = answers.map(({ decision }) =>
    decision.outcome === 'refused' ? decision.refusal.code : decision.events.length,
  );
  return { said, added: after.length - known.events.length };
}

describe('what was put right', () => {
  it('is not believed once more because the wrong date is told again', () => {
    const entries = corrected(told(request, assess), 2, earlier);
    expect(put(entries, 'record', assess)).toEqual({ said: [0], added: 0 });
    expect(put(entries, 'record', earlier)).toEqual({ said: [0], added: 0 });
  });

  it('is not believed once more when it never happened', () => {
    const entries = corrected(told(request, assess), 2, null);
    expect(put(entries, 'record', assess)).toEqual({ said: [0], added: 0 });
  });

  it('is recorded when it is told of another day', () => {
    const entries = corrected(told(request, assess), 2, null);
    expect(put(entries, 'record', earlier)).toEqual({ said: [1], added: 1 });
  });

  it('may be done here after all, for that is told by whoever does it', () => {
    const entries = corrected(told(request, assess), 2, null);
    expect(put(entries, 'act', assess)).toEqual({ said: [1], added: 1 });
  });

  it('leaves every other answer in its own place', () => {
    const entries = corrected(told(request, assess), 2, null);
    const plan = happened('final-plan-sent', '2026-01-05');
    expect(put(entries, 'record', plan, assess, { ...plan, on: '2026-01-06' })).toEqual({
      said: [1, 0, 'recorded-with-another-date'],
      added: 1,
    });
  });

  it('and put back as it was is told already, as anything else', () => {
    const back = corrected(corrected(told(request, assess), 2, earlier), 3, assess);
    expect(put(back, 'record', assess)).toEqual({ said: [0], added: 0 });
  });
});
