import { eventually } from '../support/eventually.js';
import { sampleDay, sampleWith } from '../support/example-files.js';
import { type Backend, backends, RunningSystem } from '../support/running-system.js';
import { sen2Return } from '../support/sen2-generator.js';
import { ServiceClient } from '../support/service-client.js';

// How long an authority's return takes from being handed in until every fact is recorded and every
// figure is up to date, on this machine: after a build,
// node --import ./test/support/typescript-loader.ts test/load/measure-import.ts PERSONS

const persons = Number(process.argv[2] ?? 3_000);
const aReturn = await sampleWith(sen2Return({ persons, seed: 7 }));
const leftSql = `
  select (select count(*) from import_run where state in ('received', 'reading'))::integer as files,
    (select count(*) from inbound_fact where state = 'waiting')::integer as facts,
    (select count(*) from inbound_fact where state = 'recorded')::integer as recorded,
    (select count(*) from delivery)::integer as deliveries`;

interface Left {
  files: number;
  facts: number;
  recorded: number;
  deliveries: number;
}

async function measure(backend: Backend): Promise<object> {
  const system = await RunningSystem.start(backend);
  const since = performance.now();
  const secondsUntil = async (isSo: (left: Left) => boolean): Promise<number> =>
    eventually(
      async () => {
        const [left] = await system.asOwner<Left>(leftSql);
        if (left === undefined || !isSo(left)) throw new Error(JSON.stringify(left));
        return (performance.now() - since) / 1000;
      },
      { withinMs: 15 * 60_000, everyMs: 250 },
    );
  try {
    await new ServiceClient(system.url).handIn(aReturn, { kind: 'sen2', asAt: sampleDay });
    const read = await secondsUntil(({ files }) => files === 0);
    const recorded = await secondsUntil(({ facts }) => facts === 0);
    const all = await secondsUntil(({ deliveries }) => deliveries === 0);
    const [last] = await system.asOwner<Left>(leftSql);
    const facts = last?.recorded ?? 0;
    const workerMb = Math.round(system.worker.peakMemoryInMb());
    return { ...backend, facts, read, recorded, all, factsASecond: facts / recorded, workerMb };
  } finally {
    await system.stop();
  }
}

for (const backend of backends) process.stdout.write(`${JSON.stringify(await measure(backend))}\n`);
