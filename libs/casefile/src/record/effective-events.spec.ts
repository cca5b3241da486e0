import { describe, expect, it } from '@jest/globals';
import { happened } from '../../../../test/support/given.js';
import { BrokenHistoryError, effectiveEvents, toldThings } from './effective-events.js';
import { corrected, told } from './told.testing.js';

const request = happened('request-received', '2025-06-02');
const assess = happened('decision-to-assess-notified', '2025-07-01');
const later = { ...assess, on: '2025-07-11' };
const latest = { ...assess, on: '2025-07-21' };
const first = told(request, assess);

describe('what has happened in a case', () => {
  it('is what was told, as long as nothing was corrected', () => {
    expect(effectiveEvents(first)).toEqual([request, assess]);
  });

  it('is told by a correction in place of what it corrects', () => {
    expect(effectiveEvents(corrected(first, 2, later))).toEqual([request, later]);
    expect(effectiveEvents(corrected(first, 1, { ...request, on: '2025-06-01' }))).toEqual([
      { ...request, on: '2025-06-01' },
      assess,
    ]);
  });

  it('is told by the last of several corrections', () => {
    const twice = corrected(corrected(first, 2, later), 3, latest);
    expect(effectiveEvents(twice)).toEqual([request, latest]);
    expect(effectiveEvents(twice.toReversed())).toEqual([request, latest]);
  });

  it('leaves out what never happened, and holds it again when that was wrong too', () => {
    const retracted = corrected(first, 2, null);
    expect(effectiveEvents(retracted)).toEqual([request]);
    expect(effectiveEvents(corrected(retracted, 3, assess))).toEqual([request, assess]);
  });

  it('knows each thing by its first telling and its last', () => {
    const things = toldThings(corrected(first, 2, later));
    expect(things.map((thing) => [thing.first.seq, thing.latest.seq])).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  it('can’t be told where a correction is of nothing', () => {
    const broken = first.map((entry) => ({ ...entry, correctsSeq: 7 }));
    expect(() => effectiveEvents(broken)).toThrow(
      new BrokenHistoryError('An entry corrects one that the history does not hold.'),
    );
  });
});
