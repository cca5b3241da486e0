import { eventTypes } from '#libs/statutory-rules';
import { expect, test } from '@jest/globals';
import { rowsOf } from '../text-table.js';

// code | name | fields besides its type and its day; one with a question mark may be left out
const events = rowsOf(`
  request-received               | Request for an assessment received |
  detained-request-received      | Request for an assessment in custody received |
  responsibility-arose           | Authority became responsible |
  decision-to-assess-notified    | Decision to assess notified |
  refusal-to-assess-notified     | Refusal to assess notified |
  advice-requested               | Advice requested | id: text, service?: text
  advice-received                | Advice received | id: text
  advice-not-needed              | Advice no longer needed | id: text, ground?: reg-6-4/not-applicable
  decision-to-issue-notified     | Decision to issue a plan notified |
  refusal-to-issue-notified      | Refusal to issue a plan notified |
  draft-plan-served              | Draft plan sent to the family |
  representations-received       | Representations received |
  setting-consulted              | School or college consulted | id: text
  setting-replied                | School or college replied | id: text
  final-plan-sent                | Final plan sent |
  plan-made                      | Plan made |
  review-meeting-arranged        | Review meeting arranged | meetingOn: any-day
  review-meeting-cancelled       | Review meeting cancelled | meetingOn: any-day
  meeting-notice-given           | Notice of the review meeting given | meetingOn: any-day
  review-advice-circulated       | Advice for the review meeting circulated | meetingOn: any-day
  review-meeting-held            | Review meeting held |
  review-report-sent             | Report of the review meeting sent |
  early-years-review-considered  | Early review for a young child considered |
  review-decision-notified       | Decision after the review notified | outcome: maintain/amend/cease
  amendment-notice-sent          | Amendment notice sent | without?: review
  decision-not-to-amend-notified | Decision not to amend notified |
  amended-plan-sent              | Amended plan sent |
  phase-transfer-expected        | Transfer to the next phase of education expected | kind: early-years-to-school/infant-to-junior/primary-to-middle/primary-to-secondary/middle-to-secondary/secondary-to-post-16/between-post-16, transferOn: any-day
  phase-transfer-plan-sent       | Plan naming the next school or college sent |
  reassessment-requested         | Re-assessment requested |
  reassessment-agreed-notified   | Decision to re-assess notified |
  reassessment-refused-notified  | Refusal to re-assess notified |
  move-notified                  | Authority became aware of a move | movesOn: any-day
  plan-transferred               | Plan transferred to the new authority |
  transfer-explained-to-family   | Transfer explained to the family |
  decision-notice-sent           | Notice of a decision that can be appealed sent |
  mediation-adviser-contacted    | Mediation adviser contacted |
  mediation-declined             | Mediation declined |
  mediation-requested            | Mediation requested |
  mediation-health-issues-raised | Health issues raised for mediation |
  health-issues-passed-on        | Health issues passed on |
  mediation-arranged             | Mediation arranged |
  mediation-concluded            | Mediation concluded |
  mediation-certificate-issued   | Mediation certificate issued |
  mediation-agreement-reached    | Agreement reached in mediation | order: assess/make-plan/amend-contents/amend-placement/continue-and-amend/other, agreedBy?: any-day
  agreement-carried-out          | Agreement carried out |
  appeal-lodged                  | Appeal lodged |
  appeal-notified                | Authority told of an appeal |
  appeal-response-sent           | Response to the appeal sent |
  appeal-conceded                | Appeal conceded | order: assess/make-plan/amend-contents/amend-placement/continue-and-amend
  tribunal-order-made            | Order of the Tribunal made | order: assess/make-plan/amend-contents/amend-placement/continue-and-amend/reconsider
  health-recommendation-made     | Health recommendation of the Tribunal made |
  recommendation-answered        | Recommendation answered |
  statement-of-action-required   | Written statement of action required |
  statement-of-action-returned   | Written statement of action returned |
  statement-of-action-submitted  | Written statement of action submitted |
  exception-recorded             | Exception recorded | ground: text, releases?: rule-codes
  request-withdrawn              | Request withdrawn |
  case-closed                    | Case closed | reason: died/moved-away/plan-ceased/other
`);

interface Field {
  readonly name: string;
  readonly form: string | readonly string[];
  readonly optional?: boolean;
}

function fieldsSaid(fields: readonly Field[]): string {
  return fields
    .map(
      ({ name, form, optional }) =>
        `${name}${optional === true ? '?' : ''}: ${[form].flat().join('/')}`,
    )
    .join(', ');
}

test('The law knows these events, with these fields, in this order.', () => {
  const known = eventTypes.map((type) => [
    type.code,
    type.name,
    fieldsSaid('fields' in type ? type.fields : []),
  ]);
  expect(known).toEqual(events);
});
