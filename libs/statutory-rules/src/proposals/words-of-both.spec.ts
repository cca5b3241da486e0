import { describe, expect, test } from '@jest/globals';
import type { DeadlineRule } from '../deadline-rule.js';
import type { EventDefinition } from '../event-types.js';
import { plan } from './imagined-limit.testing.js';
import { AmbiguousEventError, wordsOfBoth } from './words-of-both.js';

const explained: EventDefinition = { code: 'imagined-explained', name: 'Explained' };
const asked: EventDefinition = { code: 'imagined-asked', name: 'Asked' };

function bringing(...brings: EventDefinition[]): DeadlineRule {
  return { ...plan, brings };
}

describe('The words of two laws', () => {
  test('are those of each limit under both, each limit once.', () => {
    const [old, recent] = [bringing(explained), bringing(asked)];
    const other = { ...plan, code: 'imagined.other' };
    expect(wordsOfBoth([old], [other, recent])).toEqual([
      { ...plan, versions: [...plan.versions, ...plan.versions], brings: [explained, asked] },
      other,
    ]);
  });

  test('are those of the limit that one law has.', () => {
    const rule = bringing(explained);
    expect(wordsOfBoth([rule], [])).toEqual([rule]);
    expect(wordsOfBoth([], [rule])).toEqual([rule]);
  });

  test('bring nothing where neither brings anything.', () => {
    const [joined] = wordsOfBoth([plan], [plan]);
    expect(joined?.brings).toEqual([]);
  });

  test('may name an event in both laws alike, and not in two ways.', () => {
    const again = { ...plan, code: 'imagined.other', brings: [{ ...explained }] };
    expect(wordsOfBoth([bringing(explained)], [again])).toHaveLength(2);
    const otherwise = bringing({ ...explained, name: 'Told' });
    const ask = () => wordsOfBoth([bringing(explained)], [otherwise]);
    expect(ask).toThrow(AmbiguousEventError);
    expect(ask).toThrow(
      'The two laws give the type of event imagined-explained different fields or another name, so no case can be asked under both.',
    );
    expect(new AmbiguousEventError('two meanings').name).toBe('AmbiguousEventError');
  });
});
