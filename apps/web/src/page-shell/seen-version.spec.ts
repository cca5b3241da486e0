import { describe, expect, it } from '@jest/globals';
import { readSeen } from './seen-version.js';

describe('The version that a form was shown at', () => {
  it('is the number that the page had put into it', () => {
    expect(readSeen({ seen: '17' })).toBe(17);
  });

  it.each([
    [undefined],
    [null],
    ['17'],
    [{}],
    [{ seen: '' }],
    [{ seen: '-1' }],
    [{ seen: '1.5' }],
    [{ seen: '1e9' }],
    [{ seen: '99999999999' }],
    [{ seen: ['17', '18'] }],
  ])('is none at all where the form doesn’t say it: %j', (body) => {
    expect(readSeen(body)).toBe(0);
  });
});
