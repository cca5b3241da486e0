import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { WorkingRooms } from '../../../../test/support/working-rooms.js';
import {
  fictshireWithMail,
  lateAdvice,
  owed,
  raise,
  record,
  standing,
  stands,
  showDay,
} from './late-advice.testing.js';

let db: TestDatabase;
let rooms: WorkingRooms;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
}, 60_000);

afterAll(() => db.stop());

beforeEach(async () => {
  ({ rooms } = await fictshireWithMail(db));
});

const setDay = (day: string) => showDay(rooms, day);

const answered = { id: 'ep' };

describe('an alert about advice that is late', () => {
  it('is raised once, under all that makes it what it is, and is owed', async () => {
    const { caseId } = await lateAdvice(rooms);
    await raise(rooms, caseId, caseId);
    await raise(rooms, caseId);
    const alerts = await db.asOwner(
      `select id, case_id, rule, subject, starts_on::text, due_on::text, rung, occurrence, recipient, channel,
         state, attempts, message_id from alert`,
    );
    expect(alerts).toEqual([
      {
        id: (await owed(db))[0],
        case_id: caseId,
        rule: 'needs-assessment.give-advice',
        subject: 'ep',
        starts_on: '2025-11-03',
        due_on: '2025-12-15',
        rung: 1,
        occurrence: 1,
        recipient: 'educational-psychology',
        channel: 'email',
        state: 'owed',
        attempts: 0,
        message_id: null,
      },
    ]);
    expect(await owed(db)).toHaveLength(1);
  });

  it('is raised once by two workers that hear of it at the same moment', async () => {
    const { caseId } = await lateAdvice(rooms);
    const { caseId: other } = await lateAdvice(rooms);
    await Promise.all([
      raise(rooms, caseId, other),
      raise(rooms, other, caseId),
      raise(rooms, caseId),
    ]);
    expect(await standing(db)).toEqual([stands('owed', 0), stands('owed', 0)]);
    expect(new Set(await owed(db)).size).toBe(2);
    expect(await owed(db)).toHaveLength(2);
  });

  it('is not raised while the sweep has not flagged the limit', async () => {
    await db.database.inAuthority(999, (tx) => rooms.setDay.set(tx, '2025-12-15'));
    const { caseId } = await lateAdvice(rooms);
    await raise(rooms, caseId);
    expect(await standing(db)).toEqual([]);
    await setDay('2025-12-16');
    await raise(rooms, caseId);
    expect(await standing(db)).toEqual([stands('owed', 0)]);
  });

  it('is not raised for advice that came, however late, for an exception, or for the family', async () => {
    const { caseId: late } = await lateAdvice(rooms);
    await record(rooms, late, 'advice-received', '2026-01-10', answered);
    const { caseId: away } = await lateAdvice(rooms);
    await record(rooms, away, 'exception-recorded', '2025-12-01', {
      ground: 'advice-absent-from-area',
      id: 'ep',
      from: '2025-11-05',
      to: '2025-12-31',
    });
    const { caseId: family } = await lateAdvice(rooms, 'parent-or-young-person');
    await raise(rooms, late, away, family);
    expect(await standing(db)).toEqual([]);
  });

  it.each([
    ['the advice came', 'advice-received', answered, 'met'],
    ['the request was withdrawn', 'request-withdrawn', {}, 'ended'],
  ] as const)('is dropped when %s before it was sent', async (_, type, details, reason) => {
    const { caseId } = await lateAdvice(rooms);
    await raise(rooms, caseId);
    if (type === 'request-withdrawn') {
      await db.asOwner(`update deadline set ended_on = '2026-01-11', ended_how = 'fell-away'`);
    } else {
      await record(rooms, caseId, type, '2026-01-11', details);
    }
    await raise(rooms, caseId);
    expect(await standing(db)).toEqual([stands('void', 0, reason)]);
  });

  it('is dropped for one with the right day when the due date is corrected', async () => {
    const { caseId } = await lateAdvice(rooms);
    await raise(rooms, caseId);
    await db.asOwner(`update deadline set due_on = '2025-12-22' where case_id = $1`, [caseId]);
    await raise(rooms, caseId);
    const alerts = await db.asOwner(
      `select due_on::text as due, state, reason from alert order by due_on`,
    );
    expect(alerts).toEqual([
      { due: '2025-12-15', state: 'void', reason: 'another-due-date' },
      { due: '2025-12-22', state: 'owed', reason: null },
    ]);
  });

  it('is dropped when the clock is set back, and is owed again, as the same one, when the day comes again', async () => {
    const { caseId } = await lateAdvice(rooms);
    await raise(rooms, caseId);
    const before = await owed(db);
    await setDay('2025-12-01');
    await db.database.inAuthority(999, (tx) => rooms.alerts.raise.dayChanged(tx));
    expect(await standing(db)).toEqual([stands('void', 0, 'not-passed')]);
    await setDay('2025-12-16');
    await raise(rooms, caseId);
    expect(await standing(db)).toEqual([stands('owed', 0)]);
    expect(await owed(db)).toEqual([...before, ...before]);
  });
});
