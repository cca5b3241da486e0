import { childOf, valueIn } from '../reading/element-node.js';
import type { RequestSheet } from './request-sheet.js';

/**
 * The move to the next phase of education: SEND Regulations 2014, regulation 18.
 *
 * The return gives the day by which the school or college had to be named and the day on which it was, but neither the
 * phases nor the day of the move: the act is recorded, and the limit waits until these are.
 */
export function recordPhaseTransfer(sheet: RequestSheet): void {
  const plan = childOf(sheet.request, 'ActivePlans');
  if (plan === null) return;
  const due = childOf(plan, 'PhaseTransferDueDate');
  if (due && valueIn(plan, 'PhaseTransferDueDate') !== null)
    sheet.problems.at(due, 'phase-transfer-untold');
  const sent = sheet.dateIn(plan, 'PhaseTransferFinalDate');
  if (sent) sheet.record('phase-transfer-plan-sent', sent, {}, sent.on);
}
