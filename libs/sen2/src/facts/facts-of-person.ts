import type { IsoDate } from '#libs/statutory-rules';
import type { ProblemList } from '../problems/problem-list.js';
import { type ElementNode, childOf, childrenOf, codeIn, valueIn } from '../reading/element-node.js';
import { requestSourceCodes } from '../schema/codes.js';
import type { Sen2Fact } from '../sen2-item.js';
import { isAssessedElsewhere, recordAssessmentOutcome } from './assessment-outcome.js';
import { checkBirth, checkOrder } from './check-order.js';
import { type Dated, dateIn } from './dated.js';
import { recordException } from './exception-fact.js';
import { recordPhaseTransfer } from './phase-transfer-facts.js';
import { recordPlans } from './plan-facts.js';
import { recordRequestOutcome } from './request-outcome.js';
import { RequestSheet } from './request-sheet.js';
import { recordReviews } from './review-facts.js';

interface Reading {
  readonly asAt: IsoDate;
  readonly problems: ProblemList;
  /** Whether a request of that key has been read for the same person before. */
  readonly isRepeated: (request: string) => boolean;
  /** Whether something that is true of the whole return has been said; from now on it has. */
  readonly isTold: (what: string) => boolean;
}

/** The dated legal acts that a person's requests tell of, by date; what can't be dated is reported instead. */
export function factsOf(
  person: ElementNode,
  { asAt, problems, isRepeated, isTold }: Reading,
): Sen2Fact[] {
  const birth = dateIn(person, 'PersonBirthDate', asAt);
  const sheets: RequestSheet[] = [];
  for (const request of childrenOf(person, 'Requests')) {
    const sheet = new RequestSheet(request, asAt, problems);
    if (isRepeated(sheet.key))
      problems.at(childOf(request, 'ReceivedDate') ?? request, 'request-repeated');
    else sheets.push(sheet);
  }
  const requests = sheets.map((sheet) => sheet.received).filter((received) => received !== null);
  for (const sheet of sheets) {
    checkBirth(sheet, birth);
    checkOrder(sheet);
    recordRequest(sheet, requests, isTold);
  }
  return sheets.flatMap((sheet) => sheet.facts).toSorted(byDateThenId);
}

function recordRequest(
  sheet: RequestSheet,
  requests: readonly Dated[],
  isTold: (what: string) => boolean,
): void {
  const { request, problems, received } = sheet;
  reportMoves(sheet);
  const isOurs = !isAssessedElsewhere(sheet);
  if (isOurs) recordAssessment(sheet);
  else problems.under(sheet.assessment ?? request, 'AssessmentOutcome', 'assessed-elsewhere');
  const later = received ? requests.filter(({ on }) => on > received.on) : [];
  const madeOn = recordPlans(sheet, later, isOurs ? 'final-plan-sent' : 'plan-made');
  recordReviews(sheet, madeOn, isTold);
  recordPhaseTransfer(sheet);
}

function recordAssessment(sheet: RequestSheet): void {
  const { request, problems, received } = sheet;
  if (received) sheet.record('request-received', received, requestSource(request));
  else if (valueIn(request, 'ReceivedDate') === null)
    problems.under(request, 'ReceivedDate', 'received-date-missing');
  recordRequestOutcome(sheet);
  recordAssessmentOutcome(sheet);
  recordException(sheet);
}

function requestSource(request: ElementNode): Record<string, unknown> {
  const code = codeIn(request, 'RequestSource');
  return requestSourceCodes.some((known) => known === code) ? { requestSource: code } : {};
}

/** The return tells of moves between authorities without their dates. */
function reportMoves({ request, problems }: RequestSheet): void {
  const exported = childOf(request, 'Exported');
  if (exported && valueIn(request, 'Exported') !== null)
    problems.at(exported, 'request-moved-away');
  const activePlans = childOf(request, 'ActivePlans');
  const transfer = activePlans && childOf(activePlans, 'TransferLA');
  if (transfer && valueIn(activePlans, 'TransferLA') !== null)
    problems.at(transfer, 'plan-transferred-in');
}

function byDateThenId(a: Sen2Fact, b: Sen2Fact): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
