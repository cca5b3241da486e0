import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { Database } from './database.js';
import { migrate } from './migrate.js';
import { onceRecovered } from './once-recovered.js';
import { recoveringServer } from './recovering-server.testing.js';

let db: TestDatabase;
let server: Awaited<ReturnType<typeof recoveringServer>> | undefined;

beforeAll(async () => {
  db = await testDatabase();
}, 60_000);

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

afterAll(() => db.stop());

const after = async (refusals: number) => {
  server = await recoveringServer(db.ownerUrl, refusals);
  return { databaseUrl: server.url, databaseAppUrl: undefined };
};

describe('a database that recovers from a crash while a process starts', () => {
  it('is asked again until it takes the process in', async () => {
    const database = await Database.connect(await after(2), { connections: 1 });
    try {
      expect(await database.inPostRoom((tx) => tx.rows('select 1 as one'))).toEqual([{ one: 1 }]);
    } finally {
      await database.close();
    }
    expect(server?.asked()).toBeGreaterThan(2);
  });

  it('is waited for by whoever brings it to this release', async () => {
    expect(await migrate(await after(2))).toEqual([]);
  });

  it('is given up when it takes too long, with what it said', async () => {
    const { databaseUrl } = await after(1000);
    const open = () => new Client({ connectionString: databaseUrl }).connect();
    await expect(onceRecovered(open, 600)).rejects.toMatchObject({ code: '57P03' });
    expect(server?.asked()).toBeGreaterThan(1);
  });
});

describe('a database that can’t be opened for another reason', () => {
  it.each([
    ['a password that is wrong', (url: URL) => (url.password = 'wrong'), '28P01'],
    ['a place where nothing listens', (url: URL) => (url.port = '9'), 'ECONNREFUSED'],
  ])('is not asked twice: %s', async (_, spoil, code) => {
    const url = new URL((await after(0)).databaseUrl);
    spoil(url);
    const opening = Database.connect({ databaseUrl: url.toString(), databaseAppUrl: undefined });
    await expect(opening).rejects.toMatchObject({ code });
    expect(server?.asked()).toBeLessThanOrEqual(1);
  });
});
