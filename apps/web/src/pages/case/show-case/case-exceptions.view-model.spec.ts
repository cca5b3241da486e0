import { describe, expect, test } from '@jest/globals';
import type { HistoryView } from '#libs/casefile';
import type { LawEvent } from '#libs/statutory-rules';
import { uncorrected } from '../example-case.testing.js';
import { exceptionLines } from './case-exceptions.view-model.js';

function entry({ type, on, ...data }: LawEvent, seq = 1): HistoryView {
  return {
    seq,
    process: 'needs-assessment',
    eventType: type,
    mode: 'record',
    happenedOn: on,
    recordedAt: '2026-01-15T09:30:00Z',
    recordedBy: 'example',
    source: 'officer',
    data,
    ...uncorrected,
  };
}

const request = entry({ type: 'request-received', on: '2025-06-02' });
const about = { type: 'exception-recorded', on: '2025-08-21' } as const;
const absence = { ...about, ground: 'absent-from-area', from: '2025-07-01', to: '2025-08-20' };
const person = { surname: 'Exampleby', forename: 'Tess', birthDate: '2014-09-10' };
const linesOf = (...events: readonly LawEvent[]) =>
  exceptionLines({ person, history: [request, ...events.map((event) => entry(event))] });

describe('The exceptions of a case', () => {
  test('are said with their ground, their dates and when they were recorded', () => {
    expect(linesOf(absence)).toMatchObject([
      {
        ground:
          'the child, the parent or the young person was away from the area for at least 4 weeks',
        happenedOn: '21 August 2025',
        details: ['From 1 July 2025 to 20 August 2025'],
        recorded: 'Recorded on 15 January 2026 at 9:30am by example, from: officer',
        tag: { text: 'Stands' },
        why: '',
      },
    ]);
  });

  test('name the limits that they release, and that they were recorded after these had passed', () => {
    expect(linesOf(absence)[0]?.releases).toEqual([
      'Send the final plan, due on 20 October 2025, recorded after that day',
    ]);
  });

  test('release each for itself, the latest first', () => {
    const family = {
      ...about,
      ground: 'personal-circumstances',
      from: '2025-06-10',
      to: '2025-06-11',
    };
    expect(linesOf(absence, family).map(({ releases }) => releases.length)).toEqual([2, 1]);
  });

  test('may stand and release nothing', () => {
    const later = { ...absence, from: '2025-11-01', to: '2025-12-20' };
    expect(linesOf(later)[0]).toMatchObject({ tag: { text: 'Stands' }, releases: [] });
  });

  test('that do not stand say why, with the source, and release nothing', () => {
    const named = { ...absence, from: '2025-11-01', to: '2025-12-20' };
    const [line] = linesOf({ ...named, releases: ['needs-assessment.send-final-plan'] });
    expect(line).toMatchObject({
      tag: { text: 'Does not stand' },
      details: ['From 1 November 2025 to 20 December 2025', 'Only for: Send the final plan'],
      releases: [],
    });
    expect(line?.why).toMatch(/does not fall into the time of any limit.*Source: SEND Regulations/);
  });

  test('of advice name the request that they are about', () => {
    const asked: LawEvent = {
      type: 'advice-requested',
      on: '2025-07-02',
      id: 'health',
      service: 'health',
    };
    const ground = 'advice-missed-appointment';
    const missed = { ...about, ground, id: 'health', missedOn: '2025-07-15' };
    expect(linesOf(asked, missed)[0]).toMatchObject({
      details: ['Health', 'Appointment missed on 15 July 2025'],
      releases: [
        'Give advice for the assessment: Health, due on 13 August 2025, recorded after that day',
      ],
    });
  });

  test('that were corrected are shown as they were put right, and counted so', () => {
    const wrong = { ...entry(absence, 2), correctedBySeq: 3 };
    const mode = 'correction' as const;
    const right = { ...entry({ ...absence, on: '2025-08-25' }, 3), mode, correctsSeq: 2 };
    const lines = exceptionLines({ person, history: [request, wrong, right] });
    expect(lines.map(({ happenedOn }) => happenedOn)).toEqual(['25 August 2025']);
    const never = { ...wrong, seq: 4, mode: 'retraction' as const, correctsSeq: 3 };
    const gone = [
      request,
      wrong,
      { ...right, correctedBySeq: 4 },
      { ...never, correctedBySeq: null },
    ];
    expect(exceptionLines({ person, history: gone })).toEqual([]);
  });
});
