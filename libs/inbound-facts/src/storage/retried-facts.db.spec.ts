import { beforeEach, describe, expect, it } from '@jest/globals';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { openExample, recordOwedFacts } from '../../../../test/support/working-rooms.js';
import type { ReceivedFact } from '../actions/received-fact.js';

const fictshire = exampleAuthority(null);
const { inFictshire } = fictshire;
let number = 0;
let one: { caseId: string; reference: string };

beforeEach(async () => {
  await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-15'));
  one = await openExample(fictshire.rooms, 999, ++number);
});

function fact(type: string, on: string, data: ReceivedFact['data'] = {}): ReceivedFact {
  const told = { source: `example/${number}`, factId: `${type}/${on}`, type, data };
  const about = { subject: one.reference, caseId: null, importId: null, line: null };
  return { ...told, ...about, happenedOn: on };
}

async function receive(...facts: ReceivedFact[]): Promise<void> {
  await inFictshire((tx) => fictshire.rooms.facts.receive(tx, facts, 'the API'));
  await recordOwedFacts(fictshire.rooms, 999);
}

/** How many posts a sweep leaves for those who record facts; then they are recorded. */
async function sweep(): Promise<number> {
  await inFictshire((tx) => fictshire.rooms.facts.tryAgain(tx));
  const posts = await fictshire.db.asOwner(`select from delivery where consumer = 'inbound-facts'`);
  await recordOwedFacts(fictshire.rooms, 999);
  return posts.length;
}

async function standing() {
  const rows = await fictshire.db.asOwner<{ type: string; state: string; code: string | null }>(
    `select type, state, refusal_code as code from inbound_fact where source = $1
     order by happened_on, type`,
    [`example/${number}`],
  );
  return rows.map(({ type, state, code }) => `${type} ${code ?? state}`);
}

describe('a fact that names a further day ahead', () => {
  const closing = { ground: 'setting-closed', closedFrom: '2025-12-20', reopensOn: '2026-01-28' };
  const missed = { ground: 'advice-missed-appointment', id: 'health', missedOn: '2026-01-20' };

  it.each([
    ['the day on which advice was asked for', { ...closing, adviceAskedOn: '2026-01-20' }],
    ['the day of a missed appointment', missed],
  ])('as %s waits for that day, and no sweep posts it before or after', async (_, data) => {
    await receive(fact('exception-recorded', '2026-01-12', data));
    expect(await standing()).toEqual(['exception-recorded names-a-day-ahead']);
    expect([await sweep(), await sweep()]).toEqual([0, 0]);
    await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-20'));
    expect([await sweep(), await sweep()]).toEqual([1, 0]);
    expect(await standing()).not.toContain('exception-recorded names-a-day-ahead');
  });

  it('and was refused as lying ahead by an earlier version is put once more only', async () => {
    await receive(fact('exception-recorded', '2026-01-12', missed));
    await fictshire.db.asOwner(
      `update inbound_fact set refusal_code = 'in-the-future' where refusal_code = 'names-a-day-ahead'`,
    );
    expect([await sweep(), await sweep()]).toEqual([1, 0]);
    expect(await standing()).toEqual(['exception-recorded names-a-day-ahead']);
  });
});

const refuseAsNobodys = `update inbound_fact set state = 'refused', refusal_code = 'no-process-takes-it',
  refusal = 'Kept as it was received.', decided_at = received_at where source = $1`;

describe('a fact that an earlier version kept', () => {
  const request = () => fact('request-received', '2025-10-01');

  it.each([
    ['review-meeting-arranged', {}],
    ['phase-transfer-expected', { kind: 'nonsense', transferOn: '2026-09-01' }],
    ['case-closed', { reason: 'other', meetingOn: '2026-01-20' }],
  ])('as %s with the data %j makes no date, and says why', async (type, data) => {
    await receive(fact(type, '2025-11-03', data));
    await receive(request());
    expect(await standing()).toEqual(['request-received recorded', `${type} not-as-the-law-asks`]);
    const [troubled] = await inFictshire((tx) =>
      fictshire.rooms.factReader.troubled(tx, { limit: 1 }),
    );
    expect(troubled?.refusal).toMatch(/[a-z]{4}.*[.]$/u);
    expect([await sweep(), await sweep()]).toEqual([0, 0]);
  });

  it('and that no process took then is recorded by the next sweep, and only by that one', async () => {
    await receive(request(), fact('coffee-made', '2025-11-01'));
    await fictshire.db.asOwner(refuseAsNobodys, [`example/${number}`]);
    expect([await sweep(), await sweep()]).toEqual([1, 0]);
    expect(await standing()).toEqual([
      'request-received recorded',
      'coffee-made no-process-takes-it',
    ]);
  });
});
