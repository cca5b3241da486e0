import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { itemsOf } from '../../../test/support/sen2-texts.js';
import type { Sen2Item, Sen2PersonItem } from './sen2-item.js';

const SAMPLE = new URL('../../../data/example/sample-sen2.xml', import.meta.url);

describe('The sample return of authority 999', () => {
  let items: Sen2Item[];
  let persons: Sen2PersonItem[];

  beforeAll(async () => {
    items = await itemsOf(await readFile(SAMPLE));
    persons = items.filter((item) => item.kind === 'person');
  });

  it('says who sent it and for which day', () => {
    expect(items[0]).toEqual({
      kind: 'header',
      authority: 999,
      referenceDate: '2026-01-15',
      release: '1.3',
      year: '2026',
    });
  });

  it('holds 120 people, numbered in the order of the file, each on a line of their own', () => {
    expect(persons.map((person) => person.number)).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 1),
    );
    expect(persons.map((person) => person.line)).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 3),
    );
  });

  it('has right pupil numbers throughout, and two people born after their request; what is not told of reviews is said once', () => {
    const problems = persons.flatMap((person) => person.problems);
    expect(problems.map(({ personNumber, line, code }) => [personNumber, line, code])).toEqual([
      [6, 8, 'earlier-reviews-untold'],
      [6, 8, 'report-untold'],
      [43, 45, 'birth-after-request'],
      [82, 84, 'birth-after-request'],
    ]);
    expect(persons.filter((item) => item.person.upn !== null)).toHaveLength(117);
    expect(items.filter((item) => item.kind === 'problem')).toEqual([]);
  });

  it('tells people apart by pupil number, and by name and birth date where there is none', () => {
    const keys = persons.map((item) => item.person.personKey);
    expect(new Set(keys).size).toBe(120);
    expect(keys[0]).toBe('upn:K999400016000');
    expect(keys.filter((key) => /^sen2:[0-9a-f]{32}$/.test(key))).toHaveLength(3);
  });

  it('gives each legal act once for every outcome in the file', () => {
    const counts: Record<string, number> = {};
    for (const fact of persons.flatMap((person) => person.facts))
      counts[fact.type] = (counts[fact.type] ?? 0) + 1;
    expect(counts).toEqual({
      'request-received': 120,
      'decision-to-assess-notified': 83,
      'refusal-to-assess-notified': 27,
      'request-withdrawn': 2,
      'decision-to-issue-notified': 54,
      'refusal-to-issue-notified': 3,
      'final-plan-sent': 54,
      'exception-recorded': 7,
      'review-meeting-held': 11,
      'review-decision-notified': 9,
    });
  });

  it('has 8 requests that still await a decision', () => {
    expect(persons.filter((person) => person.facts.length === 1)).toHaveLength(8);
  });

  it('can be written as JSON and read back without loss', () => {
    expect(JSON.parse(JSON.stringify(items))).toEqual(items);
  });
});
