import type { LawTable } from './law-table.js';

const notice = 'annual-review.give-notice-of-meeting';
const circulate = 'annual-review.circulate-advice';
const decide = 'annual-review.notify-decision';
const amendmentNotice = 'annual-review.send-amendment-notice';
const outer = 'annual-review.send-final-plan-outer';
const amend = 'annual-review.send-final-plan';
const amendWithout = 'amendment.send-final-plan';

/** Before and after a review meeting. */
export const reviewMeeting: readonly LawTable[] = [
  {
    title:
      'Notice is given of one meeting and no other; a meeting called off too late leaves it missed',
    given: 'review-meeting-arranged 2026-10-01 meetingOn=2026-11-12, {happens}',
    today: '2026-11-21',
    rows: `
    rule         | happens                                                  | due        | status   | met        | ended      | breach | working
    ${notice}    | meeting-notice-given 2026-10-28 meetingOn=2026-11-12     | 2026-10-28 | met      | 2026-10-28 | –          | no     | fifteen days before
    ${notice}    | meeting-notice-given 2026-10-28 meetingOn=2026-11-13     | 2026-10-28 | missed   | –          | –          | yes    | notice of another meeting
    ${notice}    | review-meeting-cancelled 2026-10-28 meetingOn=2026-11-12 | 2026-10-28 | ended    | –          | 2026-10-28 | no     | called off on the last day
    ${notice}    | review-meeting-cancelled 2026-10-29 meetingOn=2026-11-12 | 2026-10-28 | missed   | –          | 2026-10-29 | yes    | called off the day after
    ${notice}    | review-meeting-cancelled 2026-10-15 meetingOn=2026-11-13 | 2026-10-28 | missed   | –          | –          | yes    | another meeting was called off
    ${notice}    | review-advice-circulated 2026-10-20 meetingOn=2026-11-12 | 2026-10-28 | missed   | –          | –          | yes    | circulating advice is not giving notice
    ${circulate} | review-advice-circulated 2026-10-28 meetingOn=2026-11-12 | 2026-10-28 | met      | 2026-10-28 | –          | no     | fifteen days before
    ${circulate} | review-advice-circulated 2026-10-28 meetingOn=2026-11-13 | 2026-10-28 | missed   | –          | –          | yes    | for another meeting
    ${circulate} | review-meeting-cancelled 2026-10-28 meetingOn=2026-11-12 | 2026-10-28 | ended    | –          | 2026-10-28 | no     | called off on the last day
    ${circulate} | review-meeting-cancelled 2026-10-29 meetingOn=2026-11-12 | 2026-10-28 | missed   | –          | 2026-10-29 | yes    | called off the day after
    ${notice}    | meeting-notice-given 2026-11-20 meetingOn=2026-11-12     | 2026-10-28 | met-late | 2026-11-20 | –          | yes    | at any date, also after the meeting
    `,
  },
  {
    title: 'One meeting arranged twice, and two meetings',
    today: '2026-11-21',
    rows: `
    rule      | starts     | subject    | events                                                                                                                                                                                                                           | due        | status | met        | ended      | working
    ${notice} | 2026-10-01 | 2026-11-12 | review-meeting-arranged 2026-10-01 meetingOn=2026-11-12, review-meeting-cancelled 2026-10-05 meetingOn=2026-11-12, review-meeting-arranged 2026-10-05 meetingOn=2026-12-10, meeting-notice-given 2026-11-20 meetingOn=2026-12-10 | 2026-10-28 | ended  | –          | 2026-10-05 | put off to 10 December
    "         | 2026-10-05 | 2026-12-10 |                                                                                                                                                                                                                                  | 2026-11-25 | met    | 2026-11-20 | –          |
    ${notice} | 2026-10-01 | 2026-11-12 | review-meeting-arranged 2026-10-01 meetingOn=2026-11-12, review-meeting-arranged 2026-10-10 meetingOn=2026-11-12, meeting-notice-given 2026-10-20 meetingOn=2026-11-12                                                           | 2026-10-28 | met    | 2026-10-20 | –          | arranged twice: the notice is of both
    "         | 2026-10-10 | 2026-11-12 |                                                                                                                                                                                                                                  | 2026-10-28 | met    | 2026-10-20 | –          |
    `,
  },
  {
    title:
      'The limits of an amendment are shown once the first decision after the meeting is to amend',
    given: 'review-meeting-held 2026-11-12, {after}',
    today: '2027-12-31',
    rows: `
    after                                                                                                   | rule               | starts     | due        | not listed                  | working
                                                                                                            | ${decide}          | 2026-11-12 | 2026-12-10 | ${outer} ${amendmentNotice} | no decision; 28 days: 18 + 10
    review-decision-notified 2026-11-20 outcome=maintain                                                    | ${decide}          | 2026-11-12 | 2026-12-10 | ${outer} ${amendmentNotice} | to maintain
    review-decision-notified 2026-11-20 outcome=cease                                                       | ${decide}          | 2026-11-12 | 2026-12-10 | ${outer} ${amendmentNotice} | to cease
    review-decision-notified 2026-11-20 outcome=amend                                                       | ${amendmentNotice} | 2026-11-12 | 2026-12-10 |                             | to amend: 28 days from the meeting
    "                                                                                                       | ${outer}           | 2026-11-12 | 2027-02-04 |                             |
    review-decision-notified 2026-11-20 outcome=cease, review-decision-notified 2026-11-20 outcome=amend    | ${outer}           | 2026-11-12 | 2027-02-04 |                             | two on one day, of which to amend prevails
    "                                                                                                       | ${amendmentNotice} | 2026-11-12 | 2026-12-10 |                             |
    review-decision-notified 2026-11-20 outcome=maintain, review-decision-notified 2026-11-21 outcome=amend | ${decide}          | 2026-11-12 | 2026-12-10 | ${outer} ${amendmentNotice} | a later one to amend: the first gives the outcome
    review-decision-notified 2026-11-12 outcome=amend                                                       | ${outer}           | 2026-11-12 | 2027-02-04 |                             | decided at the meeting
    review-decision-notified 2026-11-11 outcome=amend                                                       | ${decide}          | 2026-11-12 | 2026-12-10 | ${outer} ${amendmentNotice} | decided the day before: of another review
    review-decision-notified 2027-01-20 outcome=amend                                                       | ${amendmentNotice} | 2026-11-12 | 2026-12-10 |                             | decided too late: it runs from the meeting all the same
    review-meeting-held 2026-11-20, review-decision-notified 2026-11-20 outcome=amend                       | ${outer}           | 2026-11-20 | 2027-02-12 | ${outer}@2026-11-12         | decided on the day of the next meeting: of that alone
    review-meeting-held 2026-11-20, review-decision-notified 2026-11-20 outcome=maintain                    | ${decide}          | 2026-11-12 | 2026-12-10 | ${outer} ${amendmentNotice} | the next meeting has its own decision
    `,
  },
  {
    title: 'Twelve weeks from the meeting, whenever the notice was sent',
    given:
      'review-meeting-held 2026-11-12, review-decision-notified 2026-11-20 outcome=amend, {happens}',
    rows: `
    rule               | happens                                                                     | today      | due        | status   | met        | breach | starts     | working
    ${outer}           | amendment-notice-sent 2026-12-10, amended-plan-sent 2027-02-04              | 2027-06-01 | 2027-02-04 | met      | 2027-02-04 | no     |            | 84 days: 18 + 31 + 31 + 4 in February
    ${outer}           | amendment-notice-sent 2026-12-10, amended-plan-sent 2027-02-05              | 2027-06-01 | 2027-02-04 | met-late | 2027-02-05 | yes    |            | the day after
    ${outer}           | amendment-notice-sent 2026-12-10, decision-not-to-amend-notified 2027-02-04 | 2027-06-01 | 2027-02-04 | met      | 2027-02-04 | no     |            | a decision to leave the plan meets it as well
    ${outer}           | amendment-notice-sent 2027-01-20, amended-plan-sent 2027-03-10              | 2027-06-01 | 2027-02-04 | met-late | 2027-03-10 | yes    |            | a late notice does not move the twelve weeks
    ${outer}           | review-meeting-held 2027-02-01, amended-plan-sent 2027-02-01                | 2027-06-01 | 2027-02-04 | missed   | –          | yes    | 2026-11-12 | sent on the day of the next meeting
    ${amendmentNotice} | amendment-notice-sent 2026-12-10                                            | 2027-06-01 | 2026-12-10 | met      | 2026-12-10 | no     |            | the last day
    ${amendmentNotice} | amendment-notice-sent 2026-11-25 without=review                             | 2026-12-20 | 2026-12-10 | missed   | –          | yes    |            | a notice without a review meets nothing here
    ${amendmentNotice} | amendment-notice-sent 2026-11-12                                            | 2027-06-01 | 2026-12-10 | met      | 2026-11-12 | no     |            | sent on the day of the meeting
    `,
  },
  {
    title: 'A notice with a review and one without start limits of their own',
    today: '2026-07-01',
    rows: `
    rule            | starts     | events                                                                                                          | due        | status | met        | not listed                                     | working
    ${amend}        | 2026-03-02 | amendment-notice-sent 2026-03-02, amended-plan-sent 2026-04-20                                                  | 2026-04-27 | met    | 2026-04-20 | ${amendWithout} amendment.hear-representations | with a review; 56 days: 29 + 27
    ${amendWithout} | 2026-03-02 | amendment-notice-sent 2026-03-02 without=review, amended-plan-sent 2026-04-20                                   | 2026-04-27 | met    | 2026-04-20 | ${amend} annual-review.hear-representations    | without one
    ${amend}        | 2026-03-02 | amendment-notice-sent 2026-03-02, amendment-notice-sent 2026-04-01 without=review, amended-plan-sent 2026-04-20 | 2026-04-27 | missed | –          | ${amend}@2026-04-01                            | the plan came after the next notice, and so is of that
    ${amendWithout} | 2026-04-01 | "                                                                                                               | 2026-05-27 | met    | 2026-04-20 |                                                |
    ${amendWithout} | 2026-03-02 | amendment-notice-sent 2026-03-02 without=review, amendment-notice-sent 2026-04-01, amended-plan-sent 2026-04-20 | 2026-04-27 | missed | –          | ${amendWithout}@2026-04-01                     | the other way round
    ${amend}        | 2026-04-01 | "                                                                                                               | 2026-05-27 | met    | 2026-04-20 |                                                |
    ${amend}        | 2026-03-02 | amendment-notice-sent 2026-03-02, amendment-notice-sent 2026-03-02 without=review, amended-plan-sent 2026-04-20 | 2026-04-27 | met    | 2026-04-20 |                                                | both on one day
    ${amendWithout} | 2026-03-02 | "                                                                                                               | 2026-04-27 | met    | 2026-04-20 |                                                |
    `,
  },
];
