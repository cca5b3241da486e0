import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { UsageError } from '../imports/import-arguments.js';
import { keepMailboxes } from './keep-mailboxes.js';
import { readMailboxArguments } from './mailbox-arguments.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.authority(998, 'Fabledon');
}, 60_000);

afterAll(() => db.stop());

async function mailbox(words: string): Promise<readonly string[]> {
  return keepMailboxes(db.ownerUrl, readMailboxArguments(words.split(' ')));
}

const ep = '--authority 999 --service educational-psychology';

describe('the command for mailboxes', () => {
  it('says where a service takes e-mail, otherwise the next time, and no more in the end', async () => {
    expect(await mailbox('list --authority 999')).toEqual(['No service has a mailbox.']);
    await mailbox(`set ${ep} --address ep@fictshire.example`);
    await mailbox(`set ${ep} --address psychology@fictshire.example`);
    await mailbox('set --authority 998 --service health --address health@fabledon.example');
    expect(await mailbox('list --authority 999')).toEqual([
      'educational-psychology  psychology@fictshire.example',
    ]);
    await mailbox(`remove ${ep}`);
    expect(await mailbox('list --authority 999')).toEqual(['No service has a mailbox.']);
    expect(await mailbox('list --authority 998')).toEqual(['health  health@fabledon.example']);
  });

  it('takes every code by which another system may name a service', async () => {
    await mailbox('set --authority 999 --service EP.Team/9 --address team@fictshire.example');
    expect(await mailbox('list --authority 999')).toEqual(['EP.Team/9  team@fictshire.example']);
    await mailbox('remove --authority 999 --service EP.Team/9');
  });

  it.each([
    ['an authority that is not there', 'list --authority 997', 'no authority 997'],
    ['a service without a mailbox', 'remove --authority 999 --service health', 'has no mailbox'],
  ])('refuses %s', async (_, words, said) => {
    await expect(mailbox(words)).rejects.toThrow(said);
  });

  it.each([
    [`set ${ep} --address nobody`, 'as an e-mail address'],
    [`set ${ep} --address a@b.example,c@d.example`, 'as an e-mail address'],
    [`set ${ep}`, 'as an e-mail address'],
    ['set --authority 999 --service Two,Words --address a@b.example', 'by its code'],
    ['set --authority 99 --service health --address a@b.example', 'as its number'],
    ['send --authority 999', 'set, list or remove'],
    ['list everything --authority 999', 'Too many words'],
    ['list --authority 999 --all', 'Usage: npm run mailbox'],
  ])('is refused with how it is called: %s', (words, said) => {
    expect(() => readMailboxArguments(words.split(' '))).toThrow(UsageError);
    expect(() => readMailboxArguments(words.split(' '))).toThrow(said);
  });
});
