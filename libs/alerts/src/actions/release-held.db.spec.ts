import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { WorkingRooms } from '../../../../test/support/working-rooms.js';
import { PostgresMailboxes } from '../storage/mailbox.store.js';
import {
  address,
  fictshireWithMail,
  lateAdvice,
  owed,
  pressSend,
  raise,
  record,
  sendAsWorker,
  service,
  standing,
  stands,
  type StandInMailer,
} from './late-advice.testing.js';
import type { MailOutcome } from './ports.js';

let db: TestDatabase;
let rooms: WorkingRooms;
let mailer: StandInMailer;
let caseId: string;
let alertId: string;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  ({ rooms, mailer } = await fictshireWithMail(db));
  ({ caseId } = await lateAdvice(rooms));
  await raise(rooms, caseId);
  [alertId = ''] = await owed(db);
});

const send = () => sendAsWorker(rooms, alertId);

const settled = ['taken', { became: 'settled' }];

const release = async (state: 'held' | 'failed') => (await pressSend(rooms, state)).released;
const answer = (outcome: MailOutcome) => () => Promise.resolve(outcome);

describe('an alert that can not be sent', () => {
  it('is held where nobody said how to send e-mail, and goes out when a person says so', async () => {
    mailer.isConfigured = false;
    expect(await send()).toEqual(settled);
    expect(await standing(db)).toEqual([stands('held', 0, 'no-mail-server')]);
    expect(await release('held')).toBe(0);
    mailer.isConfigured = true;
    expect(await release('held')).toBe(1);
    expect(await standing(db)).toEqual([stands('owed', 0)]);
    expect(await owed(db)).toEqual([alertId, alertId]);
    await send();
    expect(await standing(db)).toEqual([stands('sent', 1)]);
  });

  it('is held where the service has no mailbox, until it has one', async () => {
    const mailboxes = new PostgresMailboxes();
    await db.database.inAuthority(999, (tx) => mailboxes.remove(tx, service));
    expect(await send()).toEqual(settled);
    expect(await standing(db)).toEqual([stands('held', 0, 'no-mailbox')]);
    expect(await release('held')).toBe(0);
    await db.database.inAuthority(999, (tx) => mailboxes.set(tx, { service, address }));
    expect(await release('held')).toBe(1);
  });

  it('is dropped and not sent when it is no longer true as it is let go', async () => {
    mailer.isConfigured = false;
    await send();
    mailer.isConfigured = true;
    await record(rooms, caseId, 'advice-received', '2026-01-11', { id: 'ep' });
    expect(await release('held')).toBe(0);
    expect(await standing(db)).toEqual([stands('void', 0, 'met')]);
  });

  it('because it was refused goes out again, with the same Message-ID, when a person says so', async () => {
    mailer.answer = answer({ became: 'refused', code: '550' });
    await send();
    expect(await release('held')).toBe(0);
    expect(await release('failed')).toBe(1);
    mailer.answer = answer({ became: 'accepted' });
    expect(await send()).toEqual(settled);
    expect(await standing(db)).toEqual([stands('sent', 2)]);
    expect(new Set(mailer.given.map(({ messageId }) => messageId)).size).toBe(1);
  });
});
