import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';
import { hashOf, textDigestOf, type HashedEntry } from './entry-hash.js';

const entry: HashedEntry = {
  authority: 999,
  caseId: '10000000-0000-4000-8000-000000000000',
  seq: 1,
  caseVersion: 1,
  process: 'needs-assessment',
  eventType: 'request-received',
  eventVersion: 1,
  mode: 'record',
  data: { requestedBy: 'parent' },
  happenedOn: '2026-01-09',
  recordedAt: '2026-01-10T09:00:00.000Z',
  recordedBy: 'A. Caseworker',
  source: 'officer',
  factId: null,
  correctsSeq: null,
  textDigest: null,
};

const hex = (previous: Buffer | null, changed: Partial<HashedEntry> = {}) =>
  hashOf(previous, { ...entry, ...changed }).toString('hex');

describe('the hash of an entry', () => {
  // What was recorded once must verify for ever: this one may never change.
  it('is the one that any program gets from the same content, today and in ten years', () => {
    const content =
      '{"authority":999,"caseId":"10000000-0000-4000-8000-000000000000","caseVersion":1,"correctsSeq":null,' +
      '"data":{"requestedBy":"parent"},"eventType":"request-received","eventVersion":1,"factId":null,' +
      '"format":"ehc-history-entry/1","happenedOn":"2026-01-09","mode":"record","previous":null,' +
      '"process":"needs-assessment","recordedAt":"2026-01-10T09:00:00.000Z","recordedBy":"A. Caseworker",' +
      '"seq":1,"source":"officer","textDigest":null}';
    expect(hex(null)).toBe(createHash('sha256').update(content).digest('hex'));
    expect(hex(null)).toBe('21f9050a73e4516b6d4b94410546d8ec281a3d524345e9d8340bfe78c7f41559');
  });

  it('is another one after another entry', () => {
    const previous = hashOf(null, entry);
    expect(new Set([hex(null), hex(previous), hex(hashOf(previous, entry))]).size).toBe(3);
  });

  it('is another one when anything else is said', () => {
    const others: Partial<HashedEntry>[] = Object.entries(entry).map(([name, value]) => ({
      [name]: typeof value === 'number' ? value + 1 : `another ${String(value)}`,
    }));
    const hashes = others.map((changed) => hex(null, changed));
    expect(new Set([hex(null), ...hashes]).size).toBe(1 + Object.keys(entry).length);
  });

  it('is the same for the same instant and the same content, however they are spelt', () => {
    for (const recordedAt of ['2026-01-10T09:00:00Z', '2026-01-10T09:00:00.000000Z']) {
      expect(hex(null, { recordedAt })).toBe(hex(null));
    }
    const spelt = { recordedAt: '2026-01-10T09:00:00.120000Z', data: { a: 1, b: { c: 2, d: 3 } } };
    const otherwise = { recordedAt: '2026-01-10T09:00:00.12Z', data: { b: { d: 3, c: 2 }, a: 1 } };
    expect(hex(null, spelt)).toBe(hex(null, otherwise));
    expect(hex(null, { recordedAt: '2026-01-10T09:00:00.000001Z' })).not.toBe(hex(null));
  });
});

describe('the digest of a text', () => {
  const salt = Buffer.alloc(16, 1);

  it('is another one with another salt, so that nobody can try out what the text was', () => {
    const digests = [salt, Buffer.alloc(16, 2)].map((one) =>
      textDigestOf(one, 'A reason.').toString('hex'),
    );
    expect(new Set(digests).size).toBe(2);
  });

  it('takes no salt of another length, which would leave open where the text begins', () => {
    expect(() => textDigestOf(salt.subarray(1), 'A reason.')).toThrow('A salt has 16 bytes.');
  });
});

describe('canonical JSON', () => {
  it('keeps the order of lists, and puts names in order wherever they stand', () => {
    expect(canonicalJson([{ b: [2, 1], a: null }, 'é'])).toBe('[{"a":null,"b":[2,1]},"é"]');
  });
});
