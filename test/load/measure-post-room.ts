import {
  consumers,
  Outbox,
  SystemClock,
  type Database,
  type PostedEvent,
  type Settings,
} from '#libs/platform';
import { Client } from 'pg';
import { skipped, type Consumer } from '../../apps/worker/src/post-room/consumer.js';
import { keptLog } from '../../apps/worker/src/post-room/delivering.testing.js';
import { PostRoom } from '../../apps/worker/src/post-room/post-room.js';
import { eventually } from '../support/eventually.js';
import { BareRelay } from './bare-relay.js';
import { hearing, makeEffectTable, measuredEvent, MeasuredConsumer } from './measured-effects.js';

/** What delivers, until it is stopped. */
interface Delivering {
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface PostRoomFigures {
  /** Events a second, each with three effects, from a full outbox to an empty one. */
  readonly perSecond: number;
  /** Milliseconds from the commit of an event to its last receipt, while events come steadily. */
  readonly p50: number;
  readonly p95: number;
}

interface Measured {
  readonly ownerUrl: string;
  readonly database: Database;
  readonly settings: Settings;
  /** How many events the full outbox holds. */
  readonly events?: number;
  /** How many come in each transaction while they come steadily, 25 milliseconds apart. */
  readonly steadily?: { readonly transactions: number; readonly eventsEach: number };
}

const clock = new SystemClock();
const outbox = new Outbox(clock);
const betweenTransactions = 25;

/** Measures the post room of the service as it is started, its queue where the settings say. */
export async function measurePostRoom(measured: Measured): Promise<PostRoomFigures> {
  const { database, settings } = measured;
  return measure(measured, (receipts) => {
    const tell = (events: readonly PostedEvent[]) => receipts.had(events.map(({ id }) => id));
    const idle = (name: string): Consumer => ({ name, atOnce: 1, consume: async () => skipped });
    const heard: readonly string[] = hearing;
    const all = consumers.map((name) =>
      heard.includes(name) ? new MeasuredConsumer(name, database, tell) : idle(name),
    );
    const metrics = { jobEnded: () => undefined, batchEnded: () => undefined };
    const around = { database, clock, log: keptLog().log, metrics };
    const room = new PostRoom(settings, around, { sweepAll: async () => undefined }, all);
    return {
      start: () => room.onApplicationBootstrap(),
      stop: () => room.beforeApplicationShutdown(),
    };
  });
}

/** Measures a relay of as few statements as there can be, over the same rows. */
export async function measureBareRelay(measured: Measured): Promise<PostRoomFigures> {
  return measure(measured, (receipts) => {
    const relay = new BareRelay(
      measured.ownerUrl,
      () => clock.now(),
      (ids) => receipts.had(ids),
    );
    return { start: async () => relay.start(), stop: () => relay.stop() };
  });
}

async function measure(
  { ownerUrl, database, events = 5000, steadily }: Measured,
  deliveringOf: (receipts: Receipts) => Delivering,
): Promise<PostRoomFigures> {
  const owner = new Client({ connectionString: ownerUrl, options: '-c app.authority=999' });
  await owner.connect();
  try {
    await makeEffectTable(owner);
    const receipts = new Receipts();
    const delivering = deliveringOf(receipts);
    for (let posted = 0; posted < events; posted += 100) await post(database, 100);
    await owner.query('checkpoint');
    const since = performance.now();
    await delivering.start();
    const perSecond = (events * 1000) / ((await receipts.all(events)) - since);
    const latencies = await measureSteadily(database, receipts, steadily);
    await delivering.stop();
    await mustHaveHadAll(owner);
    return { perSecond, p50: quantile(latencies, 0.5), p95: quantile(latencies, 0.95) };
  } finally {
    await owner.end();
  }
}

/** Every event once to each of three, and nothing left. */
async function mustHaveHadAll(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ owed: number; wrong: number }>(
    `select (select count(*)::integer from delivery) as owed,
       (select count(*)::integer from (select from measured_effect group by event_id having count(*) <> 3) e) as wrong`,
  );
  if (rows[0]?.owed !== 0 || rows[0].wrong !== 0) throw new Error('An effect is missing.');
}

async function measureSteadily(
  database: Database,
  receipts: Receipts,
  { transactions, eventsEach } = { transactions: 200, eventsEach: 5 },
): Promise<number[]> {
  receipts.forget();
  const sent: { at: number; count: number }[] = [];
  const begun = performance.now();
  for (let number = 0; number < transactions; number++) {
    const wait = begun + number * betweenTransactions - performance.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(wait, 0)));
    await post(database, eventsEach);
    sent.push({ at: performance.now(), count: eventsEach });
  }
  await receipts.all(transactions * eventsEach);
  return receipts.latencies(sent);
}

async function post(database: Database, count: number): Promise<void> {
  const events = Array.from({ length: count }, () => measuredEvent);
  await database.inAuthority(999, (tx) => outbox.post(tx, events));
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
}

/** When each event had its last of three receipts. */
class Receipts {
  private readonly counts = new Map<string, number>();
  private last: number[] = [];

  had(ids: readonly string[]): void {
    const now = performance.now();
    for (const id of ids) {
      const count = (this.counts.get(id) ?? 0) + 1;
      this.counts.set(id, count);
      if (count === hearing.length) this.last.push(now);
    }
  }

  forget(): void {
    this.counts.clear();
    this.last = [];
  }

  /** Waits for the last receipt of so many events, and says when it was. */
  async all(events: number): Promise<number> {
    await eventually(
      () => {
        if (this.last.length < events) throw new Error(`${this.last.length} of ${events} had`);
      },
      { everyMs: 5 },
    );
    return this.last.at(-1) ?? NaN;
  }

  /** Events are told apart by nothing else than their order: the first to be committed are the first to be had. */
  latencies(sent: readonly { at: number; count: number }[]): number[] {
    const commits = sent.flatMap(({ at, count }) => Array.from({ length: count }, () => at));
    return this.last.map((at, place) => Math.max(at - (commits[place] ?? at), 0));
  }
}
