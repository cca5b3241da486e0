import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IdentifySource, PostgresSourceStore } from '#libs/inbound-facts';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { Command } from './command.testing.js';
import { exampleTokenFile, giveExampleCredential } from './sources/example-credential.js';

let db: TestDatabase;
let folder: string;
const environment = process.env;

jest.setTimeout(60_000);

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-source-'));
  process.env = { ...environment, DATABASE_URL: db.ownerUrl };
});
afterAll(async () => {
  process.env = environment;
  rmSync(folder, { recursive: true, force: true });
  await db.stop();
});

async function source(...words: string[]): Promise<{ code: number | null; output: string }> {
  const command = new Command('source', words, { DATABASE_URL: db.ownerUrl });
  const code = await command.exitCode();
  return { code, output: command.output };
}
const of999 = ['--authority', '999'];
const whose = (token: string) =>
  new IdentifySource(db.database, new PostgresSourceStore()).byToken(token);

describe('The command for credentials of sources', () => {
  it('shows a token once, lists it never, and takes it back', async () => {
    const types = 'advice-received, advice-not-needed';
    const added = await source('add', ...of999, '--source', 'health-trust', '--types', types);
    expect(added.code).toBe(0);
    const [token = ''] = added.output.split('\n');
    expect(await whose(token)).toMatchObject({ source: 'health-trust' });
    const listed = await source('list', ...of999);
    expect(listed.output).toMatch(/^health-trust .* in use .*advice-received,advice-not-needed$/m);
    expect(listed.output).not.toContain(token.slice(-64));
    expect((await source('revoke', ...of999, '--source', 'health-trust')).code).toBe(0);
    expect(await whose(token)).toBe('revoked');
    expect((await source('list', ...of999)).output).toMatch(/^health-trust .* revoked /m);
  });

  it.each([
    [['add', ...of999, '--source', 'a', '--types', 'coffee-made'], /^Not known: coffee-made/],
    [['add', '--source', 'a', '--types', 'all'], /^Give --authority as its number/],
    [['add', ...of999, '--types', 'all'], /^Name the source/],
    [['forget', ...of999], /^Say what to do: add, list or revoke/],
    [['revoke', ...of999, '--source', 'nobody'], /^No source nobody/],
    [['list', ...of999, '--colour', 'red'], /Usage: npm run source/],
  ])('says what is wrong with %j', async (words, sentence) => {
    const { code, output } = await source(...words);
    expect([code, output]).toEqual([2, expect.stringMatching(sentence)]);
    expect(output).not.toMatch(/\bat .*:\d+/);
  });
});

describe('The credential of the example', () => {
  it('is given once, and kept where only its owner can read it', async () => {
    expect(await giveExampleCredential(folder)).toEqual([]);
    const file = exampleTokenFile(folder);
    const token = readFileSync(file, 'utf8');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await whose(token.trim())).toMatchObject({ source: 'example', authority: 999 });
    expect(await giveExampleCredential(folder)).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(token);
  });

  it('that was lost is not given again by itself, and a sentence says how', async () => {
    writeFileSync(exampleTokenFile(folder), 'lost\n');
    const [sentence] = await giveExampleCredential(folder);
    expect(sentence).toMatch(/revoke it, then add it again/);
    await source('revoke', ...of999, '--source', 'example');
    expect(await giveExampleCredential(folder)).toEqual([]);
    expect(await whose(readFileSync(exampleTokenFile(folder), 'utf8').trim())).toMatchObject({
      source: 'example',
    });
  });
});
