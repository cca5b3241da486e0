import { rowsUnderHeadings } from './read-text.js';

/** What each limit is, as its source says, whatever the case. */
interface FactsOfLimit {
  readonly startedBy: readonly string[];
  readonly toldApartBy: 'nothing' | 'id' | 'meetingOn' | 'starting-day';
  readonly kind: string;
  readonly binding: string;
  readonly owedBy: string;
  readonly source: string;
}

const rows = rowsUnderHeadings(`
    rule                                       | started by                                                             | told apart by | kind     | binding   | owed by           | source
    needs-assessment.notify-decision-to-assess | request-received responsibility-arose                                  | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 5(1)
    needs-assessment.give-advice               | advice-requested                                                       | id            | latest   | statutory | advice-giver      | SEND Regulations 2014 (SI 2014/1530), regulation 8(1); Code of Practice, 9.40
    needs-assessment.notify-no-plan            | request-received responsibility-arose                                  | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 10(1)
    needs-assessment.send-final-plan           | request-received responsibility-arose                                  | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 13(2)
    plan.hear-representations                  | draft-plan-served                                                      | nothing       | earliest | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 13(1)(a)
    plan.reply-to-consultation                 | setting-consulted                                                      | id            | latest   | guidance  | setting           | Children and Families Act 2014, section 39(2); Code of Practice, 9.83
    annual-review.complete-review              | plan-made final-plan-sent review-decision-notified review-meeting-held | starting-day  | latest   | statutory | authority         | Children and Families Act 2014, section 44(1)
    annual-review.consider-early-years-review  | plan-made final-plan-sent review-decision-notified review-meeting-held | starting-day  | latest   | guidance  | authority         | Code of Practice, 9.178
    annual-review.give-notice-of-meeting       | review-meeting-arranged                                                | meetingOn     | latest   | statutory | arranger          | SEND Regulations 2014 (SI 2014/1530), regulations 20(3) and 21
    annual-review.circulate-advice             | review-meeting-arranged                                                | meetingOn     | latest   | statutory | arranger          | SEND Regulations 2014 (SI 2014/1530), regulation 20(4)
    annual-review.send-report                  | review-meeting-held                                                    | starting-day  | latest   | statutory | setting           | SEND Regulations 2014 (SI 2014/1530), regulation 20(7) to (9); Code of Practice, 9.176
    annual-review.notify-decision              | review-meeting-held                                                    | starting-day  | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 20(10); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)
    annual-review.send-amendment-notice        | review-meeting-held                                                    | starting-day  | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulations 20(10) and 22(2); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)
    annual-review.hear-representations         | amendment-notice-sent                                                  | nothing       | earliest | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 22(2)(c)
    annual-review.send-final-plan              | amendment-notice-sent                                                  | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 22(3) and (4)
    annual-review.send-final-plan-outer        | review-meeting-held                                                    | starting-day  | latest   | statutory | authority         | R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)
    phase-transfer.name-school                 | phase-transfer-expected                                                | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 18(1)(b)
    phase-transfer.name-post-16                | phase-transfer-expected                                                | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 18(1)(a)
    phase-transfer.name-next-post-16           | phase-transfer-expected                                                | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 18(2)
    reassessment.notify-decision               | reassessment-requested                                                 | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 25(1)
    reassessment.send-final-plan               | reassessment-agreed-notified                                           | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 27(2)
    amendment.send-final-plan                  | amendment-notice-sent                                                  | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 28 with regulation 22
    amendment.hear-representations             | amendment-notice-sent                                                  | nothing       | earliest | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 28 with regulation 22(2)(c)
    plan-transfer.transfer-plan                | move-notified                                                          | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 15(2)
    plan-transfer.inform-family                | plan-transferred                                                       | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 15(4)
    plan-transfer.review-plan                  | plan-transferred                                                       | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 15(5)
    mediation.contact-adviser                  | decision-notice-sent                                                   | nothing       | latest   | statutory | family            | SEND Regulations 2014 (SI 2014/1530), regulation 33
    mediation.issue-certificate                | mediation-declined mediation-concluded                                 | nothing       | latest   | statutory | mediation-adviser | SEND Regulations 2014 (SI 2014/1530), regulations 34 and 39
    mediation.pass-on-health-issues            | mediation-health-issues-raised                                         | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 35(1)
    mediation.arrange                          | mediation-requested                                                    | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulations 35(2) and 36
    appeal.lodge                               | decision-notice-sent                                                   | nothing       | latest   | statutory | family            | Tribunal Procedure (First-tier Tribunal) (HESC) Rules 2008 (SI 2008/2699), rules 20(1)(c) and 12
    appeal.respond                             | appeal-notified                                                        | nothing       | latest   | statutory | authority         | Tribunal Procedure (First-tier Tribunal) (HESC) Rules 2008 (SI 2008/2699), rules 21 and 12
    tribunal-order.notify-assessment           | tribunal-order-made                                                    | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 44
    tribunal-order.notify-no-plan              | tribunal-order-made                                                    | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 44
    tribunal-order.send-final-plan             | tribunal-order-made                                                    | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 44
    tribunal-order.send-draft-plan             | tribunal-order-made                                                    | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 44
    tribunal-order.reconsider                  | tribunal-order-made                                                    | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 44
    tribunal-order.amend-contents              | tribunal-order-made                                                    | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 44
    tribunal-order.amend-placement             | tribunal-order-made                                                    | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 44
    concession.notify-assessment               | appeal-conceded                                                        | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 45, as amended by SI 2015/359
    concession.notify-no-plan                  | appeal-conceded                                                        | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 45, as amended by SI 2015/359
    concession.send-final-plan                 | appeal-conceded                                                        | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 45, as amended by SI 2015/359
    concession.send-draft-plan                 | appeal-conceded                                                        | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 45, as amended by SI 2015/359
    concession.amend-contents                  | appeal-conceded                                                        | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 45, as amended by SI 2015/359
    concession.amend-placement                 | appeal-conceded                                                        | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 45, as amended by SI 2015/359
    mediation-agreement.notify-assessment      | mediation-agreement-reached                                            | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 42
    mediation-agreement.notify-no-plan         | mediation-agreement-reached                                            | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 42
    mediation-agreement.send-final-plan        | mediation-agreement-reached                                            | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 42
    mediation-agreement.send-draft-plan        | mediation-agreement-reached                                            | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 42
    mediation-agreement.amend-contents         | mediation-agreement-reached                                            | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 42
    mediation-agreement.amend-placement        | mediation-agreement-reached                                            | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 42
    mediation-agreement.carry-out              | mediation-agreement-reached                                            | nothing       | latest   | statutory | authority         | SEND Regulations 2014 (SI 2014/1530), regulation 42
    tribunal-recommendation.reply              | health-recommendation-made                                             | nothing       | latest   | statutory | authority         | SEND (First-tier Tribunal Recommendations Power) Regulations 2017 (SI 2017/1306)
    detained.notify-decision-to-assess         | detained-request-received                                              | nothing       | latest   | statutory | authority         | SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 5
    detained.notify-no-plan                    | detained-request-received                                              | nothing       | latest   | statutory | authority         | SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 10
    detained.send-final-plan                   | detained-request-received                                              | nothing       | latest   | statutory | authority         | SEND (Detained Persons) Regulations 2015 (SI 2015/62), regulation 13
    young-person.rights-pass                   | birth                                                                  | nothing       | date     | statutory | authority         | Children and Families Act 2014, section 83(2); Education Act 1996, section 8
    improvement.submit-statement               | statement-of-action-required                                           | nothing       | latest   | statutory | authority         | joint area review letters 2016 to 2022
    improvement.resubmit-statement             | statement-of-action-returned                                           | nothing       | latest   | statutory | authority         | joint area review letters 2016 to 2022
`);

const tellers = ['nothing', 'id', 'meetingOn', 'starting-day'] as const;

const byRule = new Map(
  rows.map((row) => {
    const cell = (heading: string): string => row.get(heading) ?? '';
    const facts: FactsOfLimit = {
      startedBy: cell('started by').split(' '),
      toldApartBy: tellers.find((name) => name === cell('told apart by')) ?? 'nothing',
      kind: cell('kind'),
      binding: cell('binding'),
      owedBy: cell('owed by'),
      source: cell('source'),
    };
    return [cell('rule'), facts] as const;
  }),
);

/** What a limit is, whatever the case. */
export function factsOfLimit(rule: string): FactsOfLimit {
  const facts = byRule.get(rule);
  if (facts === undefined) throw new Error(`The tables do not say what the limit ${rule} is.`);
  return facts;
}
