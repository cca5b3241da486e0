import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { asSource } from '../support/as-source.js';
import { eventually } from '../support/eventually.js';
import { sampleDay } from '../support/example-files.js';
import { untilSettled } from '../support/recorded-caseload.js';
import type { RunningSystem } from '../support/running-system.js';
import { ServiceClient, type Answer } from '../support/service-client.js';
import { countOf, enterDecisionToAssess, eventOf, startTelling } from './other-systems.js';
import { becomes, forbidden, notKnown, receiptIn, unauthorized } from './told-answers.js';

jest.setTimeout(60_000);

type EventData = Readonly<Record<string, unknown>>;
const trust = 'https://health.example/ehc';

describe('What other systems tell', () => {
  let system: RunningSystem;
  let council: ServiceClient;
  let health: ServiceClient;
  let reference: string;
  let adviceId: string;
  let neighbour: { reference: string; upn: string };
  let told = 0;
  const ofCouncil = (id: string, type: string, data: EventData, to = reference) =>
    eventOf('council', id, type, to, data);
  const adviceGiven = (on: string) =>
    eventOf(trust, 'advice-1', 'advice-received', reference, { on, id: adviceId });
  /** Told, taken in, and then refused: why, and of whom that is said. */
  const refusalOf = async (event: object) => {
    const answer = await council.tell(event);
    told += 1;
    expect(answer.status).toBe(202);
    const { refusal, caseReference } = await becomes(council, receiptIn(answer), 'refused');
    return { refusal, caseReference };
  };
  const problems = async () => (await fetch(`${system.url}/problems`)).text();
  const historyOf = async (type: string) =>
    (await council.case(reference)).history.filter((entry) => entry.type === type);
  beforeAll(async () => {
    ({ system, neighbour, council, health, reference } = await startTelling(trust));
  });
  afterAll(() => system.stop());

  it('meets the limit of the advice that a decision made here has asked for', async () => {
    await enterDecisionToAssess(system, reference, sampleDay);
    adviceId = await eventually(async () => {
      const asked = (await council.case(reference)).advice;
      const found = asked.find(({ service }) => service === 'health');
      expect(found).toMatchObject({ state: 'waiting' });
      return found?.id ?? '';
    });
    const answer = await health.tell(adviceGiven(sampleDay));
    const { id, statusUrl } = receiptIn(answer);
    expect([answer.status, statusUrl]).toEqual([202, `/api/v1/events/${id}`]);
    const state = await becomes(health, receiptIn(answer), 'recorded');
    expect(state).toMatchObject({ caseReference: reference, refusal: null, source: trust });
    await eventually(async () => {
      const met = await council.deadlines({ rule: 'needs-assessment.give-advice', status: 'met' });
      expect(met).toContainEqual(
        expect.objectContaining({ caseReference: reference, subject: adviceId, metOn: sampleDay }),
      );
    });
    const [entry] = await system.asOwner(
      `select h.source, h.recorded_by like 'credential %' as "isOfCredential" from history_entry h
       where h.event_type = 'advice-received' and h.source = $1`,
      [trust],
    );
    expect(entry).toEqual({ source: trust, isOfCredential: true });
    told = await countOf(system, 'inbound_fact', 999);
  });

  it('happens once, though it is told ten times at once', async () => {
    const arranged = ofCouncil('twice', 'setting-consulted', { on: '2026-01-14', id: 'school-a' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => council.tell(arranged)));
    told += 1;
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await becomes(council, receiptIn(answers[0] as Answer), 'recorded');
    expect(await council.tell(arranged)).toEqual(answers[0]);
    await untilSettled(system);
    expect(await historyOf('setting-consulted')).toHaveLength(1);
    expect(await countOf(system, 'inbound_fact', 999)).toBe(told);
  });

  it('is kept beside what was told before under the same id, and shown; the first stands', async () => {
    const answer = await health.tell(adviceGiven('2026-01-14'));
    told += 1;
    expect(answer).toMatchObject({
      status: 409,
      body: {
        error: {
          code: 'told-otherwise-before',
          message: expect.stringMatching(/Both are kept, the first stands/),
        },
      },
    });
    expect(await becomes(health, receiptIn(answer), 'conflicting')).toMatchObject({
      on: '2026-01-14',
      refusal: { code: 'told-otherwise-before', source: null },
    });
    expect(await problems()).toMatch(/received before with other content/);
    expect((await historyOf('advice-received')).map(({ on }) => on)).toEqual([sampleDay]);
  });

  it('of a child whom only another authority knows is of nobody, as of one whom nobody knows', async () => {
    const on = { on: '2026-01-12' };
    const before = await countOf(system, 'history_entry', 998);
    const nobodys = { refusal: notKnown, caseReference: null };
    for (const [id, subject] of [
      ['a', neighbour.reference],
      ['b', `upn:${neighbour.upn}`],
      ['c', 'EHC-999999'],
      ['d', 'upn:A999000000000'],
    ] as const) {
      expect(await refusalOf(ofCouncil(id, 'request-received', on, subject))).toEqual(nobodys);
    }
    expect(await problems()).toMatch(/Nobody with this identifier is known here/);
    expect(await problems()).not.toContain(neighbour.upn);
    expect(await countOf(system, 'inbound_fact', 998)).toBe(0);
    expect(await countOf(system, 'history_entry', 998)).toBe(before);
  });

  it('reaches the case of another authority with a credential of that authority alone', async () => {
    const fabledon = await asSource(system, 'council', { authority: 998 });
    const request = ofCouncil('a', 'request-received', { on: '2026-01-12' }, neighbour.reference);
    const answer = await fabledon.tell(request);
    expect(answer.status).toBe(202);
    expect(await becomes(fabledon, receiptIn(answer), 'recorded')).toMatchObject({
      caseReference: neighbour.reference,
    });
    expect(await council.get(receiptIn(answer).statusUrl)).toEqual({
      status: 404,
      body: { error: { code: 'not-found', message: 'No event has this id.' } },
    });
    expect(await countOf(system, 'inbound_fact', 998)).toBe(1);
    expect(await countOf(system, 'inbound_fact', 999)).toBe(told);
  });

  it('lies ahead: it is kept, and recorded by itself when its day has come', async () => {
    const ahead = ofCouncil('ahead', 'setting-consulted', { on: '2026-01-20', id: 'school-b' });
    expect(await refusalOf(ahead)).toEqual({
      caseReference: reference,
      refusal: {
        code: 'in-the-future',
        message: expect.stringMatching(/after today/),
        source: null,
      },
    });
    await council.setDay('2026-01-20');
    const again = await council.tell(ahead);
    await becomes(council, receiptIn(again), 'recorded');
    expect(await historyOf('setting-consulted')).toHaveLength(2);
  });

  it('comes after the case was closed: what was done is recorded, and what was over stays over', async () => {
    const finalPlan = { rule: 'needs-assessment.send-final-plan', status: 'ended' };
    const ended = async () =>
      (await council.deadlines(finalPlan)).find((row) => row.caseReference === reference)?.endedOn;
    const tell = async (id: string, type: string, data: EventData) => {
      const answer = await council.tell(ofCouncil(id, type, data));
      told += 1;
      await becomes(council, receiptIn(answer), 'recorded');
    };
    await tell('closed', 'case-closed', { on: '2026-01-16', reason: 'other' });
    await tell('late', 'advice-not-needed', {
      on: '2026-01-17',
      id: adviceId.replace('health', 'education'),
      ground: 'reg-6-4',
    });
    expect((await historyOf('advice-not-needed')).map(({ on, mode }) => [on, mode])).toEqual([
      ['2026-01-17', 'record'],
    ]);
    await eventually(async () => expect(await ended()).toBe('2026-01-16'));
  });

  it('opens nothing without the right credential, and then nothing is kept', async () => {
    const event = adviceGiven(sampleDay);
    const wrong = new ServiceClient(system.url, `ehc_999_0123456789_${'0'.repeat(64)}`);
    const nobody = new ServiceClient(system.url);
    const elsewhere = ofCouncil('other', 'advice-received', { on: sampleDay, id: adviceId });
    const beyond = eventOf(trust, 'beyond', 'request-received', reference, { on: sampleDay });
    expect(await nobody.tell(event)).toEqual(
      unauthorized('Send the credential of your source in the header Authorization: Bearer ehc_…'),
    );
    expect(await wrong.tell(event)).toEqual(unauthorized('This credential is not known here.'));
    expect(await health.tell(elsewhere)).toEqual(
      forbidden('source', `This credential speaks for "${trust}" alone: give that as the source.`),
    );
    expect(await health.tell([event, beyond])).toEqual(
      forbidden(
        '1.type',
        'This credential does not cover events of the type ehc.request-received.',
      ),
    );
    await system.run('source', ['revoke', '--authority', '999', '--source', trust]);
    expect(await health.tell({ ...event, id: 'later' })).toEqual(
      unauthorized('This credential has been revoked. Ask the authority for a new one.'),
    );
    expect(await countOf(system, 'inbound_fact', 999)).toBe(told);
  });
});
