import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../../test/support/seeded-random.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { Database } from './database.js';
import { TransactionOverError, type Tx } from './tx.js';

// Two authorities take turns on one connection, and most of what can go wrong in a transaction does.

let db: TestDatabase;
let one: Database;

beforeAll(async () => {
  db = await testDatabase();
  await db.authority(999, 'Fictshire');
  await db.authority(998, 'Fabledon');
  one = await Database.connect(
    { databaseUrl: db.ownerUrl, databaseAppUrl: undefined },
    { connections: 1 },
  );
}, 60_000);

afterAll(async () => {
  await one.close();
  await db.stop();
});

const noAnswer = () => undefined;
const count = 'update authority set next_reference = next_reference + 1';

/** What a transaction sees: as which role, in whose name, and the rows of which authorities. */
async function seenBy(tx: Tx): Promise<string> {
  const [row] = await tx.rows<{ seen: string }>(
    `select concat_ws(' ', current_user, current_setting('app.authority'),
       (select string_agg(id::text, ',') from authority)) as seen`,
  );
  return row?.seen ?? 'nothing';
}

interface Ending {
  /** Whether what it wrote stays. */
  readonly stays: boolean;
  end(tx: Tx): unknown;
}

const endings: readonly Ending[] = [
  { stays: true, end: (tx) => tx.change(count) },
  {
    stays: true,
    end: async (tx) => {
      await tx.change(count);
      await tx.rows('commit');
    },
  },
  {
    stays: false,
    end: async (tx) => {
      await tx.change(count);
      throw new Error('the machine stops here');
    },
  },
  {
    stays: false,
    end: () => {
      throw new Error('before anything was asked');
    },
  },
  {
    stays: false,
    end: (tx) =>
      tx.change(`insert into authority (id, name, is_fictitious) values (997, 'Nowhere', true)`),
  },
  {
    stays: false,
    end: async (tx) => {
      await tx.change(count);
      await tx.rows('select 1 / 0').catch(noAnswer);
      return tx.rows('select id from authority');
    },
  },
  {
    stays: false,
    end: (tx) => Promise.all([tx.change(count), tx.rows('select nothing'), tx.change(count)]),
  },
  {
    stays: false,
    end: (tx) => {
      tx.change(count).catch(noAnswer);
      tx.rows('select pg_sleep(0.002)').catch(noAnswer);
      throw new Error('without waiting for an answer');
    },
  },
  {
    stays: false,
    end: async (tx) => {
      await tx.change(count);
      await tx.rows(`select set_config('statement_timeout', '5', true)`);
      await tx.rows('select pg_sleep(1)');
    },
  },
  {
    stays: false,
    end: async (tx) => {
      await tx.change(count);
      await tx.rows('rollback');
    },
  },
  {
    stays: false,
    end: async (tx) => {
      await tx.change(count);
      await tx.rows('select pg_terminate_backend(pg_backend_pid())');
    },
  },
];

describe('two authorities on one connection', () => {
  it('see and change their own rows and no other’s, however the transaction before has ended', async () => {
    const random = seededRandom(20261122);
    const turns = Array.from({ length: 330 }, (_, place) => ({
      authority: random.whole(998, 999),
      ending: endings[(place * 7) % endings.length] ?? endings[0],
    }));
    const seen = await Promise.all(
      turns.map(async ({ authority, ending }) => {
        let told = 'nothing';
        const work = one.inAuthority(authority, async (tx) => {
          told = await seenBy(tx);
          await ending?.end(tx);
        });
        await work.catch(noAnswer);
        return told;
      }),
    );
    const said = turns.map(
      ({ authority }) => `ehc_tenant ${String(authority)} ${String(authority)}`,
    );
    expect(seen).toEqual(said);
    const stayed = (of: number) =>
      turns.filter(({ authority, ending }) => authority === of && ending?.stays).length;
    expect(
      await db.asOwner('select id, next_reference - 1001 as counted from authority order by id'),
    ).toEqual([998, 999].map((id) => ({ id, counted: stayed(id) })));
    expect(stayed(998) + stayed(999)).toBe(60);
  }, 30_000);

  it.each(['commit', 'rollback'])(
    'leave neither role nor authority behind on it: after a %s, the bare login can do nothing',
    async (end) => {
      await one.inAuthority(999, async (tx) => {
        await tx.rows(end);
        const [left] = await tx.rows(
          `select current_user as role, current_setting('app.authority', true) as authority`,
        );
        expect(left).toEqual({ role: 'ehc_app', authority: '' });
        await expect(tx.rows('select from person')).rejects.toMatchObject({ code: '42501' });
      });
      expect(await one.inAuthority(998, seenBy)).toBe('ehc_tenant 998 998');
    },
  );

  it('can’t be mixed by a transaction that is kept beyond its end', async () => {
    let kept: Tx | undefined;
    await one.inAuthority(999, async (tx) => {
      kept = tx;
      await tx.rows('select 1');
    });
    await one.inAuthority(998, async (tx) => {
      await tx.rows('select 1');
      await expect(kept?.rows('select id from authority')).rejects.toThrow(TransactionOverError);
      await expect(kept?.change(count)).rejects.toThrow(TransactionOverError);
    });
  });

  it('wait for one another in vain when one asks inside the other, and are told so in time', async () => {
    const nested = one.inAuthority(999, async (tx) => {
      await tx.change(count);
      await one.inAuthority(998, seenBy);
    });
    await expect(nested).rejects.toThrow(/timeout exceeded when trying to connect/);
    expect(await one.inAuthority(998, seenBy)).toBe('ehc_tenant 998 998');
  }, 20_000);
});
