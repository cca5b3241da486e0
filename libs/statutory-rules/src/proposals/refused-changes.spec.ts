import { describe, expect, test } from '@jest/globals';
import explained from '../../../../data/proposals/plan-explained/explain-plan-to-child.json' with { type: 'json' };
import type { DeadlineRule } from '../deadline-rule.js';
import type { Limit } from '../limit.js';
import { changeLaw } from './change-law.js';
import type { LawChange } from './law-change.js';

const sixWeeks = 'needs-assessment.notify-decision-to-assess';
const newRule = (explained as unknown as LawChange & { newRule: DeadlineRule }).newRule;
const days: Limit = { days: 10, counted: 'after-the-day' };

/** A change from a day on, to another day where one is given. */
function changeFrom(from: string, until?: string, limit: Limit = days, rule = sixWeeks): LawChange {
  const period = until === undefined ? { from } : { from, until };
  return {
    rule,
    add: { inForce: { name: 'imagined', ...period }, limit, source: 'none', seen: 'K' },
  };
}

function newLimit(differences: object): LawChange {
  return { newRule: { ...newRule, ...differences } };
}

function versionWith(limit: Limit): object {
  return { versions: [{ ...newRule.versions[0], limit }] };
}

function messages(...changes: LawChange[]): readonly string[] {
  const changed = changeLaw(changes.map((change, place) => ({ where: `${place}`, change })));
  return 'problems' in changed
    ? changed.problems.map(({ where, message }) => `${where}: ${message}`)
    : [];
}

const byOrder: Limit = { byOrder: { assess: { weeks: 2, counted: 'after-the-day' } } };
const backward: Limit = {
  words: 'Ten days before',
  called: 'it',
  daysBefore: 10,
  day: 'meetingOn',
};

