import { childOf, isFlagged } from '../reading/element-node.js';
import type { RequestSheet } from './request-sheet.js';

/**
 * The authority's word that an exception to the 20 weeks applies (`Week20`).
 *
 * The return gives neither the ground of SEND Regulations 2014, regulation 13(3), nor a date: it is entered on the day
 * of the request, so that it belongs to that assessment, and as reported, never as a ground that anyone has checked.
 */
export function recordException(sheet: RequestSheet): void {
  const node = sheet.assessment && childOf(sheet.assessment, 'Week20');
  if (!node || !isFlagged(sheet.assessment, 'Week20')) return;
  if (!sheet.received) return sheet.problems.at(node, 'exception-without-request');
  const data = { ground: 'reported-in-return', releases: ['needs-assessment.send-final-plan'] };
  sheet.record('exception-recorded', { on: sheet.received.on, node }, data);
}
