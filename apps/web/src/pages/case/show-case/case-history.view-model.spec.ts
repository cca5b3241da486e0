import { describe, expect, test } from '@jest/globals';
import type { HistoryView } from '#libs/casefile';
import { uncorrected } from '../example-case.testing.js';
import { historyItems } from './case-history.view-model.js';

const first: HistoryView = {
  seq: 1,
  process: 'needs-assessment',
  eventType: 'decision-to-assess-notified',
  mode: 'act',
  happenedOn: '2025-10-20',
  recordedAt: '2026-01-15T09:30:00Z',
  recordedBy: 'example',
  source: 'officer',
  data: {},
  ...uncorrected,
};
const wrong: HistoryView = { ...first, correctedBySeq: 2 };
const right: HistoryView = {
  ...first,
  seq: 2,
  mode: 'correction',
  happenedOn: '2025-10-10',
  recordedAt: '2026-01-16T10:00:00Z',
  correctsSeq: 1,
  text: 'Misread.',
};
const items = (...history: readonly HistoryView[]) =>
  historyItems({ reference: 'EHC-001042', history }).map((item) => ({
    seq: item.seq,
    tag: item.tag?.text ?? null,
    notes: item.notes,
    correctTo: item.correctTo,
  }));
const page = (seq: number) => `/cases/EHC-001042/history/${seq}`;

describe('The history of a case', () => {
  test('has for each entry where it is corrected', () => {
    expect(items(first)).toEqual([{ seq: 1, tag: null, notes: [], correctTo: page(1) }]);
  });

  test('shows both entries of a correction, what each says of the other, and why', () => {
    expect(items(right, wrong)).toEqual([
      {
        seq: 1,
        tag: 'Corrected since',
        notes: ['Corrected on 16 January 2026 at 10:00am: it happened on 10 October 2025.'],
        correctTo: null,
      },
      {
        seq: 2,
        tag: 'Correction',
        notes: ['It had been recorded as of 20 October 2025.', 'Why: Misread.'],
        correctTo: page(2),
      },
    ]);
  });

  test('says of what never happened that it did not, and of what did after all', () => {
    const never = { ...right, mode: 'retraction', happenedOn: '2025-10-20' } as const;
    const [entry, retraction] = items(never, wrong);
    expect(entry?.notes).toEqual(['Corrected on 16 January 2026 at 10:00am: it did not happen.']);
    expect(retraction?.tag).toBe('Did not happen');
    const again = { ...right, seq: 3, correctsSeq: 2 };
    const [back] = items(wrong, { ...never, correctedBySeq: 3 }, again);
    expect(back?.notes).toEqual(['It had been recorded as not having happened.', 'Why: Misread.']);
  });

  test('says when a reason was erased and why, in its place', () => {
    const erased = { at: '2026-01-17T09:00:00Z', because: 'it named a child' };
    expect(items({ ...right, text: null, erased }, wrong)[1]?.notes[1]).toBe(
      'The reason was erased on 17 January 2026 at 9:00am, because: it named a child',
    );
  });
});
