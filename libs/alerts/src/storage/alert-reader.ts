import type { Tx } from '#libs/platform';
import type { Releasable, ShownToPerson } from '../actions/release-held.js';
import type { Alert, AlertState } from '../alert/alert.js';
import { alertColumns } from './stored-alert.js';

/** An alert as people see it. */
export interface AlertView extends Alert {
  readonly caseReference: string;
}

/** How many alerts stand where; a state in which none is has no count. */
export type AlertCounts = Partial<Record<AlertState, number>>;

/** What waits for a person to let it go; nothing of a kind is not there. */
export type AwaitingPerson = Partial<Record<Releasable, ShownToPerson>>;

/** Which alerts to list, the latest change first. */
export interface AlertsAsked {
  readonly state: AlertState;
  /** The last of the page before. */
  readonly after?: string;
  readonly limit: number;
}

const viewed = `select ${alertColumns}, c.reference as "caseReference" from alert
  join case_file c on c.authority_id = alert.authority_id and c.id = alert.case_id`;

/** Reads what was to be told to whom, for the pages. */
export class AlertReader {
  async counts(tx: Tx): Promise<AlertCounts> {
    const rows = await tx.rows<{ state: AlertState; count: number }>(
      `select state, count(*)::integer as count from alert where authority_id = ? group by state`,
      [tx.authority],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  async awaitingPerson(tx: Tx): Promise<AwaitingPerson> {
    const rows = await tx.rows<ShownToPerson & { which: Releasable }>(
      `select case when state = 'failed' then 'failed' when reason = 'missed-long-ago' then 'long-ago'
           else 'held' end as which,
         count(*)::integer as count, to_json(max(changed_at)) #>> '{}' as "upTo"
       from alert where authority_id = ? and state in ('held', 'failed') group by 1`,
      [tx.authority],
    );
    return Object.fromEntries(rows.map(({ which, count, upTo }) => [which, { count, upTo }]));
  }

  async list(tx: Tx, { state, after, limit }: AlertsAsked): Promise<AlertView[]> {
    const from =
      after === undefined
        ? ''
        : `and (alert.changed_at, alert.id) < (select changed_at, id from alert where authority_id = ? and id = ?)`;
    return tx.rows<AlertView>(
      `${viewed} where alert.authority_id = ? and alert.state = ? ${from}
       order by alert.changed_at desc, alert.id desc limit ?`,
      [tx.authority, state, ...(after === undefined ? [] : [tx.authority, after]), limit],
    );
  }

  async byId(tx: Tx, alertId: string): Promise<AlertView | null> {
    const [found] = await tx.rows<AlertView>(
      `${viewed} where alert.authority_id = ? and alert.id = ?`,
      [tx.authority, alertId],
    );
    return found ?? null;
  }
}
