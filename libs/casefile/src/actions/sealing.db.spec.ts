import {
  appendFileSync,
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { SystemClock } from '#libs/platform';
import { oneHistory } from './one-history.testing.js';
import { fiveEntries, keep } from './recorded-entries.testing.js';
import { SealedAheadError, SealHistory } from './seal-history.js';

const [first, second] = [
  '10000000-0000-4000-8000-000000000000',
  '20000000-0000-4000-8000-000000000000',
];

const one = oneHistory({ id: first, sealedOn: '2026-01-15' });

const told = async () => (await one.histories.verified()).told;
const fileOf = (day: string) => join(one.histories.dir, '999', `${day}.jsonl`);
const sealedOn = async (day: string) =>
  (await one.histories.files.read(999, day)).heads.map(({ reference, seq }) => [reference, seq]);

describe('sealing', () => {
  it('is done once a day, and holds what changed since', async () => {
    expect(await one.histories.sealOn('2026-01-15')).toBe(false);
    await one.histories.inFictshire((tx) => keep(tx, 'FIC-2', fiveEntries(second)));
    expect(await one.histories.sealOn('2026-01-15')).toBe(false);
    expect(await one.histories.sealOn('2026-01-16')).toBe(true);
    expect(await one.histories.sealOn('2026-01-17')).toBe(true);
    expect([
      await sealedOn('2026-01-15'),
      await sealedOn('2026-01-16'),
      await sealedOn('2026-01-17'),
    ]).toEqual([[['FIC-1', 5]], [['FIC-2', 5]], []]);
    expect(await told()).toEqual([]);
  });

  it('waits for no day that is only shown', async () => {
    await one.histories.db.asOwner(`update authority set today_is = '2026-03-01'`);
    expect(await one.histories.sealOn('2026-01-16')).toBe(true);
    expect(await one.histories.files.days(999)).toEqual(['2026-01-15', '2026-01-16']);
  });

  it('writes one file where several do it at once, and all of them know it', async () => {
    one.histories.clock.day = '2026-01-16';
    const seal = () => one.histories.inFictshire((tx) => one.histories.sealing.seal(tx));
    const done = await Promise.all([seal(), seal(), seal()]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(readdirSync(join(one.histories.dir, '999'))).toEqual([
      '2026-01-15.jsonl',
      '2026-01-16.jsonl',
    ]);
    expect(await told()).toEqual([]);
  });

  it('takes up the seal of a worker that died before it could say so', async () => {
    const { digest: _digest, ...before } = { ...(await noted()) };
    await one.histories.inFictshire((tx) => keep(tx, 'FIC-2', fiveEntries(second)));
    await one.histories.sealOn('2026-01-16');
    const written = readFileSync(fileOf('2026-01-16'), 'utf8');
    await one.histories.db.asOwner(`update sweep_schedule set sealed_on = $1, seal_digest = $2`, [
      before.day,
      await one.histories.files.digest(999, '2026-01-15'),
    ]);
    expect(await one.histories.sealOn('2026-01-16')).toBe(true);
    expect(readFileSync(fileOf('2026-01-16'), 'utf8')).toBe(written);
    expect(await noted()).toEqual({
      day: '2026-01-16',
      digest: await one.histories.files.digest(999, '2026-01-16'),
    });
    expect(await told()).toEqual([]);
  });

  it('leaves nothing behind where it can’t be written', async () => {
    const nowhere = new SealHistory(
      one.histories.chains,
      { ...asPort(), write: () => Promise.reject(new Error('the disk is full')) },
      new SystemClock(),
    );
    await expect(one.histories.inFictshire((tx) => nowhere.seal(tx))).rejects.toThrow(
      'the disk is full',
    );
    expect((await noted())?.day).toBe('2026-01-15');
  });

  it('that was done ahead of its day is no silent reason to seal nothing until then', async () => {
    await one.histories.sealOn('2026-03-01');
    await expect(one.histories.sealOn('2026-01-16')).rejects.toThrow(SealedAheadError);
    await one.histories.db.asOwner(`update sweep_schedule set sealed_on = '2099-01-01'`);
    await expect(one.histories.sealOn('2026-03-02')).rejects.toThrow(SealedAheadError);
  });

  it('is not done where nobody named a place for it', async () => {
    const unsealed = new SealHistory(one.histories.chains, null, new SystemClock());
    expect(await one.histories.inFictshire((tx) => unsealed.seal(tx))).toBe(false);
  });
});

const noted = () => one.histories.inFictshire((tx) => one.histories.chains.lastSeal(tx));

function asPort() {
  const { files } = one.histories;
  return {
    authorities: () => files.authorities(),
    days: (authority: number) => files.days(authority),
    read: (authority: number, day: string) => files.read(authority, day),
    digest: (authority: number, day: string) => files.digest(authority, day),
  };
}

describe('a seal', () => {
  beforeEach(async () => {
    await one.histories.sealOn('2026-01-16');
    await one.histories.sealOn('2026-01-17');
  });

  const of = (day: string) => `fault: The seal of authority 999 of ${day} January 2026`;

  it.each([
    ['2026-01-15', [`${of('15')} is gone: that of 16 January 2026 follows on it.`]],
    ['2026-01-16', [`${of('16')} is gone: that of 17 January 2026 follows on it.`]],
    ['2026-01-17', [`${of('17')} is gone.`]],
  ])('that is gone is missed: %s', async (day, sentences) => {
    rmSync(fileOf(day));
    expect(await told()).toEqual(sentences);
  });

  it('that is gone is missed for ever, the last one too', async () => {
    rmSync(fileOf('2026-01-17'));
    await one.histories.sealOn('2026-01-18');
    expect(await told()).toEqual([`${of('17')} is gone: that of 18 January 2026 follows on it.`]);
  });

  it('that is gone with all others is missed', async () => {
    for (const day of ['2026-01-15', '2026-01-16', '2026-01-17']) rmSync(fileOf(day));
    expect(await told()).toEqual([`${of('17')} is gone.`]);
  });

  it.each([
    ['2026-01-15', `${of('15')} was changed after it was written.`],
    ['2026-01-17', `${of('17')} was changed after it was written.`],
  ])('that was changed is found: %s', async (day, sentence) => {
    const text = readFileSync(fileOf(day), 'utf8');
    chmodSync(fileOf(day), 0o644);
    writeFileSync(fileOf(day), text.replace('T12:00', 'T12:01'));
    expect(await told()).toEqual([sentence]);
  });

  it.each([
    ['without its last line', (text: string) => text.replace(/[^\n]+\n$/, '')],
    ['with half a line', (text: string) => text.slice(0, -10)],
    ['with a line that is none', (text: string) => text.replace('"seq":5', '"seq":"5"')],
    ['of another authority', (text: string) => text.replace('"authority":999', '"authority":998')],
    ['empty', () => ''],
  ])('that is damaged is found: %s', async (_how, damage) => {
    const text = readFileSync(fileOf('2026-01-15'), 'utf8');
    chmodSync(fileOf('2026-01-15'), 0o644);
    writeFileSync(fileOf('2026-01-15'), damage(text));
    expect(await told()).toEqual([
      `${of('15')} can’t be read as it was written.`,
      `${of('15')} was changed after it was written.`,
    ]);
  });

  it('is written for every day, so that it can be told apart from one that is gone', async () => {
    expect(readFileSync(fileOf('2026-01-17'), 'utf8').split('\n')).toHaveLength(2);
    appendFileSync(
      join(one.histories.dir, 'notes.txt'),
      'the operator may lay other things beside them',
    );
    expect(await one.histories.verified()).toMatchObject({ seals: 3, told: [] });
  });
});