describe('A change that can’t be made says why', () => {
  test.each<[string, LawChange[], string]>([
    [
      'an unknown limit',
      [{ rule: 'needs-assessment.wait', end: { until: '2027-03-31' } }],
      '0: The law has no limit needs-assessment.wait: check its spelling.',
    ],
    [
      'a period that ends before it begins',
      [changeFrom('2027-04-01', '2027-03-01')],
      `0: The limit ${sixWeeks} can't change from 1 April 2027: "imagined", in force from 1 April 2027 to 1 March 2027, would end before it begins.`,
    ],
    [
      'a day on which another version begins',
      [changeFrom('2014-09-01')],
      `0: The limit ${sixWeeks} can't change from 1 September 2014: "the Children and Families Act 2014 and its Regulations", in force from 1 September 2014, begins on the same day.`,
    ],
    [
      'two changes on one day',
      [changeFrom('2027-04-01'), changeFrom('2027-04-01')],
      `1: The limit ${sixWeeks} can't change from 1 April 2027: "imagined", in force from 1 April 2027, begins on the same day.`,
    ],
    [
      'periods that overlap',
      [changeFrom('2020-09-25')],
      `0: The limit ${sixWeeks} can't change from 25 September 2020: "the coronavirus amendments of 2020 (SI 2020/471)", in force from 1 May 2020 to 25 September 2020, overlaps it.`,
    ],
    [
      'an end before a change',
      [changeFrom('2027-04-01'), { rule: sixWeeks, end: { until: '2027-03-31' } }],
      `1: The limit ${sixWeeks} can't end on 31 March 2027: "imagined" begins later, on 1 April 2027.`,
    ],
    [
      'two ends',
      [
        { rule: sixWeeks, end: { until: '2027-03-31' } },
        { rule: sixWeeks, end: { until: '2027-04-30' } },
      ],
      `1: The limit ${sixWeeks} has ended before 30 April 2027 already.`,
    ],
    [
      'a code that the law has',
      [newLimit({ code: sixWeeks })],
      `0: The law has a limit ${sixWeeks} already: give the new one a code of its own.`,
    ],
    [
      'a type of event that the law has',
      [newLimit({ brings: [{ code: 'plan-made', name: 'Another' }] })],
      '0: The law has a type of event plan-made already: give the new one a code of its own.',
    ],
    [
      'an unknown type of event',
      [newLimit({ metBy: ['plan-explaned'] })],
      "0: The limit plan.explain-to-child can't be so: plan-explaned is not a type of event that the law knows.",
    ],
    [
      'a field that the event lacks',
      [newLimit({ metBy: [{ event: 'plan-made', field: 'outcome', is: ['amend'] }] })],
      "0: The limit plan.explain-to-child can't be so: plan-made carries no outcome.",
    ],
    [
      'a code that the field never has',
      [
        newLimit({
          metBy: [{ event: 'review-decision-notified', field: 'outcome', is: ['ammend'] }],
        }),
      ],
      '0: The limit plan.explain-to-child can\'t be so: outcome of review-decision-notified is never "ammend".',
    ],
    [
      'a field that is never absent',
      [newLimit({ metBy: [{ event: 'review-decision-notified', field: 'outcome', is: [null] }] })],
      "0: The limit plan.explain-to-child can't be so: outcome of review-decision-notified is never absent.",
    ],
    [
      'nothing that meets it',
      [newLimit({ metBy: [] })],
      "0: The limit plan.explain-to-child can't be so: nothing could ever meet it.",
    ],
    [
      'nothing that starts it',
      [newLimit({ startedBy: [] })],
      "0: The limit plan.explain-to-child can't be so: either events start it, or a birth does.",
    ],
    [
      'a subject that no start has',
      [newLimit({ subject: 'id' })],
      "0: The limit plan.explain-to-child can't be so: final-plan-sent carries no id.",
    ],
    [
      'an answer by what no start has',
      [newLimit({ looksAt: { kind: 'answers', by: 'meetingOn' } })],
      "0: The limit plan.explain-to-child can't be so: final-plan-sent carries no meetingOn.",
    ],
    [
      'a day that the start does not name',
      [newLimit(versionWith(backward))],
      "0: The limit plan.explain-to-child can't be so: final-plan-sent carries no meetingOn.",
    ],
    [
      'a day that a birth does not name',
      [newLimit({ startedBy: [], startedByBirth: true, ...versionWith(backward) })],
      "0: The limit plan.explain-to-child can't be so: a birth has no meetingOn.",
    ],
    [
      'a count by orders that do not start it',
      [changeFrom('2027-04-01', undefined, byOrder)],
      `0: The limit ${sixWeeks} can't be so: request-received carries no order.`,
    ],
    [
      'an order that is forgotten',
      [changeFrom('2027-04-01', undefined, byOrder, 'tribunal-order.amend-contents')],
      "0: The limit tribunal-order.amend-contents can't be so: it does not say how long it is for the order amend-contents.",
    ],
    [
      'two versions of one day',
      [newLimit({ versions: [newRule.versions[0], newRule.versions[0]] })],
      '0: The limit plan.explain-to-child can\'t be so: "a fictitious amendment: the plan explained", in force from 1 April 2027, begins on the same day.',
    ],
  ])('%s.', (_what, changes, message) => {
    expect(messages(...changes)).toEqual([message]);
  });

  test('for every change that can’t be made.', () => {
    const end: LawChange = { rule: 'plan.none', end: { until: '2027-03-31' } };
    expect(messages(end, changeFrom('2014-09-01'), end)).toHaveLength(3);
  });

  test('but a period inside another is one, and so is a limit by orders where all are there.', () => {
    expect(messages(changeFrom('2020-06-01', '2020-06-30'))).toEqual([]);
    const weeks = { weeks: 4, counted: 'after-the-day' } as const;
    const both: Limit = { byOrder: { 'amend-contents': weeks, 'continue-and-amend': weeks } };
    expect(
      messages(changeFrom('2027-04-01', undefined, both, 'tribunal-order.amend-contents')),
    ).toEqual([]);
  });
});
