import type { Tx } from '#libs/platform';
import type { AlertStore } from '../actions/ports.js';
import type { Alert } from '../alert/alert.js';
import { alertColumns, rowsOf, sayRow, type StoredAlert } from './stored-alert.js';

/** Alerts in PostgreSQL. */
export class PostgresAlertStore implements AlertStore<Tx> {
  async holdAuthority(tx: Tx): Promise<void> {
    await tx.rows(`select pg_advisory_xact_lock(hashtext('alerts'), ?)`, [tx.authority]);
  }

  async holdOfCases(tx: Tx, caseIds: readonly string[]): Promise<Alert[]> {
    return this.held(
      tx,
      `case_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
      JSON.stringify(caseIds),
    );
  }

  async hold(tx: Tx, alertId: string): Promise<Alert | null> {
    const [found] = await this.held(tx, 'id = ?', alertId);
    return found ?? null;
  }

  async holdIn(tx: Tx, state: Alert['state']): Promise<Alert[]> {
    return this.held(tx, 'state = ?', state);
  }

  /** Another process that adds the same one makes this wait, and then gives back nothing. */
  async add(tx: Tx, alerts: readonly Alert[]): Promise<Alert[]> {
    if (alerts.length === 0) return [];
    const added = await tx.rows<{ id: string }>(
      `insert into alert (authority_id, id, case_id, rule, subject, starts_on, due_on, rung, occurrence,
         recipient, channel, state, attempts, message_id, lease_until, uncertain_at, reason, raised_at, changed_at)
       select ?, id, case_id, rule, subject, starts_on, due_on, rung, occurrence, recipient, channel, state,
         attempts, message_id, lease_until, uncertain_at, reason, raised_at, changed_at
       from ${rowsOf('?')}
       on conflict (authority_id, case_id, rule, subject, starts_on, due_on, rung, occurrence, recipient, channel)
         do nothing
       returning id`,
      [tx.authority, JSON.stringify(alerts.map(sayRow))],
    );
    const ids = new Set(added.map(({ id }) => id));
    return alerts.filter(({ id }) => ids.has(id));
  }

  async save(tx: Tx, alerts: readonly Alert[]): Promise<void> {
    if (alerts.length === 0) return;
    await tx.change(
      `update alert set (state, attempts, message_id, lease_until, uncertain_at, reason, changed_at)
         = (now.state, now.attempts, now.message_id, now.lease_until, now.uncertain_at, now.reason, now.changed_at)
       from ${rowsOf('?', 'now')} where alert.authority_id = ? and alert.id = now.id`,
      [JSON.stringify(alerts.map(sayRow)), tx.authority],
    );
  }

  async casesWaiting(tx: Tx): Promise<string[]> {
    const rows = await tx.rows<{ caseId: string }>(
      `select distinct case_id as "caseId" from alert where authority_id = ?
         and state in ('owed', 'uncertain', 'held', 'failed')`,
      [tx.authority],
    );
    return rows.map(({ caseId }) => caseId);
  }

  // Always in one order: two who hold the same ones wait for each other, and never in a ring.
  private async held(tx: Tx, condition: string, parameter: string): Promise<Alert[]> {
    return tx.rows<StoredAlert>(
      `select ${alertColumns} from alert where authority_id = ? and ${condition} order by id for update`,
      [tx.authority, parameter],
    );
  }
}
