import { rowsOf } from './text-table.js';

/**
 * Everything that the clock refuses, each by itself: the case (a list stands for the events of a case
 * of 21 November 2026), the field that is wrong, and the sentence that says so.
 */
const table = `
7 |  | A case is an object with today and events.
{"today":"2026-11-21","events":[],"event":1} | /event | A case has no field "event": check its spelling, or leave it out.
{"today":"2026-11-21","settings":{"notice":"clear"},"events":[]} | /settings/notice | There is no setting "notice": the settings are noticeCounting, phaseTransferReading, reviewCountsFrom.
{"today":"2026-11-21","settings":{"noticeCounting":"short"},"events":[]} | /settings/noticeCounting | Give noticeCounting as one of: clear, calendar; "short" is none of them.
{"today":"2026-11-21","settings":[],"events":[]} | /settings | Give settings as an object, or leave it out.
{"today":"2026-11-21","person":"Tess","events":[]} | /person | Give person as an object, or leave it out.
{"today":"2026-11-21","person":{},"events":[]} | /person/dateOfBirth | The date of birth is missing: give dateOfBirth, or leave person out.
{"today":"2026-11-21","person":{"dateOfBirth":"2015-03-04","name":"x"},"events":[]} | /person/name | There is no field "name" here: of a person only dateOfBirth is asked for.
{"today":"2026-11-21","person":{"dateOfBirth":"2026-11-22"},"events":[]} | /person/dateOfBirth | 22 November 2026 is after today, 21 November 2026: give the date of birth as a day that has come.
{"today":"2026-11-21","person":{"dateOfBirth":null},"events":[]} | /person/dateOfBirth | Give the date of birth as a real day between 1900 and 2200, like 2026-09-07; what was given is none.
{"today":"2026-11-21","events":{}} | /events | Give events as a list, which may be empty.
{"today":"tomorrow","events":[]} | /today | Give today as a real day between 1900 and 2200, like 2026-09-07; "tomorrow" is none.
{"today":"2026-02-30","events":[]} | /today | Give today as a real day between 1900 and 2200, like 2026-09-07; "2026-02-30" is none.
{"today":"0000-01-01","events":[]} | /today | Give today as a real day between 1900 and 2200, like 2026-09-07; "0000-01-01" is none.
{"today":"99999-01-01","events":[]} | /today | Give today as a real day between 1900 and 2200, like 2026-09-07; "99999-01-01" is none.
{"today":"2026-2-3","events":[]} | /today | Give today as a real day between 1900 and 2200, like 2026-09-07; "2026-2-3" is none.
{"today":"2026-11-21T00:00:00Z","events":[]} | /today | Give today as a real day between 1900 and 2200, like 2026-09-07; "2026-11-21T00:00:00Z" is none.
[{"type":"plan-made","on":"1900-02-29"}] | /events/0/on | Give on as a real day between 1900 and 2200, like 2026-09-07; "1900-02-29" is none.
{"today":20261121,"events":[]} | /today | Give today as a real day between 1900 and 2200, like 2026-09-07; what was given is none.
[null] | /events/0 | Each event is an object with its type, its day and its fields.
[{"on":"2026-11-21"}] | /events/0/type | The field type is missing.
[{"type":"request-recieved","on":"2026-11-21"}] | /events/0/type | "request-recieved" is not a type of event that the law knows: check its spelling.
[{"type":1,"on":"2026-11-21"}] | /events/0/type | Give type as the code of an event; what was given is none.
[{"type":"__proto__","on":"2026-11-21"}] | /events/0/type | "__proto__" is not a type of event that the law knows: check its spelling.
[{"type":"plan-made"}] | /events/0/on | The field on is missing.
[{"type":"plan-made","on":""}] | /events/0/on | Give on as a real day between 1900 and 2200, like 2026-09-07; "" is none.
[{"type":"plan-made","on":"2026-11-22"}] | /events/0/on | 22 November 2026 is after today, 21 November 2026: give on as a day that has come.
[{"type":"request-received","on":"2026-09-07","onn":"x"}] | /events/0/onn | There is no field "onn" here: check its spelling, or leave it out.
[{"type":"request-received","on":"2026-09-07","id":"a"}] | /events/0/id | There is no field "id" here: check its spelling, or leave it out.
[{"type":"advice-requested","on":"2026-09-10"}] | /events/0/id | The field id is missing.
[{"type":"advice-requested","on":"2026-09-10","id":""}] | /events/0/id | Give id as some words: it can't be empty.
[{"type":"advice-requested","on":"2026-09-10","id":"  "}] | /events/0/id | Give id as some words: it can't be empty.
[{"type":"advice-requested","on":"2026-09-10","id":5}] | /events/0/id | Give id as some words: it can't be empty.
[{"type":"advice-requested","on":"2026-09-10","id":"ep","service":""}] | /events/0/service | Give service as some words: it can't be empty.
[{"type":"phase-transfer-expected","on":"2026-11-21","kind":"primary","transferOn":"2027-09-01"}] | /events/0/kind | Give kind as one of: early-years-to-school, infant-to-junior, primary-to-middle, primary-to-secondary, middle-to-secondary, secondary-to-post-16, between-post-16; "primary" is none of them.
[{"type":"phase-transfer-expected","on":"2026-11-21","kind":"primary-to-secondary"}] | /events/0/transferOn | The field transferOn is missing.
[{"type":"appeal-conceded","on":"2026-11-21","order":"reconsider"}] | /events/0/order | Give order as one of: assess, make-plan, amend-contents, amend-placement, continue-and-amend; "reconsider" is none of them.
[{"type":"tribunal-order-made","on":"2026-11-21","order":"other"}] | /events/0/order | Give order as one of: assess, make-plan, amend-contents, amend-placement, continue-and-amend, reconsider; "other" is none of them.
[{"type":"case-closed","on":"2026-11-21","reason":"bored"}] | /events/0/reason | Give reason as one of: died, moved-away, plan-ceased, other; "bored" is none of them.
[{"type":"review-decision-notified","on":"2026-11-21","outcome":"wait"}] | /events/0/outcome | Give outcome as one of: maintain, amend, cease; "wait" is none of them.
[{"type":"amendment-notice-sent","on":"2026-11-21","without":"notice"}] | /events/0/without | Give without as one of: review; "notice" is none of them.
[{"type":"advice-requested","on":"2026-09-10","id":"ep"},{"type":"advice-not-needed","on":"2026-11-21","id":"ep","ground":"late"}] | /events/1/ground | Give ground as one of: reg-6-4, not-applicable; "late" is none of them.
[{"type":"mediation-agreement-reached","on":"2026-11-21","order":"other","agreedBy":"2026-11-20"}] | /events/0/agreedBy | The day that the parties agreed on lies before their agreement.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"staff-shortage","from":"2026-09-10","to":"2026-10-07"}] | /events/1/ground | "staff-shortage" is not a ground on which a limit is released. The grounds are: setting-closed, early-years-closed, personal-circumstances, absent-from-area, absent-from-area-2-weeks, advice-personal-circumstances, advice-absent-from-area, advice-missed-appointment, coronavirus.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","from":"2026-09-10","to":"2026-10-07"}] | /events/1/ground | The field ground is missing.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"absent-from-area","from":"2026-09-10"}] | /events/1/to | The field to is missing.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"absent-from-area","from":"2026-09-10","to":"2026-10-06"}] | /events/1/to | Away from 10 September 2026 to 6 October 2026 is 27 days; at least 28 are needed.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"absent-from-area","from":"2026-09-10","to":"2026-09-01"}] | /events/1/to | The period ends on 1 September 2026, before it begins on 10 September 2026.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"absent-from-area-2-weeks","from":"2026-09-10","to":"2026-09-22"}] | /events/1/to | Away from 10 September 2026 to 22 September 2026 is 13 days; at least 14 are needed.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"personal-circumstances","from":"2026-09-10","to":"2026-09-01"}] | /events/1/to | The period ends on 1 September 2026, before it begins on 10 September 2026.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"setting-closed","closedFrom":"2026-09-12","reopensOn":"2026-10-09","adviceAskedOn":"2026-09-12"}] | /events/1/reopensOn | Closed from 12 September 2026 until it re-opened on 9 October 2026 is 27 days; at least 28 are needed.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"setting-closed","closedFrom":"2026-09-12","reopensOn":"2026-10-10","adviceAskedOn":"2026-09-04"}] | /events/1/adviceAskedOn | Advice asked for on 4 September 2026 was not asked for between 7 days before the closing on 12 September 2026 and 7 days before the re-opening on 10 October 2026.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"setting-closed","closedFrom":"2026-09-12","reopensOn":"2026-10-10","adviceAskedOn":"2026-10-04"}] | /events/1/adviceAskedOn | Advice asked for on 4 October 2026 was not asked for between 7 days before the closing on 12 September 2026 and 7 days before the re-opening on 10 October 2026.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"setting-closed","closedFrom":"2026-09-12","reopensOn":"2026-10-10","adviceAskedOn":"2026-11-22"}] | /events/1/adviceAskedOn | 22 November 2026 is after today, 21 November 2026: give adviceAskedOn as a day that has come.
[{"type":"advice-requested","on":"2026-09-10","id":"ep"},{"type":"exception-recorded","on":"2026-11-21","ground":"advice-absent-from-area","from":"2026-09-11","to":"2026-10-15"}] | /events/1/id | The field id is missing.
[{"type":"advice-requested","on":"2026-09-10","id":"ep"},{"type":"exception-recorded","on":"2026-11-21","ground":"advice-absent-from-area","id":"ep","from":"2026-09-11","to":"2026-10-01"}] | /events/1/to | Away from 11 September 2026 to 1 October 2026 is 21 days; at least 28 are needed.
[{"type":"advice-requested","on":"2026-09-10","id":"ep"},{"type":"exception-recorded","on":"2026-11-21","ground":"advice-missed-appointment","id":"ep","missedOn":"2026-11-22"}] | /events/1/missedOn | 22 November 2026 is after today, 21 November 2026: give missedOn as a day that has come.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"absent-from-area","from":"2026-09-10","to":"2026-10-07","releases":[]}] | /events/1/releases | Give releases as a list of at least one code of a limit, or leave it out.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"absent-from-area","from":"2026-09-10","to":"2026-10-07","releases":"all"}] | /events/1/releases | Give releases as a list of at least one code of a limit, or leave it out.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"absent-from-area","from":"2026-09-10","to":"2026-10-07","releases":["plan.wait"]}] | /events/1/releases | The law does not let this ground release "plan.wait": name limits that it can release, or leave releases out.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"absent-from-area","from":"2026-09-10","to":"2026-10-07","releases":["annual-review.complete-review"]}] | /events/1/releases | The law does not let this ground release "annual-review.complete-review": name limits that it can release, or leave releases out.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"absent-from-area","from":"2026-09-10","to":"2026-10-07","releases":["reassessment.send-final-plan"]}] | /events/1/releases | The exception does not fall into the time of any limit reassessment.send-final-plan of this case.
[{"type":"request-received","on":"2026-09-07"},{"type":"exception-recorded","on":"2026-11-21","ground":"absent-from-area","from":"2026-10-20","to":"2026-11-30","releases":["needs-assessment.notify-decision-to-assess"]}] | /events/1/releases | The exception does not fall into the time of any limit needs-assessment.notify-decision-to-assess of this case.
[{"type":"advice-received","on":"2026-09-10","id":"ep"}] | /events/0/id | No advice was requested under the id "ep" on or before 10 September 2026, so this can't be the answer to it.
[{"type":"advice-not-needed","on":"2026-09-10","id":"__proto__"}] | /events/0/id | No advice was requested under the id "__proto__" on or before 10 September 2026, so this can't be the answer to it.
[{"type":"advice-received","on":"2026-09-09","id":"ep"},{"type":"advice-requested","on":"2026-09-10","id":"ep"}] | /events/0/id | No advice was requested under the id "ep" on or before 9 September 2026, so this can't be the answer to it.
[{"type":"advice-requested","on":"2026-09-11","id":"ep"},{"type":"advice-requested","on":"2026-09-10","id":"ep"}] | /events/0/id | Advice was requested twice under the id "ep": give each request an id of its own.
[{"type":"advice-requested","on":"2026-09-10","id":"ep"},{"type":"advice-requested","on":"2026-09-10","id":"ep"}] | /events/1/id | Advice was requested twice under the id "ep": give each request an id of its own.
[{"type":"request-received","on":"2026-09-07"},{"type":"request-received","on":"2026-10-01"}] | /events/1 | A needs assessment was running on 1 October 2026, so there can be no second request on that day.
[{"type":"request-received","on":"2026-09-07"},{"type":"responsibility-arose","on":"2026-09-07"}] | /events/1 | A needs assessment was running on 7 September 2026, so there can be no second request on that day.
[{"type":"request-received","on":"2026-09-07"},{"type":"request-withdrawn","on":"2026-10-01"},{"type":"request-received","on":"2026-10-01"}] | /events/2 | A needs assessment was running on 1 October 2026, so there can be no second request on that day.
{"today":"2031-01-01","events":[{"type":"request-received","on":"2030-12-01"}]} | /events/0 | The calendar of bank holidays covers 2014 to 2030, so it can't say whether 12 January 2031 is a working day.
{"today":"2031-01-01","events":[{"type":"statement-of-action-required","on":"2030-12-01"}]} | /events/0 | The calendar of bank holidays covers 2014 to 2030, so it can't say whether 1 January 2031 is a working day.
`;

const today = '2026-11-21';

/** A case that is refused, as text, with the text of its answer. */
export interface RefusedCase {
  readonly asked: string;
  readonly answer: string;
}

/** The cases of the table. */
export const refusedCases: readonly RefusedCase[] = rowsOf(table).map(
  ([asked = '', path, message]) => ({
    asked: asked.startsWith('[') ? `{"today":"${today}","events":${asked}}` : asked,
    answer: JSON.stringify({ errors: [{ path, message }] }),
  }),
);
