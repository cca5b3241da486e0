/**
 * Where an e-mail stands. `sending`: the mail server may have it any moment; `uncertain`: it may have it already,
 * and nobody told us; `held`: it isn't sent by itself, and waits for a person; `failed`: refused for good.
 */
export const alertStates = [
  'failed',
  'uncertain',
  'held',
  'owed',
  'sending',
  'sent',
  'void',
] as const;

export type AlertState = (typeof alertStates)[number];

/** What makes an alert this one and no other: no two of an authority have all of these alike. */
export interface AlertIdentity {
  readonly caseId: string;
  readonly rule: string;
  readonly subject: string | null;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly rung: number;
  /** The first time that it is said, the second and so on. */
  readonly occurrence: number;
  /** The service that is told, by its code; `unnamed` where the request names none. */
  readonly recipient: string;
  readonly channel: 'email';
}

/** Somebody is told that a time limit was missed, once. */
export interface Alert extends AlertIdentity {
  readonly id: string;
  readonly state: AlertState;
  /** How many sendings were begun. */
  readonly attempts: number;
  /** Given at the first sending and committed before it; the same at every further one. */
  readonly messageId: string | null;
  /** Until then whoever began to send may still be at it. */
  readonly leaseUntil: string | null;
  /** When it was first unclear whether the mail server had taken it; never taken back. */
  readonly uncertainAt: string | null;
  /** Why it stands where it stands: a {@link Reason} or the code that the mail server answered with. */
  readonly reason: string | null;
  readonly raisedAt: string;
  readonly changedAt: string;
}

/** Why an alert is no longer true. */
export type NoLongerTrue =
  | 'met'
  | 'ended'
  | 'excepted'
  | 'another-due-date'
  | 'another-recipient'
  | 'not-passed'
  | 'no-such-limit';

export type Reason =
  | NoLongerTrue
  | 'no-mail-server'
  | 'no-mailbox'
  /** It was missed long before it was known here, as what a first import brings. */
  | 'missed-long-ago'
  /** A person said so: it is never raised again. */
  | 'not-to-be-sent'
  /** The mail server can't be reached, or lets nobody in. */
  | 'no-connection'
  /** The connection broke off while it was being sent. */
  | 'broken-off'
  /** Whoever sent it ended before the answer came. */
  | 'sender-ended';

/** Whether one that was dropped is the same alert again when it is true again: not if a person dropped it. */
export function mayComeBack({ state, reason }: Alert): boolean {
  return state === 'void' && reason !== ('not-to-be-sent' satisfies Reason);
}

/** Where an alert stands that is to be sent: it may have arrived already, or it can't have. */
export function waiting<One extends Alert>(alert: One): One {
  return { ...alert, state: alert.uncertainAt === null ? 'owed' : 'uncertain' };
}

/** All that makes an alert what it is, in one text. */
export function identityOf(alert: AlertIdentity): string {
  const { caseId, rule, subject, startsOn, dueOn, rung, occurrence, recipient, channel } = alert;
  return [caseId, rule, subject, startsOn, dueOn, rung, occurrence, recipient, channel].join(' ');
}
