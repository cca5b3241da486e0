import { randomUUID } from 'node:crypto';
import type { AlertView } from '#libs/alerts';

/** An alert of Fictshire about advice that was due on 15 December 2025. */
export function exampleAlert(more: Partial<AlertView>): AlertView {
  return {
    id: randomUUID(),
    caseId: '22222222-2222-4222-8222-222222222222',
    caseReference: 'EHC-001012',
    rule: 'needs-assessment.give-advice',
    subject: 'ep',
    startsOn: '2025-11-03',
    dueOn: '2025-12-15',
    rung: 1,
    occurrence: 1,
    recipient: 'educational-psychology',
    channel: 'email',
    state: 'owed',
    attempts: 0,
    messageId: null,
    leaseUntil: null,
    uncertainAt: null,
    reason: null,
    raisedAt: '2026-01-15T09:00:00Z',
    changedAt: '2026-01-15T09:30:00Z',
    ...more,
  };
}
