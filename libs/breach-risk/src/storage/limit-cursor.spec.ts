import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CursorError, readCursor, writeCursor } from './limit-cursor.js';

const place = {
  dueOn: '2026-01-15',
  caseReference: 'EHC-001001',
  rule: 'needs-assessment.give-advice',
  subject: 'ep',
  startsOn: '2025-12-04',
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the cursor of a list of limits', () => {
  it('leads back to the place it was written for, and is safe in an address', () => {
    const cursor = writeCursor({ ...place, subject: 'Ärztin & ćo?' });
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(readCursor(cursor)).toEqual({ ...place, subject: 'Ärztin & ćo?' });
  });

  it.each([
    ['an empty text', ''],
    ['no base64url', '%%%'],
    ['a cut-off cursor', writeCursor(place).slice(0, -9)],
    ['another shape', encode({ dueOn: '2026-01-15' })],
    ['too few parts', encode(['2026-01-15', 'EHC-001001'])],
    ['a day that does not exist', encode(['2026-02-30', 'EHC-1', 'rule', '', '2026-01-01'])],
    [
      'a sign that no text may hold',
      encode(['2026-02-01', 'EHC-\u0000', 'rule', '', '2026-01-01']),
    ],
    ['a number for a text', encode(['2026-02-01', 7, 'rule', '', '2026-01-01'])],
  ])('is refused with a sentence when it is %s', (_what, cursor) => {
    expect(() => readCursor(cursor)).toThrow(CursorError);
    expect(() => readCursor(cursor)).toThrow(/start again from the first page of the list\.$/);
  });

  it('never raises anything but its own error, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue().map(encode)), (cursor) => {
        expect(() => readCursor(cursor)).toThrow(CursorError);
      }),
    );
  });
});
