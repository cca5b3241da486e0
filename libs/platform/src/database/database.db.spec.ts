import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { addAuthority, fictshire } from './add-authority.js';
import { asOwner } from './as-owner.js';
import { Database } from './database.js';
import { listenTo } from './listen.js';
import { DatabaseSetupError, migrate } from './migrate.js';
import { TransactionTakenBackError, type Tx } from './tx.js';

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.authority(998, 'Fabledon');
}, 60_000);

afterAll(() => db.stop());

const urls = () => ({ databaseUrl: db.ownerUrl, databaseAppUrl: undefined });

describe('bringing the database to this release', () => {
  it('may be done again, and by several hosts at once', async () => {
    expect(await migrate(urls())).toEqual([]);
    expect(await Promise.all([migrate(urls()), migrate(urls())])).toEqual([[], []]);
  });

  it('says what is missing when the login that was named isn’t there', async () => {
    const databaseAppUrl = 'postgres://nobody_here@localhost/ehc';
    const failing = migrate({ ...urls(), databaseAppUrl });
    await expect(failing).rejects.toThrow(DatabaseSetupError);
    await expect(failing).rejects.toThrow(/DATABASE_APP_URL must exist/);
  });

  it('leaves an authority that is there as it is', async () => {
    await addAuthority(db.ownerUrl, { ...fictshire, name: 'Fictshire County' });
    expect(await db.asOwner('select id, name from authority order by id')).toEqual([
      { id: 998, name: 'Fabledon' },
      { id: 999, name: 'Fictshire' },
    ]);
  });
});

describe('work in the database', () => {
  it('is for the authority it names, though the connection is passed from one to another', async () => {
    const one = await Database.connect(urls(), { connections: 1 });
    try {
      const seen = await Promise.all(
        Array.from({ length: 40 }, (_, place) =>
          one.inAuthority(998 + (place % 2), async (tx) => {
            const rows = await tx.rows<{ id: number }>('select id from authority');
            return rows.every(({ id }) => id === tx.authority) && rows.length === 1;
          }),
        ),
      );
      expect(seen).toEqual(Array.from({ length: 40 }, () => true));
    } finally {
      await one.close();
    }
  });

  it('is given up by the server when whoever began it is silent for a minute', async () => {
    const [row] = await db.database.inAuthority(999, (tx) =>
      tx.rows('show idle_in_transaction_session_timeout'),
    );
    expect(row).toEqual({ idle_in_transaction_session_timeout: '1min' });
  });

  it('is taken back when it fails, and says how many rows a statement changed', async () => {
    const rename = `update authority set next_reference = 5000`;
    const failing = db.database.inAuthority(999, async (tx) => {
      expect(await tx.change(rename)).toBe(1);
      throw new Error('the machine stops here');
    });
    await expect(failing).rejects.toThrow('stops here');
    const rows = await db.asOwner('select from authority where next_reference = 5000');
    expect(rows).toEqual([]);
  });

  it.each([
    ['the application', (work: (tx: Tx) => Promise<unknown>) => db.database.inAuthority(999, work)],
    ['the owner', (work: (tx: Tx) => Promise<unknown>) => asOwner(db.ownerUrl, 999, work)],
  ])('of %s is not done when it goes on after a statement that failed', async (_, inAuthority) => {
    const goingOn = inAuthority(async (tx) => {
      await tx.change(`update authority set next_reference = 6000`);
      await tx.rows('select 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(goingOn).rejects.toThrow(TransactionTakenBackError);
    const rows = await db.asOwner('select from authority where next_reference = 6000');
    expect(rows).toEqual([]);
  });

  it('says when the database can’t be reached', async () => {
    await expect(db.database.ping()).resolves.toBeUndefined();
    const nowhere = { databaseUrl: 'postgres://owner@127.0.0.1:1/ehc', databaseAppUrl: undefined };
    await expect(Database.connect(nowhere).then((one) => one.ping())).rejects.toThrow();
  });
});

describe('listening', () => {
  it('hears what is announced, takes up a lost connection, and says that it may have missed something', async () => {
    const heard: (string | null)[] = [];
    const troubles: Error[] = [];
    const listening = await listenTo(
      urls(),
      'breach_risk',
      (payload) => heard.push(payload),
      (error) => troubles.push(error),
    );
    const notify = (text: string) => db.asOwner(`select pg_notify('breach_risk', $1)`, [text]);
    await notify('999');
    await eventually(() => {
      expect(heard).toEqual([null, '999']);
    });
    await db.asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'`,
    );
    await eventually(() => {
      expect(heard).toEqual([null, '999', null]);
    });
    expect(troubles.length).toBeGreaterThan(0);
    await notify('998');
    await eventually(() => {
      expect(heard).toEqual([null, '999', null, '998']);
    });
    await listening.stop();
    await notify('997');
    expect(heard).toHaveLength(4);
  });
});
