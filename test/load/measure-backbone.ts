import { availableParallelism } from 'node:os';
import {
  Database,
  migrateQueue,
  readSettings,
  startLocalRedis,
  type Settings,
} from '#libs/platform';
import { sampleDay, sampleWith } from '../support/example-files.js';
import { untilSettled } from '../support/recorded-caseload.js';
import { backends, RunningSystem, type Backend } from '../support/running-system.js';
import { sen2Return } from '../support/sen2-generator.js';
import { ServiceClient } from '../support/service-client.js';
import { testDatabase, type TestDatabase } from '../support/test-database.js';
import { workingRooms } from '../support/working-rooms.js';
import { median, say } from './figures.js';
import { measureBareRelay, measurePostRoom, type PostRoomFigures } from './measure-post-room.js';
import { measureTransitions } from './measure-transitions.js';

// What the backbone carries, beside a bare client that does the same work in as few statements as there
// can be, on this machine: npm run bench:backbone, with other numbers: npm run bench:backbone -- 400 2000

const [cases = 1_000, events = 5_000] = process.argv.slice(2).map(Number);
const rounds = 5;
const aims = { ofBare: 0.5, timesOneJobEach: 8 };
/** What one job for each event and consumer gave on PostgreSQL, measured before the post room was built. */
const oneJobEach = 260;
const persons = 400;

const whole = (value: number): string => value.toFixed(0);
const ratios = (ours: readonly number[], bare: readonly number[]): number[] =>
  ours.map((one, place) => one / (bare[place] ?? NaN));

async function transitions(db: TestDatabase): Promise<void> {
  const { ownerUrl: databaseUrl } = db;
  const urls = { databaseUrl, databaseAppUrl: undefined };
  const database = await Database.connect(urls, { connections: 16 });
  try {
    const rooms = workingRooms(database);
    for (const concurrency of [1, 16]) {
      const asked = { concurrency, rounds, count: cases };
      const { ours, bare } = await measureTransitions(db, rooms, asked);
      const ratio = median(ratios(ours, bare));
      const seconds = `${whole(median(ours))} : ${whole(median(bare))} a second`;
      const what = `transitions, ${concurrency} at once: of a bare statement`;
      say(what, `${ratio.toFixed(2)}  (${seconds})`, ratio >= aims.ofBare);
    }
  } finally {
    await database.close();
  }
}

/** In turn with the bare relay, so that whatever else the machine does weighs on both. */
async function postRoom(db: TestDatabase, settings: Settings, queues: string): Promise<void> {
  const { ownerUrl, database } = db;
  const figures = { ours: [] as PostRoomFigures[], bare: [] as PostRoomFigures[] };
  for (let round = 0; round < 3; round += 1) {
    figures.ours.push(await measurePostRoom({ ownerUrl, database, settings, events }));
    figures.bare.push(await measureBareRelay({ ownerUrl, database, settings, events }));
  }
  const rates = (of: readonly PostRoomFigures[]) => of.map(({ perSecond }) => perSecond);
  const ours = median(rates(figures.ours));
  const ratio = median(ratios(rates(figures.ours), rates(figures.bare)));
  const name = `to three receipts, ${queues}`;
  const seconds = `${whole(ours)} : ${whole(median(rates(figures.bare)))} events a second`;
  say(`${name}: of a bare relay`, `${ratio.toFixed(2)}  (${seconds})`, ratio >= aims.ofBare);
  const times = ours / oneJobEach;
  const isMet = times >= aims.timesOneJobEach;
  say(`${name}: of one job for each`, `${times.toFixed(1)} times`, isMet);
  for (const [whose, of] of Object.entries(figures)) {
    const [p50, p95] = [of.map((one) => one.p50), of.map((one) => one.p95)];
    say(`${name}: ${whose}, p50 and p95`, `${whole(median(p50))} ms, ${whole(median(p95))} ms`);
  }
}

async function memory(backend: Backend): Promise<void> {
  const system = await RunningSystem.start(backend);
  try {
    const file = await sampleWith(sen2Return({ persons, seed: 7 }));
    await new ServiceClient(system.url).handIn(file, { kind: 'sen2', asAt: sampleDay });
    await untilSettled(system, 300_000);
    const name = `peak memory, ${persons} people in, ${backend.queues}`;
    const [web, worker] = [system.web.peakMemoryInMb(), system.worker.peakMemoryInMb()];
    say(name, `web ${whole(web)} MB, worker ${whole(worker)} MB`);
  } finally {
    await system.stop();
  }
}

const db = await testDatabase();
const redis = await startLocalRedis();
process.stdout.write(`Node.js ${process.version}, ${availableParallelism()} cores.\n`);
try {
  await db.authority(999, 'Fictshire');
  await transitions(db);
  const inPostgres = readSettings({ DATABASE_URL: db.ownerUrl });
  await migrateQueue(inPostgres);
  await postRoom(db, inPostgres, 'PostgreSQL');
  await postRoom(db, readSettings({ DATABASE_URL: db.ownerUrl, QUEUE_URL: redis.url }), 'Redis');
} finally {
  await redis.stop();
  await db.stop();
}
for (const backend of backends) await memory(backend);
process.stdout.write(
  `The bench itself peaked at ${whole(process.resourceUsage().maxRSS / 1024)} MB.\n`,
);
