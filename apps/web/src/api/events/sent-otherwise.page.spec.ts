import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ReceiveFacts } from '#libs/inbound-facts';
import { startPages, type PagesUnderTest } from '../../page-shell/pages.testing.js';
import { exampleEvent as event, exampleSource } from './events.testing.js';

const text = JSON.stringify(event);
const structured = 'application/cloudevents+json';
const receive = jest.fn<ReceiveFacts['receive']>((_tx, facts) =>
  Promise.resolve(
    facts.map(({ source, factId }) => ({ source, factId, id: 'x', outcome: 'new' as const })),
  ),
);
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({ receive: { receive }, sources: { trusts: exampleSource } });
});
beforeEach(() => {
  receive.mockClear();
});
afterAll(() => pages.close());

async function send(
  body: string | Uint8Array<ArrayBuffer> | undefined,
  headers: Record<string, string>,
): Promise<{ status: number; error: { code: string; message: string; fields?: object[] } }> {
  const answer = await fetch(`${pages.url}/api/v1/events`, {
    method: 'POST',
    headers: { authorization: 'Bearer trusts', ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, ...((await answer.json()) as { error: never }) };
}

const written = (more: string) => text.replace('{', `{${more},`);
const inData = (more: string) => text.replace('"on":', `${more},"on":`);

describe('An event', () => {
  test.each([
    ['with the credential in small letters', text, { authorization: 'bearer trusts' }],
    ['in UTF-8, which it says', text, { 'content-type': `${structured}; charset=UTF-8` }],
    ['with a byte-order mark', `\uFEFF${text}`, {}],
    ['with attributes of others', written('"traceparent":"00-ab-cd-01","attempt":3,"ok":true'), {}],
    ['with an attribute that is null', written('"time":null,"dataschema":null'), {}],
    ['without a time, and with a schema', written('"dataschema":"https://health.example/s"'), {}],
    [
      'with data of a JSON type',
      written('"datacontenttype":"application/json; charset=utf-8"'),
      {},
    ],
    ['whose attributes are in the headers too', text, { 'ce-specversion': '1.0', 'ce-id': 'h-12' }],
  ])('is taken in %s', async (_, body, headers) => {
    const { status } = await send(body, { 'content-type': structured, ...headers });
    expect(status).toBe(202);
    expect(receive.mock.lastCall?.[1]).toMatchObject([
      { factId: 'h-12', data: { id: 'health' }, happenedOn: '2026-01-10' },
    ]);
  });

  const attributes = { 'ce-specversion': '1.0', 'ce-id': 'h-12', 'ce-type': event.type };
  test.each<
    [string, string | Uint8Array<ArrayBuffer> | undefined, Record<string, string>, number, RegExp]
  >([
    ['of another kind', text, { 'content-type': 'text/plain' }, 415, /^Send one event as/],
    ['of no kind', new Uint8Array([123, 125]), {}, 415, /^Send one event as/],
    [
      'in binary mode',
      '{"on":"2026-01-10"}',
      { ...attributes, 'content-type': 'application/json' },
      415,
      /binary mode/,
    ],
    [
      'in binary mode, of another kind',
      'x',
      { ...attributes, 'content-type': 'text/xml' },
      415,
      /binary mode/,
    ],
    [
      'in another format',
      'x',
      { 'content-type': 'application/cloudevents+avro' },
      415,
      /structured|application\/cloudevents\+json/,
    ],
    [
      'in another character set',
      text,
      { 'content-type': `${structured}; charset=utf-16` },
      415,
      /UTF-8/,
    ],
    [
      'packed in an unknown way',
      text,
      { 'content-type': structured, 'content-encoding': 'rar' },
      415,
      /content encoding/,
    ],
    [
      'without a body',
      undefined,
      { 'content-type': structured },
      400,
      /^Send an event in the body/,
    ],
    ['with an empty body', '', { 'content-type': structured }, 400, /^Send an event in the body/],
    [
      'that is not UTF-8',
      new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
      { 'content-type': structured },
      400,
      /characters that are lost/,
    ],
    [
      'within brackets without end',
      '['.repeat(900_000),
      { 'content-type': structured },
      400,
      /not JSON/,
    ],
    [
      'within 10,000 brackets',
      '['.repeat(10_000) + ']'.repeat(10_000),
      { 'content-type': structured },
      400,
      /not right/,
    ],
  ])('is turned away %s', async (_, body, headers, status, message) => {
    const answer = await send(body, headers);
    expect([answer.status, answer.error.message]).toEqual([status, expect.stringMatching(message)]);
    expect(receive).not.toHaveBeenCalled();
  });

  test.each([
    ['a field twice', written('"id":"h-13"'), 'id', /more than once/],
    ['a field of data twice', inData('"on":"2026-01-11"'), 'data.on', /more than once/],
    ['a name in capitals', written('"Subject":"EHC-001013"'), '', /small letters and digits/],
    ['__proto__', written('"__proto__":{"subject":"x"}'), '', /small letters and digits/],
    [
      '__proto__ in data',
      inData('"__proto__":{"on":"2026-01-11"}'),
      'data',
      /^Leave out every field/,
    ],
    ['constructor in data', inData('"constructor":{"a":1}'), 'data', /^Leave out every field/],
    [
      'data in base64',
      text.replace(/"data":.*/, '"data_base64":"e30="}'),
      'data_base64',
      /not as base64/,
    ],
    [
      'an attribute that is an object',
      written('"extra":{"a":[]}'),
      'extra',
      /is text, a whole number/,
    ],
    ['a huge number for a day', text.replace('"2026-01-10"', '1e999'), 'data.on', /^Give data.on/],
    ['half a character in its id', text.replace('h-12', String.raw`\ud800`), 'id', /plain text/],
    ['NUL in its id', text.replace('h-12', String.raw`\u0000`), 'id', /plain text/],
    [
      'what is no character in its id',
      text.replace('h-12', String.raw`\ufdd0`),
      'id',
      /plain text/,
    ],
    ['an empty schema', written('"dataschema":""'), 'dataschema', /^Give dataschema/],
    ['data of another type', written('"datacontenttype":"text/xml"'), 'datacontenttype', /^Give/],
  ])('is turned away with %s', async (_, body, path, message) => {
    const { status, error } = await send(body, { 'content-type': structured });
    expect([status, error.code]).toEqual([400, 'malformed']);
    expect(error.fields).toContainEqual({ path, message: expect.stringMatching(message) });
    expect(receive).not.toHaveBeenCalled();
  });
});
