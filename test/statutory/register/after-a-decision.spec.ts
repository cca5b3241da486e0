import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../text-table.js';
import { sheetOfRule } from './sheet.js';

const origins = rowsOf(`
  tribunal-order      | tribunal-order-made         | the day the Tribunal made its order | after the order of the Tribunal | 2014-09-01 | the Children and Families Act 2014 and its Regulations | SEND Regulations 2014 (SI 2014/1530), regulation 44
  concession          | appeal-conceded             | the day the authority told the Tribunal that it concedes | after the concession | 2015-03-23 | regulation 45 as amended by SI 2015/359 | SEND Regulations 2014 (SI 2014/1530), regulation 45, as amended by the SEND (Miscellaneous Amendments) Regulations 2015 (SI 2015/359)
  mediation-agreement | mediation-agreement-reached | the day of the agreement | after the agreement in mediation | 2014-09-01 | the Children and Families Act 2014 and its Regulations | SEND Regulations 2014 (SI 2014/1530), regulation 42
`);

// ending | title | orders and weeks | met by | never arose by | after what
const duties = rowsOf(`
  notify-assessment | Tell the family of the assessment | assess 2 | decision-to-assess-notified | | all
  notify-no-plan    | Tell the family if there will be no plan | assess 10 | refusal-to-issue-notified | decision-to-issue-notified, draft-plan-served, final-plan-sent | all
  send-final-plan   | Send the final plan | assess 14, make-plan 11 | final-plan-sent | refusal-to-issue-notified | all
  send-draft-plan   | Send the draft plan | make-plan 5 | draft-plan-served | | all
  reconsider        | Reconsider whether to make a plan | reconsider 2 | draft-plan-served, refusal-to-issue-notified | | tribunal-order
  amend-contents    | Amend the plan | amend-contents 5, continue-and-amend 5 | amended-plan-sent | | all
  amend-placement   | Amend the school or college in the plan | amend-placement 2 | amended-plan-sent | | all
  carry-out         | Carry out what was agreed | other 2 | agreement-carried-out | | mediation-agreement
`);

const grounds =
  'setting-closed, early-years-closed, personal-circumstances, absent-from-area, absent-from-area-2-weeks';

function sheetFor(origin: readonly string[], duty: readonly string[]): [string, string[]] {
  const [code = '', event, day, after, from, law, source] = origin;
  const [ending = '', title, weeks = '', metBy, neverArose = ''] = duty;
  const limits = weeks.split(', ').map((limit) => limit.split(' '));
  const sheet = [
    `${code}.${ending}: ${title}, ${after}`,
    'latest, statutory, owed by authority',
    ...limits.flatMap(([order]) => [
      `starts: ${event} (order: ${order}), ${day}`,
      // Only what an assessment leads to can show that it led to nothing.
      ...(order === 'assess' && neverArose !== '' ? [`which never was by: ${neverArose}`] : []),
    ]),
    'looks at: until-next',
    `met by: ${metBy}`,
    'version by: due-date',
    `limit: ${limits.map(([order, number]) => `${order} ${number} weeks after-the-day`).join(', ')}${
      code === 'mediation-agreement' ? ', or agreedBy' : ''
    }`,
    `law: from ${from}, ${law}`,
    `source: ${source} [P]`,
    'exceptions in: the same regulation',
    `exceptions: ${grounds}`,
    'law: from 2020-05-01 to 2020-09-25, the coronavirus amendments of 2020 (SI 2020/471)',
    `source: ${source} [K]`,
    `exceptions: ${grounds}, coronavirus`,
  ];
  return [`${code}.${ending}`, sheet];
}

const sheets = duties.flatMap((duty) =>
  origins
    .filter(([code]) => duty[5] === 'all' || duty[5] === code)
    .map((origin) => sheetFor(origin, duty)),
);

describe('What follows an order, a concession or an agreement is as the law has it', () => {
  test.each(sheets)('%s.', (code, sheet) => {
    expect(sheetOfRule(code)).toEqual(sheet);
  });
});
