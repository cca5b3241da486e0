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
export { eventTypes, type EventType } from './event-types.js';
export { typeOf, type EventMatch } from './event-match.js';
export { sayLimit } from './counting/say-limit.js';
export type { CaseDetails } from './limits-of.js';
export { answerCase, type CaseAnswer, type ClockDeadline } from './case-file/answer-case.js';
export type { CaseProblem } from './case-file/case-problem.js';
export { datesOf, factsOf } from './dates-of.js';
export { statusOf } from './status-of.js';
export { exceptionRefusal } from './exception-refusal.js';
export { isOpen } from './is-open.js';
export { lawOrder } from './law-order.js';
export {
  exceptionGrounds,
  ground,
  ruleByCode,
  ruleCodes,
  rulesMetBy,
  rulesStartedBy,
  UnknownCodeError,
  type RuleSummary,
} from './rule-lookup.js';
export { CalendarError, DateError } from './calendar/date-errors.js';
export { addDays, daysBetween, isRealDate } from './calendar/day-number.js';
export { londonDay, sayInstant } from './calendar/london-time.js';
export { sayDate, sayDateWithDay } from './calendar/say-date.js';
export { workingDaysBetween } from './calendar/working-days.js';
