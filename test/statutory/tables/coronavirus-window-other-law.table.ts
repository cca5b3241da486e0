import type { LawTable } from './law-table.js';
import { coronavirus } from './coronavirus-all-along.js';

/** The same for limits whose own law is later than the Regulations. */
export const coronavirusWindowOtherLaw: readonly LawTable[] = [
  {
    title: 'Coronavirus in the limits of 6 weeks, whose own law is of 2015-04-01',
    today: '2020-10-01',
    each: `
    detained.notify-decision-to-assess | detained-request-received {from}, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-03-19 | 2020-04-30 | 2015-04-01 | –           | the day before the first
    2020-03-20 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-08-14 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-08-15 | 2020-09-26 | 2015-04-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 16 weeks, whose own law is of 2015-04-01',
    today: '2020-10-01',
    each: `
    detained.notify-no-plan | detained-request-received {from}, decision-to-assess-notified {from}, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-01-09 | 2020-04-30 | 2015-04-01 | –           | the day before the first
    2020-01-10 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-06-05 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-06-06 | 2020-09-26 | 2015-04-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 20 weeks, whose own law is of 2015-04-01',
    today: '2020-10-01',
    each: `
    detained.send-final-plan | detained-request-received {from}, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2019-12-12 | 2020-04-30 | 2015-04-01 | –           | the day before the first
    2019-12-13 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-05-08 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-05-09 | 2020-09-26 | 2015-04-01 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 2 weeks, whose own law is of 2015-03-23',
    today: '2020-10-01',
    each: `
    concession.notify-assessment | appeal-conceded {from} order=assess, ${coronavirus}
    concession.amend-placement   | appeal-conceded {from} order=amend-placement, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-04-16 | 2020-04-30 | 2015-03-23 | –           | the day before the first
    2020-04-17 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-09-11 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-09-12 | 2020-09-26 | 2015-03-23 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 5 weeks, whose own law is of 2015-03-23',
    today: '2020-10-01',
    each: `
    concession.send-draft-plan | appeal-conceded {from} order=make-plan, ${coronavirus}
    concession.amend-contents  | appeal-conceded {from} order=amend-contents, ${coronavirus}
    concession.amend-contents  | appeal-conceded {from} order=continue-and-amend, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-03-26 | 2020-04-30 | 2015-03-23 | –           | the day before the first
    2020-03-27 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-08-21 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-08-22 | 2020-09-26 | 2015-03-23 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 10 weeks, whose own law is of 2015-03-23',
    today: '2020-10-01',
    each: `
    concession.notify-no-plan | appeal-conceded {from} order=assess, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-02-20 | 2020-04-30 | 2015-03-23 | –           | the day before the first
    2020-02-21 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-07-17 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-07-18 | 2020-09-26 | 2015-03-23 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 11 weeks, whose own law is of 2015-03-23',
    today: '2020-10-01',
    each: `
    concession.send-final-plan | appeal-conceded {from} order=make-plan, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-02-13 | 2020-04-30 | 2015-03-23 | –           | the day before the first
    2020-02-14 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-07-10 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-07-11 | 2020-09-26 | 2015-03-23 | –           | the day after the last
    `,
  },
  {
    title: 'Coronavirus in the limits of 14 weeks, whose own law is of 2015-03-23',
    today: '2020-10-01',
    each: `
    concession.send-final-plan | appeal-conceded {from} order=assess, ${coronavirus}
    `,
    rows: `
    from       | due        | version    | excepted    | working
    2020-01-23 | 2020-04-30 | 2015-03-23 | –           | the day before the first
    2020-01-24 | 2020-05-01 | 2020-05-01 | coronavirus | the first day
    2020-06-19 | 2020-09-25 | 2020-05-01 | coronavirus | the last day
    2020-06-20 | 2020-09-26 | 2015-03-23 | –           | the day after the last
    `,
  },
];
