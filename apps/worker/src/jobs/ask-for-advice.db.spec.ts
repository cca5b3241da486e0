import { beforeEach, describe, expect, it } from '@jest/globals';
import { StaleCaseError } from '#libs/casefile';
import type { ReceivedFact } from '#libs/inbound-facts';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { deliverAll } from '../post-room/delivering.testing.js';
import { PostgresPost } from '../post-room/postgres-post.js';
import { AskForAdviceJob } from './ask-for-advice.job.js';

const fictshire = exampleAuthority(null);
const { inFictshire } = fictshire;
let reference: string;
let caseId: string;

beforeEach(async () => {
  fictshire.freshRooms();
  await fictshire.db.asOwner('truncate outbox_event, deadline, breach_risk_limit cascade');
  await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-15'));
  ({ caseId, reference } = await fictshire.openCase());
});

function fact(type: string, on: string): ReceivedFact {
  const subject = reference;
  const about = {
    source: `example/${subject}`,
    factId: type,
    data: {},
    importId: null,
    line: null,
  };
  return { ...about, type, subject, caseId: null, happenedOn: on };
}

const receive = (...facts: ReceivedFact[]) =>
  inFictshire((tx) => fictshire.rooms.facts.receive(tx, facts, 'the API'));
const view = () => inFictshire((tx) => fictshire.rooms.caseReader.byReference(tx, reference));

describe('a decision to assess', () => {
  const notify = (on = '2026-01-14', of = reference) =>
    inFictshire((tx) =>
      fictshire.rooms.notifyDecision.notify(tx, {
        reference: of,
        on,
        by: 'A. Caseworker',
        seen: 1,
      }),
    );

  it('done here leads to one request for advice of every statutory giver', async () => {
    await receive(fact('request-received', '2025-12-10'));
    await deliverAll(fictshire.rooms);
    expect(await notify()).toMatchObject({ outcome: 'accepted', events: [{ on: '2026-01-14' }] });
    expect(await notify()).toEqual({ outcome: 'accepted', events: [] });
    await deliverAll(fictshire.rooms);
    const asked = (await view())?.adviceRequests ?? [];
    expect(asked.map(({ service, state, requestedOn }) => [service, state, requestedOn])).toEqual(
      [
        'education',
        'educational-psychology',
        'health',
        'parent-or-young-person',
        'social-care',
      ].map((service) => [service, 'waiting', '2026-01-15']),
    );
    const post = { type: 'decision-to-assess-notified', version: 1, caseId, caseVersion: 2 };
    await inFictshire((tx) =>
      fictshire.rooms.askForAdvice.hear(tx, { ...post, id: caseId, data: { on: '2026-01-14' } }),
    );
    expect((await view())?.adviceRequests).toEqual(asked);
    expect(
      await inFictshire((tx) => fictshire.rooms.breachRisk.adviceWaiting(tx, '2026-01-15')),
    ).toHaveLength(5);
  });

  it('asks all the same when an officer changes the case in the middle, and no post has failed', async () => {
    await receive(fact('request-received', '2025-12-10'));
    await deliverAll(fictshire.rooms);
    await notify();
    const owed = await fictshire.db.asOwner<{ event_id: string }>(
      `select event_id from delivery where consumer = 'advice-requests'`,
    );
    const { save } = fictshire.rooms.caseStore;
    let late = 0;
    fictshire.rooms.caseStore.save = (tx, change) => {
      if (++late <= 2) throw new StaleCaseError('The case was changed in between.');
      save.call(fictshire.rooms.caseStore, tx, change);
    };
    const eventIds = owed.map(({ event_id: id }) => id);
    const stopping = new AbortController().signal;
    const job = new AskForAdviceJob(
      new PostgresPost(fictshire.db.database),
      fictshire.rooms.askForAdvice,
    );
    expect(await job.consume(999, { eventIds, stopping })).toEqual({ became: 'done' });
    expect(late).toBe(3);
    expect((await view())?.adviceRequests).toHaveLength(5);
    expect(
      await fictshire.db.asOwner(`select from delivery where consumer = 'advice-requests'`),
    ).toEqual([]);
  });

  it('recorded from elsewhere asks nobody', async () => {
    await receive(
      fact('request-received', '2025-12-10'),
      fact('decision-to-assess-notified', '2026-01-12'),
    );
    await deliverAll(fictshire.rooms);
    expect((await view())?.assessments[0]?.state).toBe('gathering-advice');
    expect((await view())?.adviceRequests).toEqual([]);
  });

  it('is refused in words: no such case, no such day, no such step', async () => {
    expect(await notify('2026-01-14', 'EHC-999999')).toMatchObject({
      refusal: { code: 'no-such-case', sentence: 'There is no case with this reference.' },
    });
    expect(await notify('2026-02-30')).toMatchObject({ refusal: { code: 'not-a-date' } });
    expect(await notify()).toMatchObject({ refusal: { code: 'not-possible-in-this-state' } });
  });
});
