import { gzipSync } from 'node:zlib';

/** A body that no page of ours would send. */
export interface HostileBody {
  readonly what: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Would run in a browser if it were written into a page as it stands. */
export const script = '<script>alert("qz7")</script>';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };
const event = { 'content-type': 'application/cloudevents+json' };
const lost = Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x80, 0x22, 0x7d]);
const large = 2 * 1024 * 1024;
const repeated = (text: string, times: number) => text.repeat(times);
const brackets = `${repeated('[', 10_000)}${repeated(']', 10_000)}`;
const fields = `${repeated('{"data":', 10_000)}0${repeated('}', 10_000)}`;
const many = Array.from({ length: 10_000 }, (_, place) => `k${place}=`).join('&');

const multipart = (boundary: string, ...parts: readonly string[]): string =>
  parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
const inParts = { 'content-type': 'multipart/form-data; boundary=cut' };
const part = (name: string, value: string, more = '') =>
  `Content-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}`;

/** Bodies by what is wrong with them, whatever path they are sent to. */
const common: readonly HostileBody[] = [
  { what: 'nothing at all', headers: {} },
  { what: 'an empty form', headers: form, body: '' },
  { what: 'empty JSON', headers: json, body: '' },
  { what: 'no JSON', headers: json, body: `{"a": ${script}` },
  { what: 'no JSON as an event', headers: event, body: '{"specversion": ' },
  { what: 'text', headers: { 'content-type': 'text/plain' }, body: script },
  { what: 'bytes of no type', headers: {}, body: lost },
  { what: 'a type that is none', headers: { 'content-type': '/;;=' }, body: 'x' },
  ...['null', '[]', '[null]', '0', '1e999', 'true', `"${script.replaceAll('"', "'")}"`, '{}'].map(
    (body) => ({ what: `JSON ${body}`, headers: json, body }),
  ),
  { what: 'a prototype', headers: json, body: '{"__proto__":{"isAdmin":true,"on-day":"1"}}' },
  { what: 'a constructor', headers: json, body: '{"constructor":{"prototype":{"x":1}}}' },
  { what: 'brackets in brackets', headers: json, body: brackets },
  { what: 'fields in fields', headers: json, body: fields },
  { what: 'fields in fields of an event', headers: event, body: fields },
  { what: '2 MB of JSON', headers: json, body: `"${repeated('x', large)}"` },
  { what: '2 MB of an event', headers: event, body: `{"id":"${repeated('x', large)}"}` },
  { what: '2 MB of a form', headers: form, body: `a=${repeated('x', large)}` },
  { what: '2 MB of text', headers: { 'content-type': 'text/plain' }, body: repeated('x', large) },
  { what: 'JSON that is not UTF-8', headers: json, body: lost },
  { what: 'an event that is not UTF-8', headers: event, body: lost },
  { what: 'a form that is not UTF-8', headers: form, body: Uint8Array.from([0x61, 0x3d, 0xff]) },
  { what: 'a form of broken codes', headers: form, body: 'a=%zz&b=%ff%fe&c=%00&%=%' },
  { what: 'a form of 10,000 fields', headers: form, body: many },
  { what: 'a form of prototypes', headers: form, body: '__proto__[x]=1&__proto__=2&constructor=3' },
  { what: 'a form in UTF-7', headers: { 'content-type': `${form['content-type']}; charset=utf-7` }, body: 'a=b' },
  { what: 'packed, but not', headers: { ...json, 'content-encoding': 'gzip' }, body: 'not packed' },
  { what: 'packed in an unknown way', headers: { ...form, 'content-encoding': 'rar' }, body: 'x' },
  { what: '50 MB, packed', headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(repeated('0', 50_000_000)) },
  { what: 'parts without a boundary', headers: { 'content-type': 'multipart/form-data' }, body: 'x' },
  { what: 'parts that never come', headers: inParts, body: '--other\r\n' },
  { what: 'parts that do not end', headers: inParts, body: multipart('cut', part('kind', 'sen2')) },
  { what: 'parts without names', headers: inParts, body: `${multipart('cut', 'X: y\r\n\r\nz')}--cut--` },
  { what: 'a part of a prototype', headers: inParts, body: `${multipart('cut', part('__proto__', 'x'), part('kind', script))}--cut--` },
  { what: 'a thousand parts', headers: inParts, body: `${multipart('cut', ...Array.from({ length: 1000 }, (_, at) => part(`p${at}`, 'x')))}--cut--` },
  { what: 'a file and no fields', headers: inParts, body: `${multipart('cut', part('file', script, '; filename="../../x"'))}--cut--` },
  { what: 'a file of an unknown kind', headers: inParts, body: `${multipart('cut', part('kind', 'x'), part('file', 'x', '; filename="x"'))}--cut--` },
  { what: 'an event in binary mode', headers: { ...json, 'ce-specversion': '1.0', 'ce-id': 'x' }, body: '{}' },
]; // prettier-ignore

/** What a field of a form, or of an address, may be filled with. */
export const hostileValues: readonly string[] = [
  '',
  script,
  '\0',
  'a\0b',
  "'; drop table case_file; --",
  '../../../../etc/passwd',
  '\u202Egnp.exe',
  '\uFFFF',
  '-1',
  '1e999',
  '99999999999999999999',
  '__proto__',
  'x'.repeat(3000),
];

/** Bodies for a form whose fields have these names: each field filled with each hostile thing, and given twice. */
export function hostileBodies(names: readonly string[]): HostileBody[] {
  const filled = (value: string) => names.map((name): [string, string] => [name, value]);
  const encoded = (fields: readonly [string, string][]) =>
    new URLSearchParams([...fields]).toString();
  const short = hostileValues.filter((value) => value.length < 100);
  return [
    ...common,
    ...short.map((value) => ({
      what: `every field ${JSON.stringify(value)}`,
      headers: form,
      body: encoded(filled(value)),
    })),
    { what: 'every field twice', headers: form, body: encoded([...filled('1'), ...filled('2')]) },
    {
      what: 'every field as a list and as an object',
      headers: form,
      body: names.map((name) => `${name}[]=1&${name}[a]=2`).join('&'),
    },
    {
      what: 'half a character in every field',
      headers: form,
      body: names.map((name) => `${name}=%ED%A0%80`).join('&'),
    },
  ];
}
