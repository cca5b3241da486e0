import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { PostgresHistoryChains, VerifyHistory } from '#libs/casefile';
import { Database, migrate, startLocalPostgres, type LocalPostgres } from '#libs/platform';
import { migrateUpTo } from '../earlier-release.testing.js';
import { everyTable, isProtected } from '../row-security.testing.js';

const cases = 450;
const entriesOfACase = 3;

let dataDir: string;
let server: LocalPostgres;
let superuser: Client;
let ownerUrl: string;
let before: object[];

beforeAll(async () => {
  dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-old-entries-'));
  server = await startLocalPostgres({ dataDir });
  ownerUrl = await makeOwner(server.url);
  await migrateUpTo(ownerUrl, '20261122-8-last-review');
  superuser = await connect(urlOf('old', server.url));
  for (const authority of [998, 999]) await superuser.query(oldHistory(authority));
  before = await entries();
  await migrate({ databaseUrl: ownerUrl, databaseAppUrl: undefined });
}, 120_000);

afterAll(async () => {
  await superuser.end();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

function urlOf(database: string, url: string, login?: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  if (login !== undefined) [parsed.username, parsed.password] = [login, 'not-a-secret'];
  return parsed.href;
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

/** An owner of the tables who is no superuser: row security binds him as everybody. */
async function makeOwner(url: string): Promise<string> {
  const client = await connect(url);
  await client.query(`create role plain_owner login createrole password 'not-a-secret'`);
  await client.query('create database old owner plain_owner');
  await client.end();
  return urlOf('old', url, 'plain_owner');
}

/** Cases as the release before left them: some without a history, instants with microseconds. */
function oldHistory(authority: number): string {
  return `
    insert into authority (id, name, is_fictitious) values (${String(authority)}, 'Fictshire', true);
    insert into sweep_schedule (authority_id) values (${String(authority)});
    insert into case_file (authority_id, id, reference, version, opened_at)
    select ${String(authority)}, ('00000000-0000-4000-8000-' || lpad(place::text, 12, '0'))::uuid, 'EHC-' || place, 2, '2026-01-01'
    from generate_series(1, ${String(cases)}) as place;
    insert into history_entry (authority_id, case_id, seq, case_version, process, event_type, event_version, mode,
      data, happened_on, recorded_at, recorded_by, source, fact_id)
    select authority_id, id, seq, seq, 'needs-assessment', 'request-received', 1, 'record',
      '{"b": 1, "a": {"d": [1.5, null, 100000000000000000000000], "c": "é"}}', '2026-01-01',
      (array['2026-01-02T10:00:00.123456Z', '2026-01-02T10:00:00.124Z', '2026-01-02T10:00:01Z'])[seq]::timestamptz, 'import', 'example', reference
    from case_file, generate_series(1, ${String(entriesOfACase)}) as seq
    where authority_id = ${String(authority)} and reference <> 'EHC-7'`;
}

async function entries(): Promise<object[]> {
  const { rows } = await superuser.query<{ entry: object }>(
    `select to_jsonb(h) - '{hash,text_digest}'::text[] as entry from history_entry h order by authority_id, case_id, seq`,
  );
  return rows.map(({ entry }) => entry);
}

describe('the history that a release before the chain recorded', () => {
  it('is whole afterwards, to the microsecond, and nothing else in it has changed', async () => {
    const database = await Database.connect({ databaseUrl: ownerUrl, databaseAppUrl: undefined });
    const told: string[] = [];
    const verify = new VerifyHistory(database, new PostgresHistoryChains(), null);
    const verified = await verify.verify(({ sentence }) => told.push(sentence));
    await database.close();
    const expected = {
      authorities: 2,
      cases: 2 * cases,
      entries: 2 * (cases - 1) * entriesOfACase,
    };
    expect([verified, told]).toEqual([expect.objectContaining({ ...expected, faults: 0 }), []]);
    expect(await entries()).toEqual(before);
    expect(JSON.stringify(before)).toContain('10:00:00.123456');
  });

  it('is protected again: from other authorities, from changes, and from entries without a hash', async () => {
    const tables = await everyTable(superuser);
    expect(tables.filter((table) => isProtected(table) && !table.isForced)).toEqual([]);
    const owner = await connect(ownerUrl);
    await owner.query(`select set_config('app.authority', '999', false)`);
    const { rows } = await owner.query('select distinct authority_id as id from history_entry');
    expect(rows).toEqual([{ id: 999 }]);
    const changed = owner.query('update history_entry set source = source');
    await expect(changed).rejects.toMatchObject({ code: 'P0001' });
    const unchained = owner.query(
      `insert into history_entry select authority_id, case_id, seq + 9 from history_entry limit 1`,
    );
    await expect(unchained).rejects.toMatchObject({ code: '23502' });
    await owner.end();
  });
});
