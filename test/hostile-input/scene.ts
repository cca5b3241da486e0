import { Database } from '#libs/platform';
import { paths, type ServedPath } from '../../apps/web/src/page-shell/paths.js';
import { credentialOf } from '../support/as-source.js';
import { RunningSystem } from '../support/running-system.js';
import { openExample, recordOwedFacts, workingRooms } from '../support/working-rooms.js';
import { RawClient } from './raw-request.js';

const nobody = '00000000-0000-4000-8000-000000000000';

/** The pages in one real process, without a worker, over a database with one case in it. */
export interface Scene {
  readonly system: RunningSystem;
  readonly client: RawClient;
  /** An address of a path of the register that is right: of a case, an import and an event that there are. */
  addressOf(served: ServedPath): string;
}

export async function startScene(): Promise<Scene> {
  const system = await RunningSystem.start({
    queues: 'postgresql',
    timeZone: 'Europe/London',
    workers: 0,
  });
  const { reference, importId, eventId } = await oneOfEach(system);
  const token = await credentialOf(system, 'neighbour');
  const everywhere: Readonly<Record<string, string>> = { reference, seq: '1' };
  const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [paths.followImport.path]: { id: importId },
    [paths.apiEvent.path]: { id: eventId },
    // Without a worker nobody is alerted: there is none of this id.
    [paths.email.path]: { id: nobody },
    [paths.dismissEmail.path]: { id: nobody },
  };
  const addressOf = ({ path }: ServedPath): string =>
    path.replace(/:(\w+)/g, (_, name: string) => {
      const place = everywhere[name] ?? places[path]?.[name];
      if (place === undefined) throw new Error(`Say what stands for :${name} in ${path}.`);
      return place;
    });
  const client = new RawClient(system.port, { authorization: `Bearer ${token}` });
  return { system, client, addressOf };
}

async function oneOfEach(system: RunningSystem) {
  const { databaseUrl } = system.queuePlace;
  const database = await Database.connect({ databaseUrl, databaseAppUrl: undefined });
  try {
    const rooms = workingRooms(database);
    await database.inAuthority(999, (tx) => rooms.setDay.set(tx, '2026-01-15'));
    const { reference } = await openExample(rooms, 999, 1);
    const told = {
      source: 'neighbour',
      subject: reference,
      caseId: null,
      importId: null,
      line: null,
    };
    const request = { factId: '1', type: 'request-received', happenedOn: '2026-01-05', data: {} };
    const [receipt] = await database.inAuthority(999, (tx) =>
      rooms.facts.receive(tx, [{ ...told, ...request }], 'a test'),
    );
    await recordOwedFacts(rooms, 999);
    const file = { kind: 'facts', asAt: null, receivedBy: 'a test', bytes: lines() } as const;
    const { importId } = await rooms.receiveFile.receive(999, file);
    return { reference, importId, eventId: receipt?.id ?? '' };
  } finally {
    await database.close();
  }
}

async function* lines(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from('no fact\n'));
}

/** A digest of every row of every table: what is the same before and after has not changed. */
export async function everythingKept(system: RunningSystem): Promise<Record<string, string>> {
  const tables = await system.asOwner<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'bullmq') order by 1`,
  );
  const kept: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await system.asOwner<{ rows: string }>(
      `select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as rows
       from ${name} t`,
    );
    kept[name] = row?.rows ?? '';
  }
  return kept;
}
