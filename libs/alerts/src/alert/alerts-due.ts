import { daysBetween, type DeadlineFacts } from '#libs/statutory-rules';
import type { AlertIdentity, NoLongerTrue } from './alert.js';
import { rungs, type Rung } from './rungs.js';

/** What an alert is about: a limit of a case, as it is now. */
export interface LimitTold extends Pick<
  DeadlineFacts,
  'rule' | 'subject' | 'startsOn' | 'dueOn' | 'metOn' | 'endedOn' | 'excepted' | 'source'
> {
  readonly caseId: string;
  readonly caseReference: string;
  readonly service: string | null;
  readonly flaggedOn: string | null;
}

/** Who is told where a request names no service. */
const unnamedService = 'unnamed';

/** Every alert that these limits call for now, whatever has been sent before. */
export function alertsDue(limits: readonly LimitTold[]): AlertIdentity[] {
  return limits
    .filter((limit) => whyNotTold(limit) === null)
    .flatMap((limit) => rungsOf(limit).map((rung) => alertOf(limit, rung)));
}

/** Why an alert that was called for once is no longer true; null: it is. */
export function whyVoid(alert: AlertIdentity, limits: readonly LimitTold[]): NoLongerTrue | null {
  const limit = limitOf(alert, limits);
  if (limit === undefined) return 'no-such-limit';
  if (limit.dueOn !== alert.dueOn) return 'another-due-date';
  if (recipientOf(limit) !== alert.recipient) return 'another-recipient';
  return whyNotTold(limit);
}

/** Whether it was missed so long before this day that a person says first whether it is still told. */
export function isMissedLongBefore(today: string, { rule, rung, dueOn }: AlertIdentity): boolean {
  const step = rungs.find((one) => one.rule === rule && one.rung === rung);
  return step !== undefined && daysBetween(dueOn, today) > step.heldAfter.days;
}

/** The limit that an alert is about; its due date may have changed. */
export function limitOf<Limit extends LimitTold>(
  { caseId, rule, subject, startsOn }: AlertIdentity,
  limits: readonly Limit[],
): Limit | undefined {
  return limits.find(
    (one) =>
      one.caseId === caseId &&
      one.rule === rule &&
      one.subject === subject &&
      one.startsOn === startsOn,
  );
}

/** Only a limit that was flagged as missed, is still open and binds is told of. */
function whyNotTold({ metOn, endedOn, excepted, flaggedOn }: LimitTold): NoLongerTrue | null {
  if (metOn !== null) return 'met';
  if (endedOn !== null) return 'ended';
  if (excepted.length > 0) return 'excepted';
  return flaggedOn === null ? 'not-passed' : null;
}

function rungsOf(limit: LimitTold): Rung[] {
  return rungs.filter(
    ({ rule, notTo }) => rule === limit.rule && !notTo.includes(recipientOf(limit)),
  );
}

function recipientOf({ service }: LimitTold): string {
  return service ?? unnamedService;
}

function alertOf(limit: LimitTold, { rung, channel }: Rung): AlertIdentity {
  const { caseId, rule, subject, startsOn, dueOn } = limit;
  const recipient = recipientOf(limit);
  return { caseId, rule, subject, startsOn, dueOn, rung, occurrence: 1, recipient, channel };
}
