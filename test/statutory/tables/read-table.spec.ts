import { describe, expect, test } from '@jest/globals';
import { readExceptions } from './read-exceptions.js';
import { readLastDays } from './read-last-days.js';
import { readTable } from './read-table.js';

const title = 'Thirty days to arrange mediation';
const rule = 'mediation.arrange';
const given = 'mediation-requested {asked}';

describe('Reading a law table', () => {
  test('makes a case of each row, with what the row says and no more.', () => {
    const rows = `
    asked      | due        | today      | working
    2026-06-03 | 2026-07-03 | 2026-06-10 | 27 days in June + 3 in July`;
    expect(readTable({ title, rule, given, rows })).toEqual([
      {
        title,
        working: '27 days in June + 3 in July',
        source: 'SEND Regulations 2014 (SI 2014/1530), regulations 35(2) and 36',
        case: {
          today: '2026-06-10',
          events: [{ type: 'mediation-requested', on: '2026-06-03' }],
        },
        expect: {
          deadlines: [{ rule, subject: null, startsOn: '2026-06-03', dueOn: '2026-07-03' }],
        },
      },
    ]);
  });

  test('takes the last of the events for today, where nothing else is said.', () => {
    const rows = `
    asked      | events                                   | status | working
    2026-06-03 | mediation-arranged 2026-06-20, case-closed | met    | closed without a day: it did not happen`;
    expect(readTable({ title, rule, given, rows })[0]?.case).toEqual({
      today: '2026-06-20',
      events: [
        { type: 'mediation-requested', on: '2026-06-03' },
        { type: 'mediation-arranged', on: '2026-06-20' },
      ],
    });
  });

  test('reads birth, settings, fields, none and several rows of one case.', () => {
    const rows = `
    rule                          | starts     | subject    | born       | settings                 | events                                                  | met | breach | excepted | not listed      | working
    annual-review.complete-review | 2026-02-20 | 2026-02-20 | 2023-01-01 | reviewCountsFrom=meeting | review-meeting-held 2026-02-20, plan-made 2026-01-10 id= | –   | no     | –        | appeal.lodge    | two rows
    annual-review.complete-review | 2026-01-10 | 2026-01-10 |            |                          | "                                                       | –   | yes    | a b      | appeal.respond@2026-01-01  |`;
    const [read, ...more] = readTable({ title, rows });
    expect(more).toEqual([]);
    expect(read?.case).toEqual({
      today: '2026-02-20',
      settings: { reviewCountsFrom: 'meeting' },
      person: { dateOfBirth: '2023-01-01' },
      events: [
        { type: 'review-meeting-held', on: '2026-02-20' },
        { type: 'plan-made', on: '2026-01-10' },
      ],
    });
    const named = { rule: 'annual-review.complete-review' };
    expect(read?.expect).toEqual({
      deadlines: [
        {
          ...named,
          subject: '2026-02-20',
          startsOn: '2026-02-20',
          metOn: null,
          breach: false,
          excepted: [],
        },
        {
          ...named,
          subject: '2026-01-10',
          startsOn: '2026-01-10',
          metOn: null,
          breach: true,
          excepted: ['a', 'b'],
        },
      ],
      absent: [{ rule: 'appeal.lodge' }, { rule: 'appeal.respond', startsOn: '2026-01-01' }],
    });
  });

  test.each([
    [
      'a row with a cell too few',
      'asked | due | working\n2026-06-03 | 2026-07-03',
      '3 columns, but 2',
    ],
    ['a row that states nothing', 'asked | due | working\n2026-06-03 | | words', 'states nothing'],
    [
      'a row without its working',
      'asked | due | working\n2026-06-03 | 2026-07-03 |',
      'without its working',
    ],
    [
      'a column that nothing names',
      'asked | dew | working\n2026-06-03 | 2026-07-03 | words',
      'column dew',
    ],
    ['a column that is missing', 'due | working\n2026-07-03 | words', 'No column asked'],
    [
      'neither yes nor no',
      'asked | breach | working\n2026-06-03 | maybe | words',
      'neither yes nor no',
    ],
    [
      'a limit that two events start',
      'asked | events | due | working\n2026-06-03 | mediation-requested 2026-06-04 | 2026-07-03 | words',
      '2 events start mediation.arrange',
    ],
    [
      'an unknown limit',
      'asked | rule | due | working\n2026-06-03 | x.y | 2026-07-03 | words',
      'x.y',
    ],
  ])('refuses %s.', (_what, rows, words) => {
    expect(() => readTable({ title, rule, given, rows })).toThrow(words);
  });
});

describe('Reading a table of last days', () => {
  test('asks for each duty on the day, the day before and the day after, done and not done.', () => {
    const lastDays = `
    rule              | given                          | start      | done                     | before     | last       | after      | working
    mediation.arrange | mediation-requested 2026-06-03 | 2026-06-03 | mediation-arranged {day} | 2026-07-02 | 2026-07-03 | 2026-07-04 | 27 + 3`;
    const stated = readLastDays({ title, lastDays }).map(({ case: { today }, expect: said }) => {
      const [row] = said.deadlines ?? [];
      return [today, row?.status, row?.metOn, row?.breach];
    });
    expect(stated).toEqual([
      ['2026-07-02', 'running', null, false],
      ['2026-07-03', 'running', null, false],
      ['2026-07-04', 'missed', null, true],
      ['2026-07-04', 'met', '2026-06-03', false],
      ['2026-07-04', 'met', '2026-07-02', false],
      ['2026-07-04', 'met', '2026-07-03', false],
      ['2026-07-04', 'met-late', '2026-07-04', true],
    ]);
  });
});

describe('Reading a table of exceptions', () => {
  const table = {
    title,
    grounds: 'setting-closed early-years-closed',
    limits: 'one | mediation.arrange | – | 2026-06-03',
    given:
      'mediation-requested 2026-06-03, exception-recorded 2026-06-03 ground={ground} from={from}',
    today: '2026-07-01',
  };

  test('asks on each ground which limits are released.', () => {
    const exceptions = `
    from       | releases | errors         | working
    2026-06-03 | one      |                | inside
    2026-06-04 | –        |                | outside
    2026-06-05 |          | /events/1/from | wrong`;
    const read = readExceptions({ ...table, exceptions });
    expect(read.map(({ expect: said }) => said.errors ?? said.deadlines?.[0]?.excepted)).toEqual([
      ...[['setting-closed'], [], ['/events/1/from']],
      ...[['early-years-closed'], [], ['/events/1/from']],
    ]);
  });

  test('refuses a limit that has no such name.', () => {
    const exceptions = 'from | releases | working\n2026-06-03 | two | words';
    expect(() => readExceptions({ ...table, exceptions })).toThrow('No limit is called two.');
  });
});
