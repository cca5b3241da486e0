import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { Command } from './command.testing.js';

let db: TestDatabase;

jest.setTimeout(120_000);

beforeAll(async () => {
  db = await testDatabase();
});

afterAll(async () => {
  await db.stop();
});

describe('bringing the database to this release', () => {
  it('sets Fictshire up, which an empty AUTHORITY means as well', async () => {
    const command = new Command('migrate', [], { DATABASE_URL: db.ownerUrl, AUTHORITY: '' });
    expect(await command.exitCode()).toBe(0);
    await db.asOwner(`select set_config('app.authority', '999', false)`);
    expect(await db.asOwner('select id, name from authority')).toEqual([
      { id: 999, name: 'Fictshire' },
    ]);
  });

  it('refuses an authority that was never set up, in one sentence', async () => {
    const command = new Command('migrate', [], { DATABASE_URL: db.ownerUrl, AUTHORITY: '301' });
    expect(await command.exitCode()).toBe(1);
    expect(command.output).toBe(
      'There is no authority 301 in this database: set AUTHORITY to 999, or leave it out.\n',
    );
  });
});
