import { describe, expect, test } from '@jest/globals';
import { happened } from '../../../../test/support/given.js';
import type { EntryMode, HistoryEntry } from './case-record.js';
import { sameCorrection } from './same-correction.js';

const request = happened('request-received', '2025-10-01');
const [earlier, later] = [
  { ...request, on: '2025-09-30' },
  { ...request, on: '2025-10-02' },
];
const entry = (seq: number, mode: EntryMode, event = request): HistoryEntry => ({
  ...{ seq, caseVersion: seq, mode, event, source: 'officer' },
  correctsSeq: seq === 1 ? null : seq - 1,
});
const told = entry(1, 'record');
const moved = entry(2, 'correction', earlier);
const gone = entry(2, 'retraction');
const found = (entries: HistoryEntry[], replacement: typeof request | null) =>
  sameCorrection([], { entries, events: [earlier] }, { seq: 1, replacement, reason: 'Misread.' });

describe('A correction that was made already', () => {
  test('is found where it is the last word and says the same, and changes nothing', () => {
    const nothing = { correctsSeq: 1, events: [earlier], changes: [] };
    expect(found([told, moved], { ...earlier })).toMatchObject({ mode: 'correction', ...nothing });
    expect(found([told, gone], null)).toMatchObject({ mode: 'retraction', ...nothing });
  });

  test.each([
    ['nobody has made it', [told], earlier],
    ['another day was said', [told, moved], later],
    ['a day was said, and not that it never happened', [told, moved], null],
    ['it was said never to have happened, and no day', [told, gone], request],
    ['it was corrected in its turn since', [told, moved, entry(3, 'correction', later)], earlier],
  ])('is not found where %s', (_, entries, replacement) => {
    expect(found(entries, replacement)).toBeNull();
  });
});
