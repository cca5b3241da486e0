import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tx } from '#libs/platform';
import { lawOrder, type LawEvent } from '#libs/statutory-rules';
import { plausibleHistory, toldInAnyOrder } from '../../../../test/support/plausible-history.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import {
  openExample,
  workingRooms,
  type WorkingRooms,
} from '../../../../test/support/working-rooms.js';
import { factsOf, storyOf, type Step, type Story } from './any-order.testing.js';
import { consumersOf, deliverAll, holderOf, keptLog, sweeperOf } from './delivering.testing.js';
import { Drain } from './drain.js';
import { PostgresPost } from './postgres-post.js';

const theDay = '2026-01-15';
const nobodyStops = new AbortController().signal;
let db: TestDatabase;
let rooms: WorkingRooms;
/** Each story has an authority of its own: the clock of one moves the limits of no other. */
let authority = 100;

beforeAll(async () => {
  db = await testDatabase();
  rooms = workingRooms(db.database);
}, 60_000);

afterAll(() => db.stop());

const inIt = <T>(work: (tx: Tx) => Promise<T>) => db.database.inAuthority(authority, work);
const setDay = (day: string) => inIt((tx) => rooms.setDay.set(tx, day));

async function catchUp(consumer: number): Promise<void> {
  const all = consumersOf(rooms);
  const one = all[consumer % all.length];
  // A worker of its own each time: what one of them has in mind, the next doesn't know.
  const drain = new Drain(new PostgresPost(db.database), rooms.clock, keptLog().log);
  if (one !== undefined) await drain.drain(one);
}

/** All post that a consumer was ever owed, delivered or not. */
const everOwed = new Map<string, Set<string>>();

async function noteOwed(): Promise<void> {
  const owed = await db.asOwner<{ consumer: string; id: string }>(
    'select consumer, event_id as id from delivery',
  );
  for (const { consumer, id } of owed) {
    everOwed.set(consumer, (everOwed.get(consumer) ?? new Set()).add(id));
  }
}

/** In batches no larger than the consumer takes: of what is still owed among them it has its effect. */
async function tellAgain(consumer: number): Promise<void> {
  const all = consumersOf(rooms);
  const one = all[consumer % all.length];
  const ids = [...(everOwed.get(one?.name ?? '') ?? [])];
  while (one !== undefined && ids.length > 0) {
    await one.consume(authority, { eventIds: ids.splice(0, one.atOnce), stopping: nobodyStops });
  }
}

async function go(step: Step): Promise<void> {
  switch (step.does) {
    case 'catch-up':
      return catchUp(step.consumer);
    case 'two-at-once':
      await Promise.all(step.consumers.map(catchUp));
      return;
    case 'told-again':
      return tellAgain(step.consumer);
    case 'day':
      await setDay(step.day);
      return;
    case 'sweep':
      return sweeperOf(rooms).sweepAuthority(authority, nobodyStops);
  }
}

/** Tells a case of its own; what is left of it when all post is delivered, on the day that all stories end on. */
async function told({ batches, before }: Story, all: readonly LawEvent[]) {
  authority += 1;
  everOwed.clear();
  await db.authority(authority, 'Fictshire');
  await setDay(theDay);
  const { caseId, reference } = await openExample(rooms, authority, authority);
  for (const [place, batch] of batches.entries()) {
    for (const step of before[place] ?? []) {
      await noteOwed();
      await go(step);
    }
    const facts = factsOf(reference, batch, all);
    await inIt((tx) => rooms.facts.receive(tx, facts, 'the API'));
  }
  await setDay(theDay);
  await deliverAll(rooms);
  await sweeperOf(rooms).sweepAuthority(authority, nobodyStops);
  await deliverAll(rooms);
  expect(await db.asOwner('select consumer, failure from delivery')).toEqual([]);
  return { caseId, left: await leftOf(caseId) };
}

/** A flag that is past tells when the sweep looked: what is still open is flagged when it is late, and only then. */
const flag = (day: string) =>
  `case when met_on is null and ended_on is null then flagged_on is not null end as "isFlagged", due_on < '${day}' as "isPast"`;

async function leftOf(caseId: string) {
  const part = async (sql: string) => db.asOwner(sql, [caseId]);
  const ofLimit = 'rule, subject, starts_on::text, due_on::text, met_on::text, ended_on::text';
  return {
    facts: await part(
      `select fact_id, state, refusal_code from inbound_fact where case_id = $1 order by 1`,
    ),
    history: await part(
      `select event_type, happened_on::text, data, count(*)::int from history_entry where case_id = $1
       group by 1, 2, 3 order by 1, 2, 3`,
    ),
    states: await part(
      `select process, subject, state, details from process_state where case_id = $1 order by 1, 2`,
    ),
    limits: await part(
      `select ${ofLimit}, stage, service, ended_how, excepted, ${flag(theDay)} from deadline where case_id = $1
       order by rule, subject, starts_on`,
    ),
    watched: await part(
      `select ${ofLimit}, stage, service, ended_how, excepted, ${flag(theDay)} from breach_risk_limit
       where case_id = $1 order by rule, subject, starts_on`,
    ),
    alerts: await part(
      `select rule, subject, starts_on::text, due_on::text, rung, occurrence, recipient, channel, state
       from alert where case_id = $1 and state <> 'void' order by 1, 2, 3, 5, 6, 7`,
    ),
  };
}

describe('facts and hints, in any order and however often they come', () => {
  it('leave the same behind as told once, in order, to one worker: history, states, limits, what is watched, alerts', async () => {
    const stories = plausibleHistory
      .filter((events) => events.length > 0)
      .chain((events) =>
        toldInAnyOrder(events).chain((batches) =>
          fc.record({ events: fc.constant(events), story: storyOf(batches) }),
        ),
      );
    const found = { limits: 0, alerts: 0 };
    await fc.assert(
      fc.asyncProperty(stories, async ({ events, story }) => {
        const inOrder = { batches: [[...events].sort(lawOrder)], before: [] };
        const once = await told(inOrder, events);
        const somehow = await told(story, events);
        expect(somehow.left).toEqual(once.left);
        // Counted once more from its history by the law alone, nothing is found that was stored otherwise.
        const log = keptLog();
        await holderOf(rooms, log).holdAuthority(authority, nobodyStops);
        expect(log.told).toEqual([]);
        found.limits += once.left.limits.length;
        found.alerts += once.left.alerts.length;
      }),
      { numRuns: 20 },
    );
    expect(found.alerts).toBeGreaterThan(0);
    expect(found.limits).toBeGreaterThan(50);
  }, 180_000);
});
