import type { Alert } from '../alert/alert.js';

/** An alert as it is read; every date is text, because a statutory date is a day and no instant. */
export type StoredAlert = Alert;

export const alertColumns = `
  alert.id, alert.case_id as "caseId", alert.rule, nullif(alert.subject, '') as subject,
  alert.starts_on::text as "startsOn", alert.due_on::text as "dueOn", alert.rung, alert.occurrence,
  alert.recipient, alert.channel, alert.state, alert.attempts, alert.message_id as "messageId",
  to_json(alert.lease_until) #>> '{}' as "leaseUntil",
  to_json(alert.uncertain_at) #>> '{}' as "uncertainAt", alert.reason,
  to_json(alert.raised_at) #>> '{}' as "raisedAt", to_json(alert.changed_at) #>> '{}' as "changedAt"`;

const types = {
  id: 'uuid',
  case_id: 'uuid',
  rule: 'text',
  subject: 'text',
  starts_on: 'date',
  due_on: 'date',
  rung: 'integer',
  occurrence: 'integer',
  recipient: 'text',
  channel: 'text',
  state: 'text',
  attempts: 'integer',
  message_id: 'text',
  lease_until: 'timestamptz',
  uncertain_at: 'timestamptz',
  reason: 'text',
  raised_at: 'timestamptz',
  changed_at: 'timestamptz',
} as const;

type Row = Record<keyof typeof types, unknown>;

/** The rows of one JSON parameter. */
export function rowsOf(parameter: string, name = 'row'): string {
  const columns = Object.entries(types).map(([column, type]) => `${column} ${type}`);
  return `jsonb_to_recordset(${parameter}::jsonb) as ${name} (${columns.join(', ')})`;
}

/** An alert as {@link rowsOf} takes it. */
export function sayRow(alert: Alert): Row {
  return {
    id: alert.id,
    case_id: alert.caseId,
    rule: alert.rule,
    subject: alert.subject ?? '',
    starts_on: alert.startsOn,
    due_on: alert.dueOn,
    rung: alert.rung,
    occurrence: alert.occurrence,
    recipient: alert.recipient,
    channel: alert.channel,
    state: alert.state,
    attempts: alert.attempts,
    message_id: alert.messageId,
    lease_until: alert.leaseUntil,
    uncertain_at: alert.uncertainAt,
    reason: alert.reason,
    raised_at: alert.raisedAt,
    changed_at: alert.changedAt,
  };
}
