import { describe, expect, it } from '@jest/globals';
import { eventShapes, type EventField } from '#libs/statutory-rules';
import { readCloudEvent } from './cloud-event.js';

const event = {
  specversion: '1.0',
  id: 'f-1',
  source: 'example',
  type: 'ehc.exception-recorded',
  subject: 'upn:X999400000010',
  time: '2026-01-12T09:00:00Z',
  datacontenttype: 'application/json',
  data: {
    on: '2026-01-12',
    ground: 'personal-circumstances',
    from: '2026-01-02',
    to: '2026-01-09',
  },
};

/** What an event of each type may carry, with something lawful in every field. */
const shapedEvents = eventShapes.flatMap(({ types, fields }) =>
  types.map((type) => ({
    type,
    fields: Object.fromEntries(
      fields
        .filter(({ optional }) => optional !== true)
        .map(({ name, form }) => [name, lawful(name, form)]),
    ),
  })),
);

function lawful(name: string, form: EventField['form']): unknown {
  if (Array.isArray(form)) return (form as readonly string[])[0];
  if (name === 'to') return '2026-02-28';
  if (name === 'reopensOn') return '2026-03-02';
  return form === 'text' ? 'health' : '2026-01-05';
}

function problemsOf(value: unknown): string[] {
  const answer = readCloudEvent(value);
  return 'problems' in answer
    ? answer.problems.map(({ path, message }) => `${path}: ${message}`)
    : [];
}

describe('a fact carries what the law asks of its type, and', () => {
  it.each([
    ['ehc.request-received', { id: 'health' }, 'data.id: There is no field "id" here'],
    ['ehc.advice-received', {}, 'data.id: The field id is missing.'],
    ['ehc.review-meeting-arranged', {}, 'data.meetingOn: The field meetingOn is missing.'],
    [
      'ehc.review-decision-notified',
      { outcome: 'amended' },
      'data.outcome: Give outcome as one of',
    ],
    ['ehc.tribunal-order-made', { order: 'other' }, 'data.order: Give order as one of'],
    ['ehc.case-closed', { reason: 'moved' }, 'data.reason: Give reason as one of'],
    [
      'ehc.exception-recorded',
      { ground: 'reported-in-return' },
      'data.ground: "reported-in-return" is not a ground',
    ],
    [
      'ehc.exception-recorded',
      { ground: 'absent-from-area', from: '2026-01-02', to: '2026-01-09' },
      'data.to: Away from 2 January 2026 to 9 January 2026 is 8 days',
    ],
    [
      'ehc.exception-recorded',
      { ...event.data, releases: ['annual-review.complete-review'] },
      'data.releases: The law does not let this ground release',
    ],
  ])('is refused where the law asks otherwise of %s', (type, more, sentence) => {
    const problems = problemsOf({ ...event, type, data: { on: '2026-01-12', ...more } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(sentence);
  });

  it.each(shapedEvents)(
    'of every type is read when it carries its fields: $type',
    ({ type, fields }) => {
      const told = { ...event, type: `ehc.${type}`, data: { on: '2026-01-12', ...fields } };
      expect(problemsOf(told)).toEqual([]);
      expect(problemsOf({ ...told, data: { ...told.data, service: 'health' } })).toHaveLength(
        type === 'advice-requested' ? 0 : 1,
      );
    },
  );
});
