export type {
  Binding,
  DatesInput,
  Deadline,
  DeadlineFacts,
  DeadlineKind,
  DeadlineStatus,
  DutyHolder,
  EndedHow,
  ExceptionRefusal,
  Settings,
  Standing,
} from './deadline.js';
export type { IsoDate, LawEvent } from './law-event.js';
export { eventTypes, type EventField, type EventType } from './event-types.js';
export { typeOf, type EventMatch } from './event-match.js';
export { sayLimit } from './counting/say-limit.js';
export type { CaseDetails } from './limits-of.js';
export { answerCase, type CaseAnswer, type ClockDeadline } from './case-file/answer-case.js';
export {
  answerCases,
  answerPart,
  answerText,
  casesIn,
  notJson,
  type Answered,
  type CasesInText,
} from './case-file/answer-text.js';
export { eventShapes, type EventShape } from './case-file/event-shapes.js';
export { settingChoices } from './case-file/check-case.js';
export { checkEvent } from './case-file/check-event.js';
export { readJson, unreadable } from './case-file/read-json.js';
export { repeatedFields, type RepeatedField } from './case-file/repeated-fields.js';
export type { CaseProblem } from './case-file/case-problem.js';
export { datesOf, factsOf } from './dates-of.js';
export { lawRegister } from './law-register.js';
export type { DeadlineRule, LawVersion } from './deadline-rule.js';
export type { Limit } from './limit.js';
export type { LawRegister } from './rules-under.js';
export { changeLaw, type ChangedLaw } from './proposals/change-law.js';
export type { ChangeProblem, LawChange, PlacedChange } from './proposals/law-change.js';
export { lawAsAt } from './proposals/law-as-at.js';
export { compareLaw, type LimitDifference } from './proposals/compare-law.js';
export type { DifferentPeriod, Respect } from './proposals/compare-versions.js';
export { caseComparison, type CaseDifference } from './proposals/compare-case.js';
export type { RowChange, RowDifference } from './proposals/compare-rows.js';
export { AmbiguousEventError } from './proposals/words-of-both.js';
export { statusOf } from './status-of.js';
export { exceptionRefusal } from './exception-refusal.js';
export { isOpen } from './is-open.js';
export { lawAsText } from './law-as-text.js';
export { lawOrder } from './law-order.js';
export {
  exceptionGrounds,
  ground,
  ruleByCode,
  ruleCodes,
  rulesMetBy,
  rulesStartedBy,
  startsWhatIsMetBy,
  UnknownCodeError,
  type RuleSummary,
} from './rule-lookup.js';
export { CalendarError, DateError } from './calendar/date-errors.js';
export { isOtherOccasion } from './other-occasion.js';
export { addDays, daysBetween, isRealDate } from './calendar/day-number.js';
export { londonDay, sayInstant } from './calendar/london-time.js';
export { sayDate, sayDateWithDay } from './calendar/say-date.js';
export { workingDaysBetween } from './calendar/working-days.js';
