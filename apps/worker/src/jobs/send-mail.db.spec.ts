import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MailOutcome } from '#libs/alerts';
import { eventually } from '../../../../test/support/eventually.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { WorkingRooms } from '../../../../test/support/working-rooms.js';
import {
  fictshireWithMail,
  lateAdvice,
  owed,
  raise,
  standing,
  stands,
  type StandingClock,
  type StandInMailer,
} from '../../../../libs/alerts/src/actions/late-advice.testing.js';
import { keptLog } from '../post-room/delivering.testing.js';
import { Drain } from '../post-room/drain.js';
import { PostgresPost } from '../post-room/postgres-post.js';
import { SendMailJob } from './send-mail.job.js';

let db: TestDatabase;
let rooms: WorkingRooms;
let mailer: StandInMailer;
let clock: StandingClock;
let log: ReturnType<typeof keptLog>;
/** How many the mail server has at this moment, and the most that it ever had. */
let atOnce: { now: number; most: number };

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  ({ rooms, mailer, clock } = await fictshireWithMail(db));
  log = keptLog();
  atOnce = { now: 0, most: 0 };
});

async function oweEmails(count: number): Promise<string[]> {
  const cases: string[] = [];
  while (cases.length < count) cases.push((await lateAdvice(rooms)).caseId);
  await db.asOwner('truncate outbox_event cascade');
  await raise(rooms, ...cases);
  return owed(db);
}

/** The mail server answers nobody before it has so many, and then each as it is told. */
function answerOnce(has: number, outcomeOf: (alertId: string) => MailOutcome | Error): void {
  mailer.answer = async () => {
    const messageId = mailer.given.at(-1)?.messageId ?? '';
    atOnce.now += 1;
    atOnce.most = Math.max(atOnce.most, atOnce.now);
    await eventually(() => expect(atOnce.most).toBeGreaterThanOrEqual(has), { withinMs: 10_000 });
    atOnce.now -= 1;
    const outcome = outcomeOf(messageId.slice(1, messageId.indexOf('@')));
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
}

async function drain(): Promise<void> {
  const desk = new PostgresPost(rooms.database);
  await new Drain(desk, clock, log.log).drain(new SendMailJob(desk, rooms.alerts.send));
}

const timesGiven = () =>
  [...Map.groupBy(mailer.given, ({ messageId }) => messageId).values()].map((one) => one.length);
const waiting = () =>
  db.asOwner<{ alertId: string; attempts: number; in: number }>(
    `select data ->> 'alertId' as "alertId", attempts, extract(epoch from not_before - $1)::integer as in
     from delivery join outbox_event on id = event_id where consumer = 'mail'`,
    [clock.now()],
  );
const accepted: MailOutcome = { became: 'accepted' };

describe('e-mails that are owed', () => {
  it('are sent four at once, so that a mail server that hangs is waited for once', async () => {
    await oweEmails(4);
    answerOnce(4, () => accepted);
    await drain();
    expect(atOnce.most).toBe(4);
    expect(timesGiven()).toEqual([1, 1, 1, 1]);
    expect(await db.asOwner('select from outbox_event')).toEqual([]);
  });

  it.each([
    ['is refused for now', { became: 'later', reason: '451' }, stands('owed', 1, '451')],
    [
      'has no answer in time',
      { became: 'unknown' },
      { ...stands('uncertain', 1, 'broken-off'), uncertain: true },
    ],
  ] as const)(
    'are sent once each where one of them %s, which waits alone',
    async (_, outcome, stood) => {
      const [bad = '', ...good] = await oweEmails(4);
      answerOnce(4, (alertId) => (alertId === bad ? outcome : accepted));
      await drain();
      expect(good).toHaveLength(3);
      expect(timesGiven()).toEqual([1, 1, 1, 1]);
      const sent = stands('sent', 1);
      expect(await standing(db)).toHaveLength(4);
      expect(await standing(db)).toEqual(expect.arrayContaining([sent, sent, sent, stood]));
      expect((await standing(db)).filter(({ state }) => state === 'sent')).toHaveLength(3);
      expect(await waiting()).toEqual([{ alertId: bad, attempts: 0, in: 2 }]);
      mailer.answer = () => Promise.resolve(accepted);
      clock.passes(2);
      await drain();
      expect(timesGiven().sort()).toEqual([1, 1, 1, 2]);
      expect((await standing(db)).map(({ state }) => state)).toEqual(Array(4).fill('sent'));
      expect([await waiting(), log.told]).toEqual([[], []]);
    },
  );

  it('are sent once each where the sending of one fails, which waits for its lease', async () => {
    const [bad = ''] = await oweEmails(4);
    answerOnce(4, (alertId) => (alertId === bad ? new TypeError('cut off') : accepted));
    await drain();
    expect(timesGiven()).toEqual([1, 1, 1, 1]);
    expect(await waiting()).toEqual([{ alertId: bad, attempts: 0, in: 40 }]);
    const states = (await standing(db)).map(({ state }) => state);
    expect(states.sort()).toEqual(['sending', 'sent', 'sent', 'sent']);
  });

  it('are sent where the post of another one can’t be read, which is shown to people', async () => {
    const [bad = ''] = await oweEmails(4);
    await db.asOwner(`update outbox_event set data = '{}' where data ->> 'alertId' = $1`, [bad]);
    answerOnce(3, () => accepted);
    await drain();
    expect(timesGiven()).toEqual([1, 1, 1]);
    expect(await db.asOwner('select failure, dead_at is not null as dead from delivery')).toEqual([
      { failure: 'UnusablePostError', dead: true },
    ]);
  });
});
