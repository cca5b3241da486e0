import { daysBetween, statusOf, type DeadlineFacts } from '#libs/statutory-rules';
import type { LimitRow } from '../queues/limit-row.js';
import type { LimitPlace } from './limit-cursor.js';

/** A row as it is kept; every date is text, because a statutory date is a day and no instant. */
export interface StoredLimit extends Omit<DeadlineFacts, 'subject' | 'working' | 'cutShortOn'> {
  readonly caseReference: string;
  /** Empty where the rule has no subject. */
  readonly subject: string;
  readonly service: string | null;
  readonly stage: string;
  readonly cutShortOn: string | null;
  readonly flaggedOn: string | null;
}

export const storedLimitColumns = `
  case_reference as "caseReference", rule, subject, service, stage,
  starts_on::text as "startsOn", due_on::text as "dueOn", act_by::text as "actBy",
  kind, binding, owed_by as "owedBy", met_on::text as "metOn", ended_on::text as "endedOn",
  ended_how as "endedHow", cut_short_on::text as "cutShortOn", excepted, law_version::text as "lawVersion", source, because,
  flagged_on::text as "flaggedOn"`;

/** The order of every list; no two limits share a place. */
export const inOrder = `due_on, case_reference, rule, subject, starts_on`;

export function placeOf(limit: StoredLimit): LimitPlace {
  const { dueOn, caseReference, rule, subject, startsOn } = limit;
  return { dueOn, caseReference, rule, subject, startsOn };
}

/** A kept limit as it stands today. */
export function limitRowOf(stored: StoredLimit, today: string): LimitRow {
  const { endedHow, cutShortOn, ...facts } = stored;
  const cut = cutShortOn === null ? {} : { cutShortOn };
  const isOver = facts.metOn !== null || facts.endedOn !== null;
  return {
    ...facts,
    subject: facts.subject === '' ? null : facts.subject,
    ...statusOf({ ...facts, endedHow, ...cut }, today),
    ageInDays: isOver ? null : daysBetween(facts.startsOn, today),
  };
}
