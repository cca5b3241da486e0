import { describe, expect, it } from '@jest/globals';
import { processes } from '#libs/processes';
import { eventTypes, type LawEvent } from '#libs/statutory-rules';
import { happened } from '../../../../test/support/given.js';
import type { HistoryEntry } from './case-record.js';
import { correct, type AskedCorrection } from './correct.js';
import { corrected, moved, told } from './told.testing.js';

const today = '2026-01-15';
const request = happened('request-received', '2025-09-01');
const assess = happened('decision-to-assess-notified', '2025-10-20');
const asked = happened('advice-requested', '2025-10-21', { id: 'health', service: 'health' });
const received = happened('advice-received', '2025-12-01', { id: 'health' });
const history = told(request, assess, asked, received);

function answer(entries: readonly HistoryEntry[], asking: Partial<AskedCorrection>) {
  const whole = { seq: 2, replacement: { ...assess, on: '2025-10-10' }, reason: 'Misread.' };
  return correct(processes, { entries, details: {} }, { ...whole, ...asking }, today);
}

function accepted(entries: readonly HistoryEntry[], asking: Partial<AskedCorrection> = {}) {
  const given = answer(entries, asking);
  if (given.outcome === 'refused') throw new Error(given.refusal.sentence);
  return given.correction;
}

function code(entries: readonly HistoryEntry[], asking: Partial<AskedCorrection>) {
  const given = answer(entries, asking);
  return given.outcome === 'refused' ? given.refusal.code : 'accepted';
}

describe('a correction of the history', () => {
  it('takes the place of the entry, and says what becomes of each limit', () => {
    const { changes, ...correction } = accepted(history);
    expect(correction).toEqual({
      process: 'needs-assessment',
      mode: 'correction',
      event: { ...assess, on: '2025-10-10' },
      correctsSeq: 2,
      events: [request, asked, received, { ...assess, on: '2025-10-10' }],
    });
    expect(changes).toEqual([
      {
        before: expect.objectContaining({
          rule: 'needs-assessment.notify-decision-to-assess',
          dueOn: '2025-10-13',
          metOn: '2025-10-20',
          status: 'met-late',
          breach: true,
        }),
        after: expect.objectContaining({ metOn: '2025-10-10', status: 'met', breach: false }),
      },
    ]);
  });

  it('of a day that starts limits moves each of them', () => {
    const { changes } = accepted(history, {
      seq: 1,
      replacement: { ...request, on: '2025-09-08' },
    });
    expect(changes.map(({ before, after }) => [after?.rule, before?.dueOn, after?.dueOn])).toEqual([
      ['needs-assessment.notify-decision-to-assess', '2025-10-13', '2025-10-20'],
      ['needs-assessment.notify-no-plan', '2025-12-22', '2025-12-29'],
      ['needs-assessment.send-final-plan', '2026-01-19', '2026-01-26'],
    ]);
  });

  it('may say that something never happened: what it started goes, what it met is unmet', () => {
    const { mode, event, changes } = accepted(history, { seq: 4, replacement: null });
    expect([mode, event]).toEqual(['retraction', received]);
    expect(changes.map(({ before, after }) => [before?.status, after?.status])).toEqual([
      ['met', 'missed'],
    ]);
    const started = accepted(told(request), { seq: 1, replacement: null }).changes;
    expect(started.map(({ after }) => after)).toEqual([null, null]);
  });

  it('may be corrected itself, and what was said never to have happened may be told again', () => {
    const once = corrected(history, 2, { ...assess, on: '2025-10-10' });
    expect(accepted(once, { seq: 5, replacement: assess }).correctsSeq).toBe(5);
    const gone = corrected(history, 2, null);
    const again = accepted(gone, { seq: 5, replacement: assess });
    expect([again.mode, again.events]).toEqual(['correction', [request, asked, received, assess]]);
  });

  it('keeps an exception as the return told it, and corrects its day', () => {
    const returned = happened('exception-recorded', '2025-11-03', { ground: 'reported-in-return' });
    const known = told(request, returned);
    expect(code(known, { seq: 2, replacement: { ...returned, on: '2025-11-04' } })).toBe(
      'accepted',
    );
  });

  it.each<[refusal: string, asking: Partial<AskedCorrection>]>([
    ['no-such-entry', { seq: 9 }],
    ['reason-missing', { reason: '  ' }],
    ['reason-too-long', { reason: 'x'.repeat(501) }],
    ['nothing-changed', { replacement: { ...assess } }],
    ['another-kind-of-event', { replacement: { ...request, on: '2025-10-10' } }],
    ['in-the-future', { replacement: { ...assess, on: '2026-01-16' } }],
    ['not-as-the-law-has-it', { replacement: { ...assess, on: '2025-02-30' } }],
    ['not-as-the-law-has-it', { replacement: { ...assess, outcome: 'maintain' } }],
    ['not-possible-in-this-state', { seq: 4, replacement: { ...received, on: '2025-10-01' } }],
    ['something-rests-on-it', { seq: 3, replacement: null }],
  ])('is refused as %s: %j', (refusal, asking) => {
    expect(code(history, asking)).toBe(refusal);
  });

  it('is taken on the day itself, and with a reason as long as may be', () => {
    expect(code(history, { replacement: { ...assess, on: today } })).toBe('accepted');
    expect(code(history, { reason: 'x'.repeat(500) })).toBe('accepted');
  });

  it('of what was corrected already names the latest entry', () => {
    const once = corrected(history, 2, { ...assess, on: '2025-10-10' });
    expect(code(once, { seq: 2, replacement: { ...assess, on: '2025-10-11' } })).toBe(
      'already-corrected',
    );
    expect(code(corrected(history, 4, null), { seq: 5, replacement: null })).toBe(
      'nothing-changed',
    );
  });

  it('does not make two of one: what is told already is not told again', () => {
    const plan = happened('draft-plan-served', '2025-12-01');
    const twice = told(request, plan, { ...plan, on: '2025-12-03' });
    expect(code(twice, { seq: 3, replacement: { ...plan } })).toBe('told-already');
  });

  it('names what rests on the entry', () => {
    const given = answer(history, { seq: 3, replacement: null });
    expect(given).toMatchObject({
      refusal: {
        sentence: expect.stringMatching(
          /^“Advice received” of 1 December 2025 rests on this and could not stand: correct that first\. /,
        ),
      },
    });
  });

  it('of every kind of event can say that it did not happen', () => {
    for (const { code: type } of eventTypes) {
      const event: LawEvent = happened(type, '2025-09-01', { id: 'a', ground: 'advice-late' });
      expect(code(told(event), { seq: 1, replacement: null })).toBe('accepted');
    }
  });

  it('by a day is a correction like any other', () => {
    const [, entry] = history;
    if (entry === undefined) throw new Error('There is a second entry.');
    expect(accepted(history, moved(entry, -1)).event.on).toBe('2025-10-19');
  });
});
