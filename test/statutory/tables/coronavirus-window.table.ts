import type { LawTable } from './law-table.js';
import { coronavirus } from './coronavirus-all-along.js';

/** The first and the last day of the coronavirus version, limit by limit. */
export const coronavirusWindow: readonly LawTable[] = [
  {
    title: 'Coronavirus in the limits of 2 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    tribunal-order.notify-assessment      | tribunal-order-made {from} order=assess, ${coronavirus}
    mediation-agreement.notify-assessment | mediation-agreement-reached {from} order=assess, ${coronavirus}
    tribunal-order.amend-placement        | tribunal-order-made {from} order=amend-placement, ${coronavirus}
    mediation-agreement.amend-placement   | mediation-agreement-reached {from} order=amend-placement, ${coronavirus}
    tribunal-order.reconsider             | tribunal-order-made {from} order=reconsider, ${coronavirus}
    mediation-agreement.carry-out         | mediation-agreement-reached {from} order=other, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-04-16 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-04-17 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-09-11 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-09-12 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 15 days, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    reassessment.notify-decision | reassessment-requested {from}, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-04-15 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-04-16 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-09-10 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-09-11 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 4 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    annual-review.notify-decision       | review-meeting-held {from}, ${coronavirus}
    annual-review.send-amendment-notice | review-meeting-held {from}, review-decision-notified {from} outcome=amend, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-04-02 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-04-03 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-08-28 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-08-29 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 5 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    tribunal-order.send-draft-plan      | tribunal-order-made {from} order=make-plan, ${coronavirus}
    mediation-agreement.send-draft-plan | mediation-agreement-reached {from} order=make-plan, ${coronavirus}
    tribunal-order.amend-contents       | tribunal-order-made {from} order=amend-contents, ${coronavirus}
    mediation-agreement.amend-contents  | mediation-agreement-reached {from} order=amend-contents, ${coronavirus}
    tribunal-order.amend-contents       | tribunal-order-made {from} order=continue-and-amend, ${coronavirus}
    mediation-agreement.amend-contents  | mediation-agreement-reached {from} order=continue-and-amend, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-03-26 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-03-27 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-08-21 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-08-22 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 6 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    needs-assessment.notify-decision-to-assess | request-received {from}, ${coronavirus}
    needs-assessment.notify-decision-to-assess | responsibility-arose {from}, ${coronavirus}
    needs-assessment.give-advice               | advice-requested {from} id=health service=community-paediatrics, ${coronavirus}
    plan-transfer.inform-family                | plan-transferred {from}, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-03-19 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-03-20 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-08-14 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-08-15 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 8 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    annual-review.send-final-plan | amendment-notice-sent {from}, ${coronavirus}
    amendment.send-final-plan     | amendment-notice-sent {from} without=review, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-03-05 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-03-06 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-07-31 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-08-01 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 10 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    tribunal-order.notify-no-plan      | tribunal-order-made {from} order=assess, ${coronavirus}
    mediation-agreement.notify-no-plan | mediation-agreement-reached {from} order=assess, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-02-20 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-02-21 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-07-17 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-07-18 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 11 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    tribunal-order.send-final-plan      | tribunal-order-made {from} order=make-plan, ${coronavirus}
    mediation-agreement.send-final-plan | mediation-agreement-reached {from} order=make-plan, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-02-13 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-02-14 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-07-10 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-07-11 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 12 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    annual-review.send-final-plan-outer | review-meeting-held {from}, review-decision-notified {from} outcome=amend, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-02-06 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-02-07 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-07-03 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-07-04 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 14 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    reassessment.send-final-plan        | reassessment-agreed-notified {from}, ${coronavirus}
    tribunal-order.send-final-plan      | tribunal-order-made {from} order=assess, ${coronavirus}
    mediation-agreement.send-final-plan | mediation-agreement-reached {from} order=assess, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-01-23 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-01-24 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-06-19 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-06-20 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 16 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    needs-assessment.notify-no-plan | request-received {from}, decision-to-assess-notified {from}, ${coronavirus}
    needs-assessment.notify-no-plan | responsibility-arose {from}, decision-to-assess-notified {from}, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-01-09 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2020-01-10 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-06-05 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-06-06 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 20 weeks, whose own law is of 2014-09-01',
    today: '2020-10-01',
    each: `
    needs-assessment.send-final-plan | request-received {from}, ${coronavirus}
    needs-assessment.send-final-plan | responsibility-arose {from}, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2019-12-12 | 2020-04-30 | 2014-09-01 | –           | the day before the first
    2019-12-13 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-05-08 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-05-09 | 2020-09-26 | 2014-09-01 | –           | the day after the last
    `,
  },
];
