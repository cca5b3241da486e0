import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf, type LawEvent } from '#libs/statutory-rules';
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

function problemsOf(value: unknown): string[] {
  const answer = readCloudEvent(value);
  return 'problems' in answer
    ? answer.problems.map(({ path, message }) => `${path}: ${message}`)
    : [];
}

describe('a fact as a CloudEvent', () => {
  it('is read with its day apart and its other fields as they came', () => {
    expect(readCloudEvent({ ...event, data: event.data })).toEqual({
      fact: {
        source: 'example',
        factId: 'f-1',
        type: 'exception-recorded',
        subject: 'upn:X999400000010',
        caseId: null,
        happenedOn: '2026-01-12',
        data: {
          ground: 'personal-circumstances',
          from: '2026-01-02',
          to: '2026-01-09',
        },
        importId: null,
        line: null,
      },
    });
  });

  it.each([
    ['a field of the sender’s own', { ...event.data, childName: 'Ann Example' }, 'data: Leave out'],
    ['a sentence for a code', { ...event.data, ground: 'Ann was ill' }, 'data.ground: Give'],
    ['a control character', { on: '2026-01-12', id: 'a\u0000b' }, 'data.id: Give data.id as plain'],
    ['half a character', { on: '2026-01-12', id: 'a\ud800' }, 'data.id: Give data.id as plain'],
  ])('is refused with %s, in words that repeat none of it', (_, data, message) => {
    const problems = problemsOf({ ...event, data });
    expect(problems[0]).toContain(message);
    expect(problems.join()).not.toContain('Ann');
  });

  it.each([
    [{ specversion: '0.3' }, 'specversion: Give specversion as "1.0".'],
    [{ id: '' }, 'id: Give an id, by which the sender knows this fact.'],
    [{ source: 7 }, 'source: Give the source, which tells who the sender is.'],
    [
      { type: 'ehc.plan-lost' },
      'type: This type is not known. It is ehc. and an event type of the law, like ehc.request-received.',
    ],
    [
      { type: 'request-received' },
      'type: This type is not known. It is ehc. and an event type of the law, like ehc.request-received.',
    ],
    [
      { subject: 'Nia Trialby' },
      'subject: Give the subject as a case reference, or as upn: and a unique pupil number.',
    ],
    [{ time: 'this morning' }, 'time: Give time as a date and time with its zone.'],
    [{ data: null }, 'data: Give data, with at least the day in on.'],
    [{ data: {} }, 'data.on: Give data.on, the day of the legal act, as a day, like 2026-01-15.'],
    [
      { data: { on: '2026-02-30' } },
      'data.on: Give data.on, the day of the legal act, as a real day, like 2026-01-15.',
    ],
    [
      { data: { ...event.data, to: 'soon' } },
      'data.to: Give data.to as a real day, like 2026-01-15.',
    ],
    [
      { data: { ...event.data, missedOn: 20260101 } },
      'data.missedOn: Give data.missedOn as a day, like 2026-01-15.',
    ],
    [
      { data: { ...event.data, releases: 'all' } },
      'data.releases: Give data.releases as a list of codes of limits.',
    ],
    [{ data: { ...event.data, id: '' } }, 'data.id: Give data.id.'],
    [
      { data: { ...event.data, service: 'x'.repeat(101) } },
      'data.service: Shorten data.service to 100 characters.',
    ],
  ])('is refused with what to give instead: %j', (wrong, sentence) => {
    expect(problemsOf({ ...event, ...wrong })).toEqual([sentence]);
  });

  it('tells everything that is wrong at once, and never what a person wrote', () => {
    const problems = problemsOf({ ...event, id: '', subject: 'Nia Trialby', data: { on: 'Nia' } });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['id', 'subject', 'data.on']);
    expect(problems.join()).not.toContain('Nia');
  });

  it.each([null, 7, 'text', []])('is an object and not %j', (value) => {
    expect(problemsOf(value)).toEqual([': Give the event as a JSON object.']);
  });

  it('never makes the law library stumble, whatever is written in its fields', () => {
    const field = fc.constantFrom(
      'id',
      'service',
      'ground',
      'from',
      'to',
      'closedFrom',
      'reopensOn',
      'adviceAskedOn',
      'missedOn',
      'releases',
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('2026-01-05', '2026-02-30', 'absent-from-area', ['x']),
    );
    const request: LawEvent = { type: 'request-received', on: '2025-12-01' };
    fc.assert(
      fc.property(
        fc.dictionary(field, value),
        fc.constantFrom('setting-closed', 'absent-from-area'),
        (data, ground) => {
          const answer = readCloudEvent({ ...event, data: { on: '2026-01-12', ground, ...data } });
          if (!('fact' in answer)) return;
          const { type, happenedOn, data: said } = answer.fact;
          const told = { ...said, type, on: happenedOn } as LawEvent;
          expect(factsOf([request, told])).toHaveLength(2);
        },
      ),
    );
  });
});
