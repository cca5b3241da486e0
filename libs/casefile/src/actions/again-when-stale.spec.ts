import { describe, expect, it, jest } from '@jest/globals';
import { againWhenStale } from './again-when-stale.js';
import { StaleCaseError } from './ports.js';

const stale = () => Promise.reject(new StaleCaseError('The case was changed in between.'));

describe('work on a case that somebody else has changed in between', () => {
  it('is done again until it gets through, and its answer is that of the last time', async () => {
    const once = jest.fn<() => Promise<string>>(() => Promise.resolve('decided'));
    once.mockImplementationOnce(stale).mockImplementationOnce(stale);
    expect(await againWhenStale(once)).toBe('decided');
    expect(once).toHaveBeenCalledTimes(3);
  });

  it('fails when it comes too late eight times in a row', async () => {
    const once = jest.fn(stale);
    await expect(againWhenStale(once)).rejects.toThrow(StaleCaseError);
    expect(once).toHaveBeenCalledTimes(8);
  });

  it('is not tried again after any other failure', async () => {
    const once = jest.fn(() => Promise.reject(new TypeError('a fault of ours')));
    await expect(againWhenStale(once)).rejects.toThrow(TypeError);
    expect(once).toHaveBeenCalledTimes(1);
  });
});
