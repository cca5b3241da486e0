import type { Due, FailedDelivery, Owed, PostedEvent } from '#libs/platform';
import type { Desk, OwedPost } from '../../apps/worker/src/post-room/ports.js';
import type { SimProcess } from './process.js';
import type { Scheduler } from './scheduler.js';
import type { Row, SimTx, Store } from './store.js';

const authority = 999;
const attemptsBeforeDead = 8;

const deliveryKey = (eventId: string, consumer: string) => `delivery/${eventId}/${consumer}`;
const isDue = ({ dead, notBefore }: Row, { now, beyond }: Due) =>
  dead !== true && (String(notBefore) <= now || String(notBefore) > beyond);

/** What is posted in a simulated world. */
export interface SimEvent {
  readonly id: string;
  readonly type: string;
  readonly caseId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Writes an event with a delivery for each consumer, in the transaction of what happened. */
export function postEvent(
  store: Store,
  tx: SimTx,
  event: SimEvent,
  consumers: readonly string[],
  notBefore: string,
): void {
  const { id } = event;
  store.write(tx, `event/${id}`, { ...event });
  // What no table of the service holds: what must have had its effect in the end.
  store.write(tx, `posted/${id}`, { ...event });
  for (const consumer of consumers) {
    const row = { eventId: id, consumer, notBefore, attempts: 0, failure: null, dead: false };
    store.write(tx, deliveryKey(id, consumer), row);
  }
}

/** The outbox of the simulated database, as one process asks for it. */
export class SimPost implements OwedPost, Desk<SimTx> {
  constructor(
    private readonly scheduler: Scheduler,
    private readonly store: Store,
    private readonly process: SimProcess,
  ) {}

  consumersOwed(due: Due): Promise<string[]> {
    return this.ask('consumers owed', () => {
      const rows = this.deliveries().filter((row) => isDue(row, due));
      return [...new Set(rows.map(({ consumer }) => String(consumer)))].sort();
    });
  }

  nextOwed(consumer: string, due: Due, most: number): Promise<Owed[]> {
    return this.ask(`next owed to ${consumer}`, () =>
      this.deliveries()
        .filter((row) => row['consumer'] === consumer && isDue(row, due))
        .sort((a, b) => (String(a['notBefore']) < String(b['notBefore']) ? -1 : 1))
        .slice(0, most)
        .map((row) => ({ authority, eventId: String(row['eventId']) })),
    );
  }

  putOff({ eventId }: Owed, consumer: string, until: string): Promise<void> {
    return this.changeDelivery('put off', { eventId, consumer }, (row) => ({
      ...row,
      notBefore: until,
    }));
  }

  noteFailure(
    _authority: number,
    { failure, isHopeless, ...of }: FailedDelivery,
    now: string,
    laterAfter: (attempts: number) => string,
  ): Promise<void> {
    return this.changeDelivery('note failure', of, (row) => {
      const attempts = Number(row['attempts']) + 1;
      const dead = isHopeless || attempts >= attemptsBeforeDead;
      return { ...row, attempts, failure, dead, notBefore: dead ? now : laterAfter(attempts) };
    });
  }

  forget(_authority: number, eventIds: readonly string[]): Promise<void> {
    return this.ask('forget', () => this.forgetNow(eventIds), true);
  }

  forgetEvery(): Promise<void> {
    const every = () => this.store.find(null, 'event/').map(([, { id }]) => String(id));
    return this.ask('forget every', () => this.forgetNow(every()), true);
  }

  async inAuthority<T>(of: number, work: (tx: SimTx) => Promise<T>): Promise<T> {
    const tx = this.store.begin(this.process.name, of);
    try {
      const outcome = await work(tx);
      await this.ask('commit', () => this.store.commit(tx), true);
      return outcome;
    } catch (error) {
      this.store.rollback(tx);
      throw error;
    }
  }

  take(tx: SimTx, consumer: string, eventIds: readonly string[]): Promise<PostedEvent[]> {
    const keys = eventIds.map((id) => deliveryKey(id, consumer));
    const isReady = () => this.store.isFree(tx, keys);
    const take = () => {
      this.store.mustBeOpen(tx);
      const taken = eventIds.filter((id) => {
        const row = this.store.read(tx, deliveryKey(id, consumer));
        return row !== undefined && row['dead'] !== true;
      });
      for (const id of taken) this.store.write(tx, deliveryKey(id, consumer), null);
      return taken.map((id) => this.event(id));
    };
    return this.scheduler.request(this.process, `take for ${consumer}`, take, { isReady });
  }

  peek(_tx: SimTx, eventIds: readonly string[]): Promise<PostedEvent[]> {
    return this.ask('peek', () => eventIds.map((id) => this.event(id)));
  }

  event(id: string): PostedEvent {
    const { type, caseId, data } = this.store.read(null, `posted/${id}`) as unknown as SimEvent;
    return { id, type, version: 1, caseId, caseVersion: null, data };
  }

  private deliveries(): Row[] {
    return this.store.find(null, 'delivery/').map(([, row]) => row);
  }

  private changeDelivery(
    label: string,
    { eventId, consumer }: { eventId: string; consumer: string },
    change: (row: Row) => Row,
  ): Promise<void> {
    const key = deliveryKey(eventId, consumer);
    const isReady = () => this.store.isFree(null, [key]);
    const act = () => {
      const row = this.store.read(null, key);
      if (row !== undefined && row['dead'] !== true)
        this.store.change(new Map([[key, change(row)]]));
    };
    return this.scheduler.request(this.process, label, act, { isReady, isDurable: true });
  }

  private forgetNow(eventIds: readonly string[]): void {
    const nobodyOwed = eventIds.filter(
      (id) => this.store.find(null, `delivery/${id}/`).length === 0,
    );
    this.store.change(new Map(nobodyOwed.map((id) => [`event/${id}`, null])));
  }

  private ask<T>(label: string, act: () => T, isDurable = false): Promise<T> {
    return this.scheduler.request(this.process, label, act, { isDurable });
  }
}
