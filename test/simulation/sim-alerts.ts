import type { Alert, AlertStore, LimitSource, LimitTold, Post } from '#libs/alerts';
import { postEvent } from './post-tables.js';
import type { SimProcess } from './process.js';
import type { Scheduler } from './scheduler.js';
import type { Row, SimTx, Store } from './store.js';

const heardBy: Readonly<Record<string, readonly string[]>> = {
  'limit-missed': ['alerts'],
  'case-changed': ['alerts'],
  'alert-owed': ['mail'],
};
const everyAlert = 'alerts-of/999';
const keyOf = ({ id }: Pick<Alert, 'id'>) => `alert/${id}`;
const asRow = (value: Alert | LimitTold): Row => ({ ...value });
const asAlert = (row: Row) => row as unknown as Alert;

/** Alerts, limits and the outbox in the simulated database, as the alerts' actions of one process ask for them. */
export class SimAlerts implements AlertStore<SimTx>, LimitSource<SimTx>, Post<SimTx> {
  constructor(
    private readonly scheduler: Scheduler,
    private readonly store: Store,
    private readonly process: SimProcess,
  ) {}

  async holdAuthority(tx: SimTx): Promise<void> {
    await this.locking(tx, 'hold the alerts', () => [everyAlert]);
  }

  async holdOfCases(tx: SimTx, caseIds: readonly string[]): Promise<Alert[]> {
    const ofCases = (row: Row) => caseIds.includes(asAlert(row).caseId);
    const rows = await this.locking(tx, 'hold alerts of cases', () => this.keysWhere(tx, ofCases));
    return rows.map(asAlert);
  }

  async hold(tx: SimTx, alertId: string): Promise<Alert | null> {
    const rows = await this.locking(tx, 'hold an alert', () => [keyOf({ id: alertId })]);
    return rows.map(asAlert)[0] ?? null;
  }

  async holdIn(tx: SimTx, state: Alert['state']): Promise<Alert[]> {
    const inState = (row: Row) => row['state'] === state;
    const rows = await this.locking(tx, 'hold alerts', () => this.keysWhere(tx, inState));
    return rows.map(asAlert);
  }

  async add(tx: SimTx, alerts: readonly Alert[]): Promise<Alert[]> {
    return this.writing(tx, 'add alerts', alerts);
  }

  async save(tx: SimTx, alerts: readonly Alert[]): Promise<void> {
    await this.writing(tx, 'save alerts', alerts);
  }

  async casesWaiting(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  async limitsOf(tx: SimTx, caseIds: readonly string[]): Promise<LimitTold[]> {
    return this.scheduler.request(this.process, 'read limits', () =>
      caseIds.flatMap((caseId) =>
        this.store.find(tx, `limit/${caseId}`).map(([, row]) => row as unknown as LimitTold),
      ),
    );
  }

  async post(tx: SimTx, events: Parameters<Post<SimTx>['post']>[1]): Promise<void> {
    await this.scheduler.request(this.process, 'post', () => {
      for (const { type, caseId, data } of events) {
        const id = `x${String(this.store.nextSerial())}`;
        const at = this.process.clock.now();
        postEvent(this.store, tx, { id, type, caseId, data }, heardBy[type] ?? [], at);
      }
    });
  }

  private keysWhere(tx: SimTx, isMeant: (row: Row) => boolean): string[] {
    const found = this.store.find(tx, 'alert/').filter(([, row]) => isMeant(row));
    return found.map(([key]) => key);
  }

  /** Waits until nobody else holds these rows, and then reads them as they are by now. */
  private locking(tx: SimTx, label: string, keysOf: () => string[]): Promise<Row[]> {
    const isReady = () => this.store.isFree(tx, keysOf());
    const act = () =>
      keysOf().flatMap((key) => {
        const row = this.store.read(tx, key);
        this.store.write(tx, key, row ?? null);
        return row === undefined ? [] : [row];
      });
    return this.scheduler.request(this.process, label, act, { isReady });
  }

  private writing(tx: SimTx, label: string, alerts: readonly Alert[]): Promise<Alert[]> {
    const isReady = () => this.store.isFree(tx, alerts.map(keyOf));
    const act = () => {
      this.store.mustBeOpen(tx);
      for (const alert of alerts) this.store.write(tx, keyOf(alert), asRow(alert));
      return [...alerts];
    };
    return this.scheduler.request(this.process, label, act, { isReady });
  }
}
