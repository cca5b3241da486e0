/**
 * What the reader says of each problem, in words for a caseworker. Codes never change.
 *
 * No sentence holds a name, a number or any other value of the return.
 */
export const problemSentences = {
  'unknown-element':
    'This element isn’t known here. It is kept as written, and nothing is worked out from it.',
  'repeated-element':
    'This element may be given only once here. The first one counts; the others are kept as written.',
  'further-problems': 'There are more problems with this person than are listed here.',
  'header-missing': 'The return has no header, so it doesn’t say which authority it is from.',
  'header-repeated': 'The return has a second header. The first one counts.',
  'collection-wrong': 'The header names another collection than SEN2.',
  'authority-missing': 'The header doesn’t say which authority the return is from.',
  'no-persons': 'The return holds no people.',
  'la-number-wrong': 'This isn’t a local authority number: three digits are expected.',
  'upn-wrong':
    'This unique pupil number can’t be right: its form or its first letter doesn’t fit. It is kept as written.',
  'uln-wrong':
    'This unique learner number can’t be right: its form or its last digit doesn’t fit. It is kept as written.',
  'urn-wrong':
    'This isn’t a setting’s unique reference number: six digits are expected. It is kept as written.',
  'unknown-code':
    'This code isn’t one of the codes of the return. It is kept as written, and nothing is worked out from it.',
  'not-a-date':
    'This isn’t a date that exists, written as year, month and day (2026-01-31). Nothing is worked out from it.',
  'date-in-future': 'This date hasn’t come yet. Nothing is worked out from it.',
  'dates-out-of-order':
    'This date is earlier than a step that must come before it. It is used as written.',
  'birth-after-request': 'The date of birth is later than the request.',
  'identity-weak':
    'There is no unique pupil or learner number, and part of the name or the date of birth is missing: another person may be taken for this one.',
  'person-repeated':
    'This person has already appeared in the return. Requests of other dates are used as well.',
  'request-repeated':
    'This person has another request with the same date in the return. This second one is kept as written, and nothing is worked out from it.',
  'received-date-missing':
    'The day on which the request was received is missing. The limits of 6 and 20 weeks can’t be counted until it is recorded.',
  'outcome-missing':
    'The return doesn’t say what was decided. It is read as still awaiting a decision.',
  'outcome-without-date':
    'A decision is given without its date. The decision isn’t recorded until its date is known.',
  'date-without-outcome':
    'A decision’s date is given, but not what was decided. The decision isn’t recorded.',
  'date-while-awaiting':
    'The decision is said to be awaited, yet a date is given for it. Nothing is worked out from the date.',
  'earlier-decision-unknown':
    'The decision was returned in an earlier collection, and this return doesn’t show what it was. It isn’t recorded.',
  'earlier-decision-undated':
    'The decision was returned in an earlier collection and its date isn’t in this return. The limit of 6 weeks will show as not met until the decision is recorded.',
  'earlier-plan-decision-undated':
    'The decision about the plan was returned in an earlier collection and its date isn’t in this return. It isn’t recorded.',
  'assessment-without-decision':
    'An assessment is given although the request’s outcome isn’t a decision to assess.',
  'plan-without-decision':
    'A plan is given although the assessment’s outcome isn’t a decision to issue one.',
  'plan-without-date':
    'The plan’s starting day is missing. The plan isn’t recorded until it is known.',
  'assessed-elsewhere':
    'The plan follows another authority’s assessment, so the limits of the request are not this authority’s. Only the plan and its reviews are recorded.',
  'plan-transferred-in':
    'The plan came from another authority. Steps before the move are recorded from the return, and may have been that authority’s.',
  'request-moved-away':
    'The request went to another authority, and the return doesn’t say when. The case stays open here until the day of the move is recorded.',
  'review-decision-undated':
    'What was decided after the review is given, but not when the family was told. The decision isn’t recorded until its day is known.',
  'review-outcome-missing':
    'The day of the decision after the review is given, but not what was decided. As the plan is in force, it is recorded as going on unchanged; if the decision was to amend it, record that.',
  'review-decision-before-meeting':
    'The decision after the last review is earlier than the review meeting, so it is taken for that of an earlier review whose outcome isn’t given: the plan is recorded as going on.',
  'review-draft-without-amendment':
    'A draft is given although no decision to amend the plan goes with it, or it is earlier than the meeting. Nothing is worked out from it.',
  'earlier-reviews-untold':
    'The return tells only of the last review of each plan. Where a plan is older than that review by more than a year, the reviews in between aren’t known here, and the first twelve months show as met late until they are recorded. This is said once for the whole return.',
  'report-untold':
    'The return tells of a review meeting, but not of its report, nor of the amended plan that may have followed. Their limits show as missed until these are recorded. This is said once for the whole return.',
  'phase-transfer-untold':
    'A move to the next phase of education is expected, but the return doesn’t say from which phase to which, or on which day. Its limit can’t be counted until these are recorded.',
  'exception-without-request':
    'An exception to the 20 weeks is given, but the day of the request isn’t known. The exception isn’t recorded.',
  'event-repeated': 'This step appears twice for the same request. The first one counts.',
  'cease-without-date':
    'A reason is given for ending the plan, but no date. The end isn’t recorded.',
  'cease-without-reason':
    'The plan’s end is given without a reason. It is recorded as ended for another reason.',
  'ceased-during-request':
    'The plan ended while a later request of this person was running, so the end isn’t recorded: it would close that request too.',
} as const;

export type Sen2ProblemCode = keyof typeof problemSentences;
