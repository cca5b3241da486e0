import { describe, expect, test } from '@jest/globals';
import proposal from '../../../../data/proposals/five-weeks/notify-decision-to-assess.json' with { type: 'json' };
import { answerCase } from '../case-file/answer-case.js';
import type { DeadlineRule } from '../deadline-rule.js';
import { lawRegister } from '../law-register.js';
import { notifyDecisionToAssess } from '../needs-assessment/notify-decision-to-assess.deadline.js';
import type { LawRegister } from '../rules-under.js';
import { changeLaw } from './change-law.js';
import type { LawChange } from './law-change.js';

const rule = 'needs-assessment.notify-decision-to-assess';

/** The law with the example proposal, which is data and nothing else. */
function fiveWeeks(): LawRegister {
  const changed = changeLaw([{ where: 'five-weeks', change: proposal as LawChange }]);
  if ('problems' in changed) throw new Error('the example is no proposal');
  return changed.law;
}

/** The same change as one dated line in the register itself. */
const inTheRegister: LawRegister = lawRegister.map((each): DeadlineRule => {
  if (each !== notifyDecisionToAssess) return each;
  const [ordinary] = each.versions;
  return {
    ...each,
    versions: [
      ...each.versions,
      {
        ...ordinary,
        inForce: { name: 'a fictitious amendment: five weeks instead of six', from: '2027-04-01' },
        limit: { weeks: 5, counted: 'after-the-day' },
        source:
          'SEND Regulations 2014 (SI 2014/1530), regulation 5(1), as a fictitious amendment would have it',
        seen: 'K',
      },
    ],
  };
});

/** What the clock says of the limit for a request of a day. */
function answered(on: string, law: LawRegister) {
  const answer = answerCase(
    { today: '2027-06-01', events: [{ type: 'request-received', on }] },
    law,
  );
  if ('errors' in answer) throw new Error(answer.errors[0]?.message);
  return answer.deadlines.find((row) => row.rule === rule);
}

describe('Five weeks instead of six from 1 April 2027, as data alone', () => {
  test.each([
    // received     as it is      as proposed   version       why
    ['2027-02-16', '2027-03-30', '2027-03-30', '2014-09-01', 'six weeks end two days before'],
    ['2027-02-17', '2027-03-31', '2027-03-31', '2014-09-01', 'six weeks end on the eve'],
    [
      '2027-02-18',
      '2027-04-01',
      '2027-04-01',
      '2014-09-01',
      'six weeks end on the day, five had ended a week before it',
    ],
    [
      '2027-02-24',
      '2027-04-07',
      '2027-04-07',
      '2014-09-01',
      'five weeks end on the eve, when they are not law yet',
    ],
    ['2027-02-25', '2027-04-08', '2027-04-01', '2027-04-01', 'five weeks end on the day itself'],
    ['2027-02-26', '2027-04-09', '2027-04-02', '2027-04-01', 'five weeks end on the day after'],
    ['2027-03-31', '2027-05-12', '2027-05-05', '2027-04-01', 'received on the eve'],
    ['2027-04-01', '2027-05-13', '2027-05-06', '2027-04-01', 'received on the day'],
  ])(
    'received %s: due %s as it is, %s as proposed, under the law of %s (%s).',
    (on, now, then, lawVersion) => {
      expect(answered(on, lawRegister)).toMatchObject({ dueOn: now, lawVersion: '2014-09-01' });
      expect(answered(on, fiveWeeks())).toMatchObject({ dueOn: then, lawVersion });
    },
  );

  test('says five weeks, and by what source.', () => {
    expect(answered('2027-03-12', fiveWeeks())).toMatchObject({
      dueOn: '2027-04-16',
      because:
        '5 weeks from Friday 12 March 2027, the day the request was received, which is not counted.',
      source: expect.stringContaining('fictitious'),
    });
  });

  test('keeps the exceptions, which it does not mention.', () => {
    const before = notifyDecisionToAssess.versions[0];
    const changed = fiveWeeks().find(({ code }) => code === rule);
    expect(changed?.versions.at(-1)).toMatchObject({
      exceptions: before.exceptions,
      exceptionsIn: 'regulation 5(4)',
    });
  });

  test('is the same as one dated line in the register.', () => {
    for (const on of ['2027-02-17', '2027-02-18', '2027-02-24', '2027-02-25', '2027-04-01']) {
      const file = { today: '2027-06-01', events: [{ type: 'request-received', on }] };
      expect(answerCase(file, fiveWeeks())).toEqual(answerCase(file, inTheRegister));
    }
  });

  test('leaves the law of the product as it is.', () => {
    const before = JSON.stringify(lawRegister);
    fiveWeeks();
    expect(JSON.stringify(lawRegister)).toBe(before);
  });
});
