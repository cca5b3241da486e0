import { describe, expect, it } from '@jest/globals';
import { processes } from '#libs/processes';
import type { LawEvent } from '#libs/statutory-rules';
import { happened } from '../../../../test/support/given.js';
import { deadlineRowsOf } from './deadline-rows.js';
import { limitChanges } from './limit-changes.js';

const request = happened('request-received', '2025-09-01');
const asked = (id: string) => happened('advice-requested', '2025-10-21', { id, service: id });
const rows = (...events: readonly LawEvent[]) => deadlineRowsOf(processes, events);
const said = (before: readonly LawEvent[], after: readonly LawEvent[]) =>
  limitChanges(rows(...before), rows(...after), '2026-01-15').map((change) => [
    (change.after ?? change.before)?.rule.split('.')[1],
    change.before?.dueOn ?? null,
    change.after?.dueOn ?? null,
  ]);

describe('what becomes of the limits of a case', () => {
  it('is nothing where nothing changed', () => {
    expect(said([request], [request])).toEqual([]);
  });

  it('says which came and which went', () => {
    expect(said([request], [request, asked('health')])).toEqual([
      ['give-advice', null, '2025-12-02'],
    ]);
    expect(said([request, asked('health')], [request])).toEqual([
      ['give-advice', '2025-12-02', null],
    ]);
  });

  it('takes one that is counted from another day for the same limit', () => {
    const later = { ...asked('health'), on: '2025-10-22' };
    expect(said([asked('ep'), asked('health')], [asked('ep'), later])).toEqual([
      ['give-advice', '2025-12-02', '2025-12-03'],
    ]);
  });

  it('notices that an exception releases it, though no date changes', () => {
    const exception = happened('exception-recorded', '2025-09-20', {
      ground: 'personal-circumstances',
      from: '2025-09-10',
      to: '2025-09-19',
    });
    const changes = limitChanges(rows(request), rows(request, exception), '2026-01-15');
    expect(changes.map(({ before, after }) => [before?.excepted, after?.excepted])).toEqual([
      [[], ['personal-circumstances']],
      [[], ['personal-circumstances']],
    ]);
  });
});
