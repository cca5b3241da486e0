import { describe, expect, it } from '@jest/globals';
import { readImportArguments, usage, UsageError } from './import-arguments.js';

describe('how the import command is called', () => {
  it('takes a return with its day, or a file of facts without one', () => {
    expect(readImportArguments(['sen2', 'return.xml', '--as-at', '2026-01-15'])).toEqual({
      kind: 'sen2',
      file: 'return.xml',
      asAt: '2026-01-15',
      wait: true,
    });
    expect(readImportArguments(['facts', 'facts.jsonl', '--no-wait'])).toEqual({
      kind: 'facts',
      file: 'facts.jsonl',
      asAt: null,
      wait: false,
    });
  });

  it.each([
    [[], 'Say what the file is: sen2 or facts.'],
    [['csv', 'file.csv'], 'Say what the file is: sen2 or facts.'],
    [['sen2'], 'Name the file.'],
    [['sen2', 'one.xml', 'two.xml'], 'Name one file at a time.'],
    [['sen2', 'one.xml', '--fast'], 'Usage: npm run import'],
    [['sen2', 'one.xml', '--as-at'], 'Usage: npm run import'],
  ])('is explained when it is called as %j', (args, sentence) => {
    expect(() => readImportArguments(args)).toThrow(UsageError);
    expect(() => readImportArguments(args)).toThrow(sentence);
    expect(() => readImportArguments(args)).toThrow(usage);
  });

  it('refuses a day that there is not', () => {
    expect(() => readImportArguments(['sen2', 'one.xml', '--as-at', '2026-02-30'])).toThrow(
      'Give --as-at as a real day, like 2026-01-15.',
    );
  });
});
