import type { Tx } from '#libs/platform';
import type { LimitsAsked, LimitsPage } from '../queues/limit-row.js';
import { readCursor, writeCursor } from './limit-cursor.js';
import { daysFor, isWaiting, isWatched, limitsWithDays, whereStatus } from './status-conditions.js';
import {
  inOrder,
  limitRowOf,
  placeOf,
  storedLimitColumns,
  type StoredLimit,
} from './stored-limit.js';

const mostOnAPage = 200;

/** The limits asked for; `waitingOnly` leaves out what is met or ended. */
export interface ListAsked extends LimitsAsked {
  readonly waitingOnly?: boolean;
}

/** A part of the question with its parameters. */
type Condition = readonly [sql: string, ...parameters: unknown[]];

/** One page of limits, from where the last one ended. */
export async function listLimits(tx: Tx, today: string, asked: ListAsked): Promise<LimitsPage> {
  if (!Number.isInteger(asked.limit) || asked.limit < 1 || asked.limit > mostOnAPage) {
    throw new RangeError(`A page of limits has 1 to ${mostOnAPage} rows.`);
  }
  const conditions: Condition[] = [['authority_id = ?', tx.authority], ...conditionsOf(asked)];
  const found = await tx.rows<StoredLimit>(
    `select ${storedLimitColumns} from ${limitsWithDays}
     where ${conditions.map(([sql]) => sql).join(' and ')}
     order by ${inOrder} limit ?`,
    [...daysFor(today), ...conditions.flatMap(([, ...values]) => values), asked.limit + 1],
  );
  const shown = found.slice(0, asked.limit);
  const last = found.length > shown.length ? shown.at(-1) : undefined;
  return {
    items: shown.map((stored) => limitRowOf(stored, today)),
    next: last === undefined ? null : writeCursor(placeOf(last)),
  };
}

function conditionsOf(asked: ListAsked): Condition[] {
  const conditions: Condition[] = [];
  if (asked.waitingOnly === true) conditions.push([isWaiting]);
  if (asked.watchedOnly === true) conditions.push([isWatched]);
  if (asked.status !== undefined) conditions.push([whereStatus[asked.status]]);
  if (asked.rule !== undefined) conditions.push(['rule = ?', asked.rule]);
  if (asked.process !== undefined) conditions.push(['process = ?', asked.process]);
  if (asked.stage !== undefined) conditions.push(['stage = ?', asked.stage]);
  if (asked.excepted !== undefined) conditions.push([`is_excepted = ?`, asked.excepted]);
  if (asked.service === null) conditions.push(['service is null']);
  else if (asked.service !== undefined) conditions.push(['service = ?', asked.service]);
  if (asked.after !== undefined) conditions.push(after(asked.after));
  return conditions;
}

function after(cursor: string): Condition {
  const { dueOn, caseReference, rule, subject, startsOn } = readCursor(cursor);
  const place = [dueOn, caseReference, rule, subject, startsOn];
  return [`(${inOrder}) > (?::date, ?, ?, ?, ?::date)`, ...place];
}
