import { answerCase } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { run } from './law-diff/run-law-diff.testing.js';

const fiveWeeks = 'data/proposals/five-weeks';
const sixWeeks = 'needs-assessment.notify-decision-to-assess';
const asked = (today: string, on: string) =>
  JSON.stringify({ today, events: [{ type: 'request-received', on }] });
const [stays, moves] = [asked('2027-03-05', '2027-02-24'), asked('2027-04-05', '2027-02-25')];

describe('What a change of the law does, for people', () => {
  test('says which limits differ, and in which respects.', async () => {
    expect(await run('', 'current', fiveWeeks)).toEqual({
      code: 0,
      said: [],
      out: `First law:  the law as it is.
Second law: the law with the proposal in ${fiveWeeks}.

1 limit differs.

Tell the family whether there will be an assessment (${sixWeeks}) changes.
  For limits that fall on or after 1 April 2027:
    Length: 6 weeks; the starting day is not counted
         -> 5 weeks; the starting day is not counted
    Source: SEND Regulations 2014 (SI 2014/1530), regulation 5(1); exceptions in regulation 5(4)
         -> SEND Regulations 2014 (SI 2014/1530), regulation 5(1), as a fictitious amendment would have it; exceptions in regulation 5(4)
    How it was read: the words of the law were read
                  -> general knowledge, to be checked
    By: a fictitious amendment: five weeks instead of six

`,
    });
  });

  test('says of each case which open dates differ, what is wrong with others, and how many there are.', async () => {
    const { code, out } = await run(
      `${stays}\noops\n${moves}\n`,
      'current',
      fiveWeeks,
      '--cases',
      '-',
    );
    expect(code).toBe(2);
    expect(out.slice(out.indexOf('Case 2'))).toBe(`Case 2 can't be asked:
  This line is not JSON that can be read.

Case 3, asked on 5 April 2027:
  ${sixWeeks}, counted from 25 February 2027
    moves earlier: Thursday 8 April 2027 -> Thursday 1 April 2027
    becomes missed
    first law:  6 weeks from Thursday 25 February 2027, the day the request was received, which is not counted. (SEND Regulations 2014 (SI 2014/1530), regulation 5(1))
    second law: 5 weeks from Thursday 25 February 2027, the day the request was received, which is not counted. (SEND Regulations 2014 (SI 2014/1530), regulation 5(1), as a fictitious amendment would have it)

Cases: 3; different: 1; could not be asked: 1.
Open dates: 4 under the first law, 4 under the second.
  move earlier: 1
  move later: 0
  appear: 0
  vanish: 0
  gain an exception: 0
  lose an exception: 0
  become missed: 1
  are no longer missed: 0
  differ otherwise: 0
`);
  });

  test('says of two days what was law on one of them and not on the other.', async () => {
    const { code, out } = await run('', '2020-06-01', '2026-11-21');
    expect(code).toBe(0);
    expect(out).toContain('36 limits differ.');
    expect(out).toContain(`(${sixWeeks}) changes.
  For limits that fall on or after 26 September 2020:
    Loses the exception coronavirus: it was not reasonably practicable because of coronavirus
`);
    expect((await run('', '2026-11-21', 'current')).out).toContain('No limit differs.');
  });

  test('shows no command to a terminal that a case smuggled in.', async () => {
    const id = 'a\u001b[2J\u202Eb';
    const events = [{ type: 'advice-requested', on: '2020-08-15', id }];
    const exception = {
      type: 'exception-recorded',
      on: '2020-08-15',
      ground: 'coronavirus',
      from: '2020-08-15',
      to: '2020-09-15',
    };
    const file = JSON.stringify({ today: '2020-11-01', events: [...events, exception] });
    const { out } = await run(file, '2020-06-01', 'current', '--cases', '-');
    expect(out).toContain('needs-assessment.give-advice [a?[2J?b]');
  });
});

describe('What a change of the law does, for machines', () => {
  test('is one JSON document with the limits, the cases that differ and the sums.', async () => {
    const { code, out } = await run(
      `[${stays},${moves},{}]`,
      'current',
      fiveWeeks,
      '--json',
      '--cases',
      '-',
    );
    const rowOf = async () => {
      const answer = answerCase(JSON.parse(moves));
      return 'errors' in answer ? null : answer.deadlines[0];
    };
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      before: { asked: 'current', said: 'the law as it is' },
      after: { asked: fiveWeeks, said: `the law with the proposal in ${fiveWeeks}` },
      limits: [
        expect.objectContaining({
          rule: sixWeeks,
          what: 'changed',
          otherwise: [],
          periods: [
            expect.objectContaining({
              reading: null,
              from: '2027-04-01',
              until: null,
              respects: ['length', 'source', 'how-read'],
              before: expect.objectContaining({ limit: { weeks: 6, counted: 'after-the-day' } }),
              after: expect.objectContaining({ limit: { weeks: 5, counted: 'after-the-day' } }),
            }),
          ],
        }),
      ],
      cases: [
        {
          case: 2,
          today: '2027-04-05',
          differences: [
            {
              rule: sixWeeks,
              subject: null,
              startsOn: '2027-02-25',
              changes: ['earlier', 'becomes-missed'],
              before: await rowOf(),
              after: expect.objectContaining({ dueOn: '2027-04-01', status: 'missed' }),
            },
          ],
        },
        {
          case: 3,
          errors: [
            expect.objectContaining({ path: '/today' }),
            expect.objectContaining({ path: '/events' }),
          ],
        },
      ],
      summary: expect.objectContaining({
        cases: 3,
        withErrors: 1,
        different: 1,
        open: { before: 4, after: 4 },
      }),
    });
  });

  test.each([
    ['no cases asked', [], null, null],
    [
      'no case different',
      ['--cases', '-'],
      [],
      expect.objectContaining({ cases: 1, different: 0 }),
    ],
  ])('is whole with %s.', async (_what, more, cases, summary) => {
    const { code, out } = await run(stays, 'current', fiveWeeks, '--json', ...more);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ cases, summary });
  });
});
