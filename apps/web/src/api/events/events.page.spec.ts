import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { FactReader, ReceiveFacts } from '#libs/inbound-facts';
import type { Database, Tx } from '#libs/platform';
import { startPages, type PagesUnderTest } from '../../page-shell/pages.testing.js';
import { exampleEvent as event, exampleFact as fact, exampleSource } from './events.testing.js';

const { id } = fact;
const receive = jest.fn<ReceiveFacts['receive']>();
const byId = jest.fn<FactReader['byId']>((_, asked) => Promise.resolve(asked === id ? fact : null));
const inAuthority: Database['inAuthority'] = (authority, work) =>
  work({ authority } as object as Tx);
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({
    receive: { receive },
    facts: { byId },
    database: { inAuthority },
    sources: { trusts: exampleSource },
  });
});
beforeEach(() => {
  receive
    .mockReset()
    .mockImplementation((_tx, facts) =>
      Promise.resolve(
        facts.map(({ source, factId }) => ({ source, factId, id, outcome: 'new' as const })),
      ),
    );
});
afterAll(() => pages.close());

const receipt = { id, statusUrl: `/api/v1/events/${id}` };
const as = (token: string) => ({ authorization: `Bearer ${token}` });
const tell = (
  body: object | string,
  type = 'application/cloudevents+json',
  headers: Record<string, string> = as('trusts'),
) =>
  pages.post('/api/v1/events', typeof body === 'string' ? body : JSON.stringify(body), {
    'content-type': type,
    ...headers,
  });

describe('Telling what happened, over JSON', () => {
  test.each([
    'application/cloudevents+json',
    'application/json',
    'application/json; charset=utf-8',
  ])('one event as %s is taken in and can be asked about', async (type) => {
    const answer = await tell(event, type);
    expect([answer.status, await answer.json()]).toEqual([202, receipt]);
    expect(answer.headers.get('location')).toBe(receipt.statusUrl);
    expect([receive.mock.lastCall?.[0].authority, receive.mock.lastCall?.[2]]).toEqual([
      997,
      'credential 0123456789',
    ]);
    expect(receive.mock.lastCall?.[1]).toMatchObject([
      { source: 'health-trust', factId: 'h-12', type: 'advice-received', happenedOn: '2026-01-10' },
    ]);
  });

  test('many events are taken in at once, and each has its receipt', async () => {
    const answer = await tell(
      [event, { ...event, id: 'h-13' }],
      'application/cloudevents-batch+json',
    );
    expect([answer.status, await answer.json()]).toEqual([202, [receipt, receipt]]);
  });

  test('the same again is accepted again', async () => {
    receive.mockResolvedValue([{ source: 'health-trust', factId: 'h-12', id, outcome: 'known' }]);
    const answer = await tell(event);
    expect([answer.status, await answer.json()]).toEqual([202, receipt]);
  });

  test('something else under the same id is a conflict that is kept and can be asked about', async () => {
    receive.mockResolvedValue([
      { source: 'health-trust', factId: 'h-12', id, outcome: 'conflicting' },
    ]);
    const answer = await tell(event);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      error: { code: 'told-otherwise-before', message: expect.stringContaining('Both are kept') },
      ...receipt,
    });
    const batch = await tell([event]);
    expect([batch.status, await batch.json()]).toEqual([
      202,
      [{ ...receipt, isConflicting: true }],
    ]);
  });

  test('every fault of every event is named, and then nothing is taken in', async () => {
    const { subject: _, ...nobody } = event;
    const answer = await tell([event, { ...nobody, data: { on: '2026-02-30' } }]);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: {
        code: 'malformed',
        fields: [
          { path: '1.subject', message: expect.stringContaining('Give the subject') },
          { path: '1.data.on', message: expect.stringContaining('as a real day') },
        ],
      },
    });
    expect(receive).not.toHaveBeenCalled();
  });

  test('a type that is not known is named', async () => {
    const answer = await tell({ ...event, type: 'ehc.telephone-call' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: {
        fields: [{ path: 'type', message: expect.stringMatching(/^"ehc.telephone-call": /) }],
      },
    });
  });

  test.each(['null', '"text"', '[3]', '{}'])('%s is no event', async (body) => {
    const answer = await tell(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { message: expect.any(String) } });
    expect(receive).not.toHaveBeenCalled();
  });

  test.each([
    ['what is not JSON', '{"specversion": ', 400, 'not-json'],
    ['more than 1 MB', JSON.stringify({ text: 'x'.repeat(1_100_000) }), 413, 'too-large'],
    [
      'more than 1,000 events',
      JSON.stringify(Array.from({ length: 1001 }, () => 0)),
      413,
      'too-large',
    ],
  ])('%s is refused with a sentence', async (_, body, status, code) => {
    const answer = await tell(body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code, message: expect.any(String) } });
  });

  test('a batch of none is one, and nothing is told by it', async () => {
    const answer = await tell('[]', 'application/cloudevents-batch+json');
    expect([answer.status, await answer.json()]).toEqual([202, []]);
  });
});

describe('Asking what became of an event', () => {
  test('says its state and why it was refused, without the person', async () => {
    const answer = await pages.get(`/api/v1/events/${id}`, as('trusts'));
    expect(await answer.json()).toEqual({
      id,
      source: 'health-trust',
      eventId: 'h-12',
      type: 'ehc.advice-received',
      on: '2026-01-10',
      caseReference: 'EHC-001012',
      state: 'refused',
      refusal: {
        code: 'not-possible-in-this-state',
        message: 'On that day nobody had asked for this advice.',
        source: 'regulation 6(1)',
      },
    });
  });

  test.each(['x', '22222222-2222-4222-8222-222222222222'])(
    'of %s says there is none',
    async (other) => {
      const answer = await pages.get(`/api/v1/events/${other}`, as('trusts'));
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({
        error: { code: 'not-found', message: 'No event has this id.' },
      });
    },
  );
});
