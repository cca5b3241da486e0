import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WriteOnceFolder } from './write-once-folder.js';

let dir: string;
let folder: WriteOnceFolder;

beforeEach(() => {
  dir = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-write-once-'));
  folder = new WriteOnceFolder(dir);
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('a file that is written once', () => {
  it('is there whole, is not to be written to, and leaves nothing half written beside it', async () => {
    expect(await folder.write('999/one', 'A line.\n')).toBe(true);
    expect((await folder.read('999/one')).toString()).toBe('A line.\n');
    expect(readdirSync(join(dir, '999'))).toEqual(['one']);
    expect(statSync(join(dir, '999/one')).mode & 0o222).toBe(0);
  });

  it('stays what it was when another is written in its place', async () => {
    await folder.write('999/one', 'The first.');
    expect(await folder.write('999/one', 'The second.')).toBe(false);
    expect(readFileSync(join(dir, '999/one'), 'utf8')).toBe('The first.');
    expect(readdirSync(join(dir, '999'))).toEqual(['one']);
  });

  it('is written by one of many who try at once, and is all from that one', async () => {
    const texts = Array.from({ length: 20 }, (_, place) => `${String(place)}\n`.repeat(20_000));
    const done = await Promise.all(texts.map((text) => folder.write('999/one', text)));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(readFileSync(join(dir, '999/one'), 'utf8')).toBe(texts[done.indexOf(true)]);
  });
});

describe('a file system that gives a file no second name, as a mounted bucket', () => {
  it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('has it written once all the same: %s', async (code) => {
    const bucket = new WriteOnceFolder(dir, () =>
      Promise.reject(Object.assign(new Error(), { code })),
    );
    expect(await bucket.write('999/one', 'The first.')).toBe(true);
    expect(await bucket.write('999/one', 'The second.')).toBe(false);
    expect(readFileSync(join(dir, '999/one'), 'utf8')).toBe('The first.');
    expect(readdirSync(join(dir, '999'))).toEqual(['one']);
  });

  it('is told apart from a disk that fails', async () => {
    const error = Object.assign(new Error(), { code: 'EIO' });
    const broken = new WriteOnceFolder(dir, () => Promise.reject(error));
    await expect(broken.write('999/one', 'The first.')).rejects.toBe(error);
    expect(readdirSync(join(dir, '999'))).toEqual([]);
  });
});

describe('the names in it', () => {
  it('come in order, and a folder that is not there yet has none', async () => {
    for (const name of ['999/b', '999/a', '999/.half']) await folder.write(name, '');
    expect([await folder.names(), await folder.names('999'), await folder.names('998')]).toEqual([
      ['999'],
      ['a', 'b'],
      [],
    ]);
  });
});

describe('a folder that is missing', () => {
  it('is not made: it may be a place that wasn’t mounted', async () => {
    const missing = new WriteOnceFolder(join(dir, 'missing'));
    await expect(missing.write('999/one', '')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(missing.names()).rejects.toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(dir)).toEqual([]);
  });
});
