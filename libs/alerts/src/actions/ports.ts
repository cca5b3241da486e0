import type { Alert } from '../alert/alert.js';
import type { LimitTold } from '../alert/alerts-due.js';

/** Where the limits of cases are found as they are now. */
export interface LimitSource<Transaction> {
  limitsOf(
    tx: Transaction,
    caseIds: readonly string[],
    rules: readonly string[],
  ): Promise<readonly LimitTold[]>;
}

/** Where alerts are kept. */
export interface AlertStore<Transaction> {
  /** Waits until nobody else raises alerts of this authority; holds until the transaction ends. */
  holdAuthority(tx: Transaction): Promise<void>;
  /** The alerts of these cases; nobody else changes them until the transaction ends. */
  holdOfCases(tx: Transaction, caseIds: readonly string[]): Promise<readonly Alert[]>;
  /** One alert, held in the same way; null: there is none. */
  hold(tx: Transaction, alertId: string): Promise<Alert | null>;
  /** Keeps new alerts; gives back those that were not there yet by all that makes them what they are. */
  add(tx: Transaction, alerts: readonly Alert[]): Promise<readonly Alert[]>;
  /** Writes down where alerts stand. What makes each of them what it is stays as it was. */
  save(tx: Transaction, alerts: readonly Alert[]): Promise<void>;
  /** Cases with alerts that wait to be sent, or wait for a person. */
  casesWaiting(tx: Transaction): Promise<readonly string[]>;
  /** The alerts that stand so; nobody else changes them until the transaction ends. */
  holdIn(tx: Transaction, state: Alert['state']): Promise<readonly Alert[]>;
}

/** Which day it is for the authority. */
export interface Today<Transaction> {
  of(tx: Transaction): Promise<string>;
}

/** The mailboxes of services. */
export interface Mailboxes<Transaction> {
  /** Null: nobody said where this service takes e-mail. */
  addressOf(tx: Transaction, service: string): Promise<string | null>;
}

/** What an e-mail says of the case beside its limit. */
export interface CaseWords<Transaction> {
  about(tx: Transaction, caseId: string): Promise<WordsOfCase>;
}

export interface WordsOfCase {
  readonly authority: string;
  readonly today: string;
  readonly initials: string | null;
}

/** Posts that an alert is owed. */
export interface Post<Transaction> {
  post(
    tx: Transaction,
    events: readonly {
      readonly type: string;
      readonly version: number;
      readonly caseId: string | null;
      readonly caseVersion: number | null;
      readonly data: Readonly<Record<string, unknown>>;
    }[],
  ): Promise<void>;
}

/** Work for one authority in one transaction. */
export interface Transactions<Transaction> {
  inAuthority<T>(authority: number, work: (tx: Transaction) => Promise<T>): Promise<T>;
}

export interface Clock {
  now(): string;
  inSeconds(seconds: number): string;
}

export interface Ids {
  next(): string;
}

export interface Mail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * What came of sending. `refused`: for good, with the mail server's code. `later`: the mail server has not
 * taken it. `unknown`: it may have.
 */
export type MailOutcome =
  | { readonly became: 'accepted' }
  | { readonly became: 'refused'; readonly code: string }
  | { readonly became: 'later'; readonly reason: string }
  | { readonly became: 'unknown' };

/** Sends e-mail. Always answers before its lease is over. */
export interface Mailer {
  /** Whether somebody said how to send e-mail. */
  readonly isConfigured: boolean;
  /** Who still waits for an answer after this must have ended. */
  readonly leaseSeconds: number;
  /** What a Message-ID ends with. */
  readonly domain: string;
  send(mail: Mail): Promise<MailOutcome>;
}
