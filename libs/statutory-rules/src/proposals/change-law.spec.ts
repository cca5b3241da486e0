import { describe, expect, test } from '@jest/globals';
import explained from '../../../../data/proposals/plan-explained/explain-plan-to-child.json' with { type: 'json' };
import { answerCase } from '../case-file/answer-case.js';
import type { LawRegister } from '../rules-under.js';
import { changeLaw } from './change-law.js';
import type { AddedVersion, LawChange } from './law-change.js';

const sixWeeks = 'needs-assessment.notify-decision-to-assess';
const imagined = { source: 'an imagined source', seen: 'K' } as const;

/** A change of a limit from a day on. */
function amendment(rule: string, from: string, added: Partial<AddedVersion> = {}): LawChange {
  return { rule, add: { inForce: { name: 'an imagined change', from }, ...imagined, ...added } };
}

function lawWith(...changes: LawChange[]): LawRegister {
  const changed = changeLaw(changes.map((change) => ({ where: 'a file', change })));
  if ('problems' in changed) throw new Error(changed.problems[0]?.message);
  return changed.law;
}

/** The due date and the version of a limit in a case; null where it is not listed. */
function due(law: LawRegister, rule: string, events: readonly object[], settings = {}) {
  const answer = answerCase({ today: '2030-01-01', settings, events }, law);
  if ('errors' in answer) throw new Error(answer.errors[0]?.message);
  const row = answer.deadlines.find((each) => each.rule === rule);
  return row === undefined ? null : [row.dueOn, row.lawVersion];
}

const received = (on: string) => [{ type: 'request-received', on }];

describe('A limit that is made longer', () => {
  const sevenWeeks = lawWith(
    amendment(sixWeeks, '2027-04-01', { limit: { weeks: 7, counted: 'after-the-day' } }),
  );

  test.each([
    [
      '2027-02-17',
      ['2027-03-31', '2014-09-01'],
      'six weeks had passed on the eve: nothing brings them back',
    ],
    ['2027-02-18', ['2027-04-08', '2027-04-01'], 'six weeks end on the day itself'],
  ])('received %s: %j (%s).', (on, expected) => {
    expect(due(sevenWeeks, sixWeeks, received(on))).toEqual(expected);
  });
});

describe('A change that says itself to which limits it applies', () => {
  const forNewRequests = lawWith(
    amendment(sixWeeks, '2027-04-01', {
      limit: { weeks: 5, counted: 'after-the-day' },
      chosenBy: 'start-date',
    }),
  );

  test.each([
    ['2027-03-31', ['2027-05-12', '2014-09-01'], 'received on the eve: still six weeks'],
    ['2027-04-01', ['2027-05-06', '2027-04-01'], 'received on the day'],
  ])('received %s: %j (%s).', (on, expected) => {
    expect(due(forNewRequests, sixWeeks, received(on))).toEqual(expected);
  });

  test('leaves the older versions to the day on which a limit falls.', () => {
    expect(due(forNewRequests, sixWeeks, received('2020-03-20'))).toEqual([
      '2020-05-01',
      '2020-05-01',
    ]);
  });
});

describe('A change for some months', () => {
  const some = lawWith({
    rule: sixWeeks,
    add: {
      inForce: { name: 'some months', from: '2027-04-01', until: '2027-06-30' },
      limit: { weeks: 8, counted: 'after-the-day' },
      ...imagined,
    },
  });

  test.each([
    ['2027-05-05', ['2027-06-30', '2027-04-01'], 'eight weeks end on its last day'],
    ['2027-05-06', ['2027-06-17', '2014-09-01'], 'eight weeks end after it: six are the law again'],
  ])('received %s: %j (%s).', (on, expected) => {
    expect(due(some, sixWeeks, received(on))).toEqual(expected);
  });
});

describe('A limit that is ended', () => {
  const rule = 'annual-review.send-report';
  const ended = lawWith({ rule, end: { until: '2027-03-31' } });

  test.each([
    ['2027-03-16', ['2027-03-30', '2014-09-01']],
    ['2027-03-17', ['2027-03-31', '2014-09-01']],
    ['2027-03-18', null],
  ])('a meeting held on %s: %j.', (on, expected) => {
    expect(due(ended, rule, [{ type: 'review-meeting-held', on }])).toEqual(expected);
  });
});

describe('A change of a limit that some authorities read otherwise', () => {
  const rule = 'annual-review.give-notice-of-meeting';
  const [words, called] = ['At least 3 weeks before', 'the review meeting'];
  const law = lawWith(
    amendment(rule, '2027-04-01', { limit: { words, called, daysBefore: 22, day: 'meetingOn' } }),
  );
  const arranged = (meetingOn: string) => [
    { type: 'review-meeting-arranged', on: '2027-01-04', meetingOn },
  ];

  test('is the law for them too, and only from its day on.', () => {
    for (const noticeCounting of ['clear', 'calendar']) {
      expect(due(law, rule, arranged('2027-04-23'), { noticeCounting })).toEqual([
        '2027-04-01',
        '2027-04-01',
      ]);
    }
    expect(due(law, rule, arranged('2027-04-14'), { noticeCounting: 'calendar' })).toEqual([
      '2027-03-31',
      '2014-09-01',
    ]);
  });
});

describe('A new limit with an event of its own, as data alone', () => {
  const rule = 'plan.explain-to-child';
  const law = lawWith(explained as unknown as LawChange);
  const sent = { type: 'final-plan-sent', on: '2027-04-12' };

  test('is answered by the clock under that law.', () => {
    const case_ = { today: '2027-04-27', events: [sent] };
    const answer = answerCase(case_, law);
    expect(answer).toMatchObject({
      deadlines: expect.arrayContaining([
        expect.objectContaining({
          rule,
          dueOn: '2027-04-27',
          status: 'running',
          lawVersion: '2027-04-01',
        }),
      ]),
    });
  });

  test.each([
    ['2027-04-12', 'met'],
    ['2027-04-27', 'met'],
    ['2027-04-28', 'met-late'],
  ])('explained on %s: %s.', (on, status) => {
    const events = [{ type: 'plan-explained-to-child', on, by: 'an officer' }, sent];
    expect(answerCase({ today: '2027-05-10', events }, law)).toMatchObject({
      deadlines: expect.arrayContaining([expect.objectContaining({ rule, status, metOn: on })]),
    });
  });

  test('starts with the plans of its first day.', () => {
    expect(due(law, rule, [{ ...sent, on: '2027-03-31' }])).toBeNull();
    expect(due(law, rule, [{ ...sent, on: '2027-04-01' }])).toEqual(['2027-04-16', '2027-04-01']);
  });

  test('is as strict about its event as about all others, and unknown without it.', () => {
    const events = [{ type: 'plan-explained-to-child', on: '2027-04-20', bye: 'an officer' }];
    expect(answerCase({ today: '2027-05-10', events }, law)).toMatchObject({
      errors: [{ path: '/events/0/bye' }],
    });
    expect(answerCase({ today: '2027-05-10', events })).toMatchObject({
      errors: [{ path: '/events/0/type' }],
    });
  });

  test('can be changed and ended by the same proposal.', () => {
    const both = lawWith(
      { rule, end: { until: '2028-12-31' } },
      amendment(rule, '2028-01-01', { limit: { days: 10, counted: 'after-the-day' } }),
      explained as unknown as LawChange,
    );
    expect(due(both, rule, [{ ...sent, on: '2028-01-01' }])).toEqual(['2028-01-11', '2028-01-01']);
    expect(due(both, rule, [{ ...sent, on: '2029-01-01' }])).toBeNull();
  });
});
