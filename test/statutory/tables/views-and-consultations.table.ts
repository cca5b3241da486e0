import type { LawTable } from './law-table.js';

const draft = 'plan.hear-representations';
const consultation = 'plan.reply-to-consultation';

/** The windows for the views of the family, and consultations about the plan. */
export const viewsAndConsultations: readonly LawTable[] = [
  {
    title: 'The window of a draft plan: heard, cut short, ended or passed',
    rule: draft,
    given: 'request-received 2026-01-05, draft-plan-served 2026-03-02, {happens}',
    today: '2026-04-01',
    rows: `
    happens                                                         | due        | act by | status    | met        | ended      | breach | working
    representations-received 2026-03-02                             | 2026-03-16 | –      | met       | 2026-03-02 | –          | no     | 2 March is day 1, 16 March day 15; heard on the day of service
    representations-received 2026-03-16                             | 2026-03-16 | –      | met       | 2026-03-16 | –          | no     | views on its last day
    representations-received 2026-03-17                             | 2026-03-16 | –      | met       | –          | –          | no     | views after it: the window had simply passed
    representations-received 2026-03-01                             | 2026-03-16 | –      | met       | –          | –          | no     | views before the draft are not views on it
    final-plan-sent 2026-03-02                                      | 2026-03-16 | –      | cut-short | –          | –          | yes    | sent on the day of service
    final-plan-sent 2026-03-16                                      | 2026-03-16 | –      | cut-short | –          | –          | yes    | sent on its last day
    final-plan-sent 2026-03-17                                      | 2026-03-16 | –      | met       | –          | –          | no     | sent the day after
    final-plan-sent 2026-03-10, representations-received 2026-03-11 | 2026-03-16 | –      | cut-short | –          | –          | yes    | sent, then views
    representations-received 2026-03-09, final-plan-sent 2026-03-10 | 2026-03-16 | –      | met       | 2026-03-09 | –          | no     | views, then sent
    final-plan-sent 2026-03-10, representations-received 2026-03-10 | 2026-03-16 | –      | met       | 2026-03-10 | –          | no     | views and sent on one day: what meets it counts first
    amended-plan-sent 2026-03-10                                    | 2026-03-16 | –      | met       | –          | –          | no     | an amended plan is not the plan of this draft
    request-withdrawn 2026-03-16                                    | 2026-03-16 | –      | ended     | –          | 2026-03-16 | no     | withdrawn inside it
    request-withdrawn 2026-03-17                                    | 2026-03-16 | –      | met       | –          | –          | no     | withdrawn after it
    request-withdrawn 2026-03-05, final-plan-sent 2026-03-06        | 2026-03-16 | –      | ended     | –          | 2026-03-05 | no     | withdrawn, then sent
    request-withdrawn 2026-03-05, final-plan-sent 2026-03-05        | 2026-03-16 | –      | cut-short | –          | 2026-03-05 | yes    | on one day, what breaks a duty counts before what ends it
    case-closed 2026-03-10 reason=other                             | 2026-03-16 | –      | ended     | –          | 2026-03-10 | no     | closed inside it
    final-plan-sent 2026-03-10, case-closed 2026-03-12 reason=other | 2026-03-16 | –      | cut-short | –          | 2026-03-12 | yes    | sent, then closed
    `,
  },
  {
    title: 'The window of a draft plan today: open on its last day, passed the day after',
    rule: draft,
    given: 'request-received 2026-01-05, draft-plan-served 2026-03-02',
    rows: `
    today      | due        | status  | met | breach | working
    2026-03-02 | 2026-03-16 | running | –   | no     | the day of service is day 1
    2026-03-16 | 2026-03-16 | running | –   | no     | its last day
    2026-03-17 | 2026-03-16 | met     | –   | no     | the day after
    `,
  },
  {
    title: 'The window of a draft looks at nothing from the next draft on',
    today: '2026-04-01',
    given: 'draft-plan-served 2026-03-02, draft-plan-served 2026-03-10, {happens}',
    rows: `
    rule     | starts     | happens                             | due        | status    | met        | working
    ${draft} | 2026-03-02 | final-plan-sent 2026-03-10          | 2026-03-16 | met       | –          | sent on the day of the second draft: only its window is cut short
    "        | 2026-03-10 |                                     | 2026-03-24 | cut-short | –          |
    ${draft} | 2026-03-02 | final-plan-sent 2026-03-09          | 2026-03-16 | cut-short | –          | sent the day before the second draft
    "        | 2026-03-10 |                                     | 2026-03-24 | met       | –          |
    ${draft} | 2026-03-02 | representations-received 2026-03-10 | 2026-03-16 | met       | –          | views on the day of the second draft are on it alone
    "        | 2026-03-10 |                                     | 2026-03-24 | met       | 2026-03-10 |
    `,
  },
  {
    title: 'Only the withdrawal of the assessment that was running at the draft ends its window',
    rule: draft,
    today: '2026-04-01',
    rows: `
    events                                                                                                                        | due        | status | ended      | starts     | working
    draft-plan-served 2026-03-02, request-withdrawn 2026-03-10                                                                    | 2026-03-16 | met    | –          |            | no assessment was running
    detained-request-received 2026-01-05, draft-plan-served 2026-03-02, request-withdrawn 2026-03-10                              | 2026-03-16 | ended  | 2026-03-10 |            | an assessment in custody was
    request-received 2026-03-02, draft-plan-served 2026-03-02, request-withdrawn 2026-03-10                                       | 2026-03-16 | ended  | 2026-03-10 |            | one began on that very day
    request-received 2026-03-03, draft-plan-served 2026-03-02, request-withdrawn 2026-03-10                                       | 2026-03-16 | met    | –          |            | one began the day after
    request-received 2026-01-05, refusal-to-issue-notified 2026-03-01, draft-plan-served 2026-03-02, request-withdrawn 2026-03-10 | 2026-03-16 | met    | –          |            | it was over the day before
    request-received 2026-01-05, draft-plan-served 2026-03-02, draft-plan-served 2026-03-10, request-withdrawn 2026-03-12         | 2026-03-16 | ended  | 2026-03-12 | 2026-03-02 | the withdrawal is seen past the next draft
    `,
  },
  {
    title:
      'The window of an amendment notice: cut short by the amended plan, not by a decision to leave the plan',
    today: '2026-04-01',
    rows: `
    rule                               | events                                                                                                             | due        | status    | met        | ended | breach | working
    annual-review.hear-representations | amendment-notice-sent 2026-03-02, amended-plan-sent 2026-03-16                                                     | 2026-03-16 | cut-short | –          | –     | yes    | sent on its last day
    annual-review.hear-representations | amendment-notice-sent 2026-03-02, amended-plan-sent 2026-03-17                                                     | 2026-03-16 | met       | –          | –     | no     | sent the day after
    annual-review.hear-representations | amendment-notice-sent 2026-03-02, decision-not-to-amend-notified 2026-03-05                                        | 2026-03-16 | met       | –          | –     | no     | a decision not to amend cuts nothing short
    annual-review.hear-representations | amendment-notice-sent 2026-03-02, final-plan-sent 2026-03-05                                                       | 2026-03-16 | met       | –          | –     | no     | the first plan of an assessment is not the amended one
    amendment.hear-representations     | amendment-notice-sent 2026-03-02 without=review, amended-plan-sent 2026-03-16                                      | 2026-03-16 | cut-short | –          | –     | yes    | sent on its last day
    amendment.hear-representations     | amendment-notice-sent 2026-03-02 without=review, amended-plan-sent 2026-03-17                                      | 2026-03-16 | met       | –          | –     | no     | sent the day after
    amendment.hear-representations     | amendment-notice-sent 2026-03-02 without=review, representations-received 2026-03-05, amended-plan-sent 2026-03-06 | 2026-03-16 | met       | 2026-03-05 | –     | no     | heard, then sent
    `,
  },
  {
    title: 'A consultation about the plan is answered by its own name, and is guidance',
    rule: consultation,
    given: 'setting-consulted 2026-03-02 id=hill-school, {happens}',
    today: '2026-04-01',
    rows: `
    happens                                                                                       | due        | status   | met        | ended      | breach | working
    setting-replied 2026-03-17 id=hill-school                                                     | 2026-03-17 | met      | 2026-03-17 | –          | no     | 2 + 15 = 17 March
    setting-replied 2026-03-18 id=hill-school                                                     | 2026-03-17 | met-late | 2026-03-18 | –          | no     | late, but no breach of a duty
    setting-replied 2026-03-10 id=river-school                                                    | 2026-03-17 | missed   | –          | –          | no     | another school answered
    final-plan-sent 2026-03-17                                                                    | 2026-03-17 | ended    | –          | 2026-03-17 | no     | the plan makes the answer needless
    final-plan-sent 2026-03-18                                                                    | 2026-03-17 | missed   | –          | 2026-03-18 | no     | it had passed by then
    request-withdrawn 2026-03-10                                                                  | 2026-03-17 | missed   | –          | –          | no     | no assessment was running
    request-received 2026-01-05, request-withdrawn 2026-03-10                                     | 2026-03-17 | ended    | –          | 2026-03-10 | no     | its assessment was withdrawn
    request-received 2026-01-05, request-withdrawn 2026-03-18                                     | 2026-03-17 | missed   | –          | 2026-03-18 | no     | withdrawn the day after
    detained-request-received 2026-01-05, request-withdrawn 2026-03-10                            | 2026-03-17 | ended    | –          | 2026-03-10 | no     | the same in custody
    request-received 2026-01-05, refusal-to-issue-notified 2026-03-05, final-plan-sent 2026-03-10 | 2026-03-17 | ended    | –          | 2026-03-10 | no     | any later plan, also of another assessment
    setting-replied 2026-03-05 id=hill-school, final-plan-sent 2026-03-05                         | 2026-03-17 | met      | 2026-03-05 | –          | no     | on one day, what meets a limit counts first
    `,
  },
  {
    title: 'Two consultations under one name and on one day are one, on two days two',
    today: '2026-04-01',
    rows: `
    rule            | starts     | subject     | events                                                                                                                              | due        | status | met        | working
    ${consultation} | 2026-03-02 | hill-school | setting-consulted 2026-03-02 id=hill-school, setting-consulted 2026-03-02 id=hill-school                                            | 2026-03-17 | missed | –          | the same row
    ${consultation} | 2026-03-02 | hill-school | setting-consulted 2026-03-02 id=hill-school, setting-consulted 2026-03-09 id=hill-school, setting-replied 2026-03-16 id=hill-school | 2026-03-17 | met    | 2026-03-16 | asked again: the answer is to both
    "               | 2026-03-09 | hill-school |                                                                                                                                     | 2026-03-24 | met    | 2026-03-16 |
    `,
  },
];
