import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { WorkingRooms } from '../../../../test/support/working-rooms.js';
import {
  address,
  fictshireWithMail,
  lateAdvice,
  owed,
  raise,
  record,
  sendAsWorker,
  standing,
  stands,
  type StandingClock,
  type StandInMailer,
} from './late-advice.testing.js';
import type { MailOutcome } from './ports.js';

let db: TestDatabase;
let rooms: WorkingRooms;
let mailer: StandInMailer;
let clock: StandingClock;
let caseId: string;
let reference: string;
let alertId: string;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  ({ rooms, mailer, clock } = await fictshireWithMail(db));
  ({ caseId, reference } = await lateAdvice(rooms));
  await raise(rooms, caseId);
  [alertId = ''] = await owed(db);
});

const send = () => sendAsWorker(rooms, alertId);

const settled = ['taken', { became: 'settled' }];
const laterIn = (inSeconds: number) => [{ became: 'later', inSeconds }];
const answer = (outcome: MailOutcome) => () => Promise.resolve(outcome);
const idsGiven = () => mailer.given.map(({ messageId }) => messageId);

/** A sender that ends while the mail server has the e-mail and has not said so. */
async function sendAndDie(): Promise<void> {
  mailer.answer = () => Promise.reject(new Error('killed'));
  await expect(send()).rejects.toThrow('killed');
  mailer.answer = answer({ became: 'accepted' });
}

describe('an alert that is owed', () => {
  it('is sent to the mailbox of the service, with its Message-ID, and no name or date of birth', async () => {
    expect(await send()).toEqual(settled);
    expect(await standing(db)).toEqual([stands('sent', 1)]);
    expect(mailer.given).toEqual([
      {
        messageId: `<${alertId}@fictshire.example>`,
        to: address,
        subject: `Advice is late: case ${reference}, due on 15 December 2025`,
        text: expect.stringContaining(`Child or young person: N.T.\n`),
      },
    ]);
    expect(JSON.stringify(mailer.given)).not.toMatch(/Nia|Trialby|2015|X999/);
  });

  it('has its Message-ID and its attempt committed before the mail server is asked', async () => {
    const seen: unknown[] = [];
    mailer.answer = async () => {
      seen.push(...(await db.asOwner('select state, attempts, message_id as id from alert')));
      return { became: 'accepted' };
    };
    await send();
    expect(seen).toEqual([{ state: 'sending', attempts: 1, id: `<${alertId}@fictshire.example>` }]);
  });

  it('is sent once by two workers, whoever of them comes first', async () => {
    const outcomes = await Promise.all([send(), send()]);
    expect(outcomes).toContainEqual(settled);
    expect(await standing(db)).toEqual([stands('sent', 1)]);
    expect(await send()).toEqual(settled);
    expect(mailer.given).toHaveLength(1);
  });

  it('is left alone while another sends it, for as long as that may take', async () => {
    mailer.answer = async () => {
      clock.passes(10);
      expect(await send()).toEqual(laterIn(30));
      return { became: 'accepted' };
    };
    expect(await send()).toEqual(settled);
    expect(mailer.given).toHaveLength(1);
  });

  it.each([
    ['it is taken', { became: 'accepted' }, stands('sent', 1), settled],
    [
      'it is refused for good',
      { became: 'refused', code: '550' },
      stands('failed', 1, '550'),
      settled,
    ],
    [
      'it is refused for now',
      { became: 'later', reason: '451' },
      stands('owed', 1, '451'),
      laterIn(2),
    ],
    [
      'nobody knows',
      { became: 'unknown' },
      { ...stands('uncertain', 1, 'broken-off'), uncertain: true },
      laterIn(2),
    ],
  ] as const)('stands where the mail server leaves it: %s', async (_, outcome, stood, left) => {
    mailer.answer = answer(outcome);
    expect(await send()).toEqual(left);
    expect(await standing(db)).toEqual([stood]);
  });

  it('is tried again later and later while the mail server is away, and is never given up', async () => {
    mailer.answer = answer({ became: 'later', reason: 'no-connection' });
    const waits: unknown[] = [];
    const expected = [2, 4, 8, 16, 32, 64, 128, 256, 300, 300];
    for (const seconds of expected) {
      waits.push(...(await send()));
      clock.passes(seconds);
    }
    expect(waits).toEqual(expected.flatMap(laterIn));
    mailer.answer = answer({ became: 'accepted' });
    expect(await send()).toEqual(settled);
    expect(await standing(db)).toEqual([stands('sent', 11)]);
    expect(new Set(idsGiven()).size).toBe(1);
  });

  it('is not tried again before its time, however often its post comes', async () => {
    mailer.answer = answer({ became: 'later', reason: '451' });
    await send();
    clock.passes(1);
    expect([...(await send()), ...(await send())]).toEqual([...laterIn(1), ...laterIn(1)]);
    expect(mailer.given).toHaveLength(1);
    clock.passes(-3600);
    expect(await send()).toEqual(laterIn(4));
    expect(await standing(db)).toEqual([stands('owed', 2, '451')]);
  });

  it('is not sent when it is no longer true at that moment, though nobody has heard of it yet', async () => {
    await record(rooms, caseId, 'advice-received', '2026-01-11', { id: 'ep' });
    expect(await send()).toEqual(settled);
    expect(await standing(db)).toEqual([stands('void', 0, 'met')]);
    expect(mailer.given).toEqual([]);
  });
});

describe('a sender that ends between the acceptance and our commit', () => {
  it('leaves an alert that is marked as uncertain, and goes out again with the same Message-ID', async () => {
    await sendAndDie();
    expect(await standing(db)).toEqual([stands('sending', 1)]);
    expect(await send()).toEqual(laterIn(40));
    clock.passes(41);
    expect(await send()).toEqual(settled);
    expect(await standing(db)).toEqual([{ ...stands('sent', 2), uncertain: true }]);
    expect(idsGiven()).toEqual([
      `<${alertId}@fictshire.example>`,
      `<${alertId}@fictshire.example>`,
    ]);
  });

  it('leaves one that is not sent again when it is no longer true, and still says that it was uncertain', async () => {
    await sendAndDie();
    await record(rooms, caseId, 'advice-received', '2026-01-11', { id: 'ep' });
    await raise(rooms, caseId);
    clock.passes(41);
    expect(await send()).toEqual(settled);
    expect(await standing(db)).toEqual([{ ...stands('void', 1, 'met'), uncertain: true }]);
    expect(mailer.given).toHaveLength(1);
  });

  it('and wakes again when its lease is over says nothing of what another did meanwhile', async () => {
    let isFrozen = true;
    mailer.answer = async () => {
      if (!isFrozen) return { became: 'refused', code: '550' };
      isFrozen = false;
      clock.passes(41);
      expect(await send()).toEqual(settled);
      return { became: 'accepted' };
    };
    expect(await send()).toEqual(laterIn(1));
    expect(await standing(db)).toEqual([{ ...stands('failed', 2, '550'), uncertain: true }]);
  });
});
