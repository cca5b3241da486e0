import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addAuthority, asOwner, type Tx } from '#libs/platform';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { IdentifySource } from '../actions/identify-source.action.js';
import { KeepSources, SourceError } from '../actions/keep-sources.action.js';
import { PostgresSourceStore } from './source-store.js';

const now = '2026-01-15T09:30:00Z';
const sources = new KeepSources(new PostgresSourceStore());
let db: TestDatabase;
let identify: IdentifySource;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.authority(998, 'Fabledon');
  await addAuthority(db.ownerUrl, { id: 301, name: 'A real place', isFictitious: false });
  identify = new IdentifySource(db.database, new PostgresSourceStore());
}, 60_000);

afterAll(() => db.stop());

const owned = <T>(authority: number, work: (tx: Tx) => Promise<T>) =>
  asOwner(db.ownerUrl, authority, work);
const add = (source: string, types: readonly string[] = ['advice-received'], authority = 999) =>
  owned(authority, (tx) => sources.add(tx, { source, types }, now));

describe('the credential of a source', () => {
  it('says whose it is, and is kept as a digest only', async () => {
    const token = await add('health-trust', ['advice-received', 'advice-not-needed']);
    expect(token).toMatch(/^ehc_999_[0-9a-f]{10}_[0-9a-f]{64}$/);
    expect(await identify.byToken(token)).toEqual({
      authority: 999,
      id: token.split('_')[2],
      source: 'health-trust',
      eventTypes: ['advice-received', 'advice-not-needed'],
    });
    const secret = token.split('_')[3] ?? '';
    const [row] = await db.asOwner<{ all: string }>(
      `select event_source::text as all from event_source`,
    );
    expect(row?.all).not.toContain(secret);
    expect(row?.all).not.toContain(Buffer.from(secret).toString('hex'));
  });

  it.each([
    [
      'with another secret',
      (token: string) => token.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    ],
    ['of another authority', (token: string) => token.replace('ehc_999', 'ehc_998')],
    ['of an authority that there is not', (token: string) => token.replace('ehc_999', 'ehc_123')],
    ['of another id', (token: string) => token.replace(/_[0-9a-f]{10}_/, '_0123456789_')],
    ['cut short', (token: string) => token.slice(0, -1)],
    ['with more behind it', (token: string) => `${token}0`],
    ['in capitals', (token: string) => token.toUpperCase()],
    ['that is empty', () => ''],
  ])('%s is not known', async (what, changed) => {
    const token = await add(`wrong/${what.replaceAll(' ', '-')}`);
    expect(await identify.byToken(changed(token))).toBe('unknown');
  });

  it('opens nothing once it is revoked, and the source may then have a new one', async () => {
    const first = await add('school');
    await expect(add('school')).rejects.toThrow('school has a credential already');
    await owned(999, (tx) => sources.revoke(tx, 'school', now));
    expect(await identify.byToken(first)).toBe('revoked');
    const second = await add('school');
    expect(await identify.byToken(second)).toMatchObject({ source: 'school' });
    expect(await identify.byToken(first)).toBe('revoked');
    const listed = await owned(999, (tx) => sources.list(tx));
    expect(
      listed
        .filter(({ source }) => source === 'school')
        .map(({ revokedAt }) => revokedAt === null)
        .sort(),
    ).toEqual([false, true]);
  });

  it('is given out once only when it is asked for twice at once', async () => {
    const outcomes = await Promise.allSettled([add('at-once'), add('at-once')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('covers every type there is when all are asked for, and is of one authority', async () => {
    const token = await add('everything', ['all'], 998);
    expect(await identify.byToken(token)).toMatchObject({
      authority: 998,
      eventTypes: expect.arrayContaining(['request-received', 'plan-made']),
    });
    const listed = await owned(999, (tx) => sources.list(tx));
    expect(listed.map(({ source }) => source)).not.toContain('everything');
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a type that the law does not know',
      () => add('a', ['coffee-made']),
      /^Not known: coffee-made/,
    ],
    ['no type', () => add('a', []), /^No type is named/],
    ['a source that is no name', () => add('the trust', ['all']), /^Give the source as its events/],
    ['the source of returns', () => add('sen2/999/x', ['all']), /^Give the source as its events/],
    ['an authority that there is not', () => add('a', ['all'], 997), /^There is no authority 997/],
    [
      'a real authority',
      () => add('a', ['all'], 301),
      /^Authority 301 is a real one: until people/,
    ],
    [
      'none that could be revoked',
      () => owned(999, (tx) => sources.revoke(tx, 'nobody', now)),
      /^No source nobody/,
    ],
  ])('is refused in words for %s', async (_, asked, sentence) => {
    await expect(asked()).rejects.toThrow(SourceError);
    await expect(asked()).rejects.toThrow(sentence);
  });

  it('of a real authority opens nothing, though it be in the table', async () => {
    const token = await add('moved', ['all'], 998);
    await db.asOwner(`update authority set is_fictitious = false, today_is = null where id = 998`);
    expect(await identify.byToken(token)).toBe('real-authority');
    await db.asOwner(`update authority set is_fictitious = true where id = 998`);
  });

  it('can be written by no process of the service', async () => {
    const change = (sql: string) => db.database.inAuthority(999, (tx) => tx.change(sql));
    for (const sql of [
      `update event_source set revoked_at = null`,
      `delete from event_source`,
      `insert into event_source select * from event_source`,
    ]) {
      await expect(change(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
