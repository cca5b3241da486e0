import { expect, test } from '@jest/globals';
import { answerCase } from './answer-case.js';

test('The limits of an answer come by date, then by rule, then by subject, whatever the order of the file.', () => {
  const events = [
    { type: 'setting-consulted', on: '2026-10-10', id: 'b' },
    { type: 'reassessment-requested', on: '2026-10-10' },
    { type: 'request-received', on: '2026-07-01' },
    { type: 'setting-consulted', on: '2026-10-09', id: 'c' },
    { type: 'mediation-requested', on: '2026-09-25' },
    { type: 'setting-consulted', on: '2026-10-10', id: 'a' },
  ];
  const expected = [
    ['2026-08-12', 'needs-assessment.notify-decision-to-assess', null],
    ['2026-10-24', 'plan.reply-to-consultation', 'c'],
    ['2026-10-25', 'mediation.arrange', null],
    ['2026-10-25', 'plan.reply-to-consultation', 'a'],
    ['2026-10-25', 'plan.reply-to-consultation', 'b'],
    ['2026-10-25', 'reassessment.notify-decision', null],
    ['2026-11-18', 'needs-assessment.send-final-plan', null],
  ];
  for (const file of [events, events.toReversed()]) {
    const answer = answerCase({ today: '2026-11-21', events: file });
    const rows = 'deadlines' in answer ? answer.deadlines : [];
    expect(rows.map(({ dueOn, rule, subject }) => [dueOn, rule, subject])).toEqual(expected);
  }
});
