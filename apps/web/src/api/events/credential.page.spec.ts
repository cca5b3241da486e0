import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { FactReader, ReceiveFacts } from '#libs/inbound-facts';
import { startPages, type PagesUnderTest } from '../../page-shell/pages.testing.js';
import { exampleEvent as event, exampleFact, exampleSource } from './events.testing.js';

const { id } = exampleFact;
const receive = jest.fn<ReceiveFacts['receive']>();
const byId: FactReader['byId'] = () => Promise.resolve(exampleFact);
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({
    receive: { receive },
    facts: { byId },
    sources: {
      trusts: exampleSource,
      neighbours: { ...exampleSource, source: 'neighbour' },
      old: 'revoked',
      real: 'real-authority',
    },
  });
});
beforeEach(() => {
  receive.mockReset();
});
afterAll(() => pages.close());

const as = (token: string) => ({ authorization: `Bearer ${token}` });
const tell = (body: object, headers: Record<string, string> = as('trusts')) =>
  pages.post('/api/v1/events', body, headers);

describe('The credential of a source', () => {
  const unauthorized = 'Bearer realm="EHC Timekeeper events"';

  test.each([
    ['none', {}, unauthorized, /^Send the credential of your source/],
    ['of another kind', { authorization: 'Basic dHJ1c3Rz' }, unauthorized, /not known here/],
    ['with more behind it', { authorization: 'Bearer trusts trusts' }, unauthorized, /not known/],
    ['that is not known', as('wrong'), `${unauthorized}, error="invalid_token"`, /not known here/],
    ['that was revoked', as('old'), `${unauthorized}, error="invalid_token"`, /been revoked/],
  ])('%s opens nothing, and says so', async (_, headers, challenge, sentence) => {
    for (const answer of [
      await tell(event, headers),
      await pages.get(`/api/v1/events/${id}`, headers),
    ]) {
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, challenge]);
      expect(await answer.json()).toEqual({
        error: { code: 'unauthorized', message: expect.stringMatching(sentence) },
      });
    }
    expect(receive).not.toHaveBeenCalled();
  });

  test('of a real authority opens nothing until people can sign in', async () => {
    const answer = await tell(event, as('real'));
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      error: { code: 'forbidden', message: expect.stringContaining('real authority') },
    });
  });

  test('covers one source and some types; the others are named, and nothing is taken in', async () => {
    const one = await tell({ ...event, source: 'school' });
    expect([one.status, await one.json()]).toEqual([
      403,
      {
        error: {
          code: 'forbidden',
          message: expect.stringContaining('nothing was kept'),
          fields: [{ path: 'source', message: expect.stringContaining('"health-trust" alone') }],
        },
      },
    ]);
    const request = { ...event, type: 'ehc.request-received', data: { on: '2026-01-10' } };
    const many = await tell([event, request]);
    expect([many.status, await many.json()]).toMatchObject([
      403,
      {
        error: {
          fields: [{ path: '1.type', message: expect.stringContaining('ehc.request-received.') }],
        },
      },
    ]);
    expect(receive).not.toHaveBeenCalled();
  });

  test('shows what its own source has told, and nothing of another', async () => {
    const answer = await pages.get(`/api/v1/events/${id}`, as('neighbours'));
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { error: { code: 'not-found', message: 'No event has this id.' } },
    ]);
  });
});
