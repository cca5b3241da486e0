import { describe, expect, it } from '@jest/globals';
import { isLaNumber } from './la-number.js';
import { isUln } from './uln.js';
import { isUpn, upnCheckLetter } from './upn.js';
import { isUrn } from './urn.js';

describe('A unique pupil number', () => {
  it.each(['K999400016000', 'T999400110001', 'P207000016049', 'B801200005001'])(
    '%s is right',
    (upn) => {
      expect(isUpn(upn)).toBe(true);
    },
  );

  it('may be temporary, ending in a letter that counts as its own value', () => {
    expect(upnCheckLetter('99940001600A')).toBe(upnCheckLetter('999400016000'));
    // B is 1, at weight 13: thirteen letters on from A.
    expect(upnCheckLetter('99940001600B')).toBe(upnCheckLetter('999400016001'));
    expect(isUpn(`${upnCheckLetter('99940001600Z')}99940001600Z`)).toBe(true);
    expect(isUpn(`${upnCheckLetter('99940001600B')}99940001600C`)).toBe(false);
  });

  it.each([
    ['the first letter of another number', 'A999400016000'],
    ['too short', 'K99940001600'],
    ['too long', 'K9994000160000'],
    ['a letter in the middle', 'X80120000A001'],
    ['a letter that is never used', 'I999400016000'],
    ['nothing', ''],
  ])('is wrong with %s', (_, upn) => {
    expect(isUpn(upn)).toBe(false);
  });

  it('is wrong with any single digit changed', () => {
    const right = 'K999400016000';
    for (let place = 1; place < right.length; place += 1) {
      const digit = (Number(right[place]) + 1) % 10;
      expect(isUpn(`${right.slice(0, place)}${digit}${right.slice(place + 1)}`)).toBe(false);
    }
  });
});

describe('A unique learner number', () => {
  it('is right when its weighted sum leaves 10', () => {
    expect(isUln('9276308686')).toBe(true);
  });

  it.each(['9276308687', '0276308686', '927630868', '92763086860', '927630868X'])(
    '%s is wrong',
    (uln) => {
      expect(isUln(uln)).toBe(false);
    },
  );
});

describe('Numbers without a check digit', () => {
  it('are a setting’s number with six digits, the first not zero', () => {
    expect(['900000', '100001', '012345', '90000', '9000000', 'A00000'].map(isUrn)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('are an authority’s number with three digits, the first not zero', () => {
    expect(['999', '201', '020', '99', '9999', 'E06'].map(isLaNumber)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
