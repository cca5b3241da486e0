import { describe, expect, it } from '@jest/globals';
import { consumers } from '#libs/platform';
import { skipped, type Consumer } from './consumer.js';
import { handlersOf, RegisterError, registerOf } from './job-register.js';

const consumer = (name: string): Consumer => ({ name, atOnce: 1, consume: async () => skipped });
const all = consumers.map(consumer);

describe('the register of consumers', () => {
  it('holds one for each that is owed an event', () => {
    expect([...registerOf(all).keys()]).toEqual([...consumers]);
  });

  it.each([
    ['nobody consumes what imports is owed', all.filter(({ name }) => name !== 'imports')],
    ['two consumers are called imports', [...all, consumer('imports')]],
    ['tea-round is never owed anything', [...all, consumer('tea-round')]],
  ])('is refused, and the worker does not start: %s', (sentence, found) => {
    expect(() => registerOf(found)).toThrow(RegisterError);
    expect(() => registerOf(found)).toThrow(`The worker can't start: ${sentence}`);
  });
});

describe('the handlers of the jobs', () => {
  const done: string[] = [];
  const drain = async ({ name }: Consumer) => void done.push(name);
  const handlers = handlersOf(registerOf(all), drain, async () => void done.push('the sweep'));

  it('give a consumer its post when it is told to catch up, and sweep', async () => {
    await handlers.get('catch-up')?.({ consumer: 'imports' });
    await handlers.get('sweep')?.({});
    expect(done).toEqual(['imports', 'the sweep']);
    expect([...handlers.keys()]).toEqual(['catch-up', 'sweep']);
  });

  it('refuse a hint that names nobody', async () => {
    await expect(handlers.get('catch-up')?.({})).rejects.toThrow('This job names no consumer.');
    await expect(handlers.get('catch-up')?.({ consumer: 'tea-round' })).rejects.toThrow(
      RegisterError,
    );
  });
});
