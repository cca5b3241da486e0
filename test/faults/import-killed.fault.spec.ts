import { openAsBlob } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { sampleDay, sampleFacts, sampleWith } from '../support/example-files.js';
import {
  type RecordedCaseload,
  recordedCaseload,
  untilSettled,
} from '../support/recorded-caseload.js';
import { backends, RunningSystem } from '../support/running-system.js';
import { sen2Return } from '../support/sen2-generator.js';
import { ServiceClient } from '../support/service-client.js';
import { whileWriting } from './held-point.js';

jest.setTimeout(150_000);

const GENERATED = 400;
/** With those of the example. */
const PEOPLE = GENERATED + 120;
const aReturn = sampleWith(sen2Return({ persons: GENERATED, seed: 20_260_115 }));
const facts = openAsBlob(sampleFacts);

async function handIn(client: ServiceClient): Promise<void> {
  await client.handIn(await aReturn, { kind: 'sen2', asAt: sampleDay });
  await client.handIn(await facts, { kind: 'facts' });
}

/** What is recorded when all is done and the limits that have passed are flagged. */
async function outcomeOf(system: RunningSystem): Promise<RecordedCaseload> {
  await untilSettled(system, 120_000);
  await new ServiceClient(system.url).setDay(sampleDay);
  await untilSettled(system);
  return recordedCaseload(system);
}

async function undisturbed(): Promise<RecordedCaseload> {
  const system = await RunningSystem.start({ queues: 'postgresql', timeZone: 'Europe/London' });
  try {
    await handIn(new ServiceClient(system.url));
    return await outcomeOf(system);
  } finally {
    await system.stop();
  }
}

/** How many facts are recorded, and how many wait. */
async function progress(system: RunningSystem): Promise<{ recorded: number; waiting: number }> {
  const [found] = await system.asOwner<{ recorded: number; waiting: number }>(
    `select (count(*) filter (where state = 'recorded'))::integer as recorded,
       (count(*) filter (where state = 'waiting'))::integer as waiting from inbound_fact`,
  );
  return found ?? { recorded: 0, waiting: 0 };
}

async function stateOfReturn(system: RunningSystem) {
  return system.asOwner<{ state: string; persons: number }>(
    `select state, persons_read as persons from import_run where kind = 'sen2' order by received_at`,
  );
}

let expected: RecordedCaseload;
beforeAll(async () => {
  expected = await undisturbed();
});

describe.each(backends)('An import with its queue in $queues', (backend) => {
  let system: RunningSystem;
  let client: ServiceClient;

  const untilRecorded = async (least: number): Promise<void> => {
    await eventually(async () => {
      expect((await progress(system)).recorded).toBeGreaterThanOrEqual(least);
    });
  };
  const untilPersonsRead = async (least: number): Promise<void> => {
    await eventually(
      async () => {
        const [run] = (await stateOfReturn(system)).slice(-1);
        expect(run?.persons).toBeGreaterThanOrEqual(least);
      },
      { everyMs: 5 },
    );
  };

  beforeAll(async () => {
    system = await RunningSystem.start(backend);
    client = new ServiceClient(system.url);
  });
  afterAll(async () => {
    await system.stop();
  });

  it('is not begun when the pages are killed while the file comes in, and comes in whole afterwards', async () => {
    const file = await aReturn;
    const cutOff: Promise<void>[] = [];
    await whileWriting(
      system,
      'import_chunk',
      () => system.web.kill(),
      () => {
        const handedIn = client.handIn(file, { kind: 'sen2', asAt: sampleDay });
        cutOff.push(expect(handedIn).rejects.toThrow());
      },
    );
    await Promise.all(cutOff);
    system.web.start();
    await system.answers();
    expect(await stateOfReturn(system)).toEqual([{ state: 'receiving', persons: 0 }]);
    await system.worker.stop();
    await handIn(client);
    expect((await stateOfReturn(system)).at(-1)).toEqual({ state: 'received', persons: 0 });
    system.worker.start();
  });

  it('goes on when the worker is killed while it opens cases', async () => {
    await whileWriting(system, 'case_file', async () => {
      await system.worker.kill();
      system.worker.start();
    });
    expect((await stateOfReturn(system)).at(-1)).toMatchObject({ state: 'reading' });
  });

  it('goes on when the database is killed while facts are kept', async () => {
    await untilPersonsRead(50);
    await whileWriting(system, 'inbound_fact', () => system.killAndRestartDatabase());
    expect((await stateOfReturn(system)).at(-1)?.persons).toBeLessThan(PEOPLE);
  });

  it('goes on when the worker is killed while it writes a history', async () => {
    await untilRecorded(100);
    await whileWriting(system, 'history_entry', async () => {
      await system.worker.kill();
      system.worker.start();
    });
    expect((await progress(system)).waiting).toBeGreaterThan(0);
  });

  it('goes on when every hint is lost while limits are written', async () => {
    await untilRecorded(300);
    await whileWriting(system, 'deadline', () => system.loseEveryHint());
    expect((await progress(system)).waiting).toBeGreaterThan(0);
  });

  it('goes on when the database is killed while events are posted', async () => {
    await untilRecorded(500);
    await whileWriting(system, 'outbox_event', () => system.killAndRestartDatabase());
    expect((await progress(system)).waiting).toBeGreaterThan(0);
  });

  it('goes on when the pages are killed while the figures of managers are brought up to date', async () => {
    await whileWriting(system, 'breach_risk_limit', () => system.web.kill());
    system.web.start();
    await system.answers();
  });

  it('ends with the same cases, limits and figures as one that nothing disturbed', async () => {
    const outcome = await outcomeOf(system);
    expect(outcome.people).toHaveLength(PEOPLE);
    expect(outcome.facts.filter((fact) => !fact.includes('"recorded"'))).toEqual([]);
    expect(outcome).toEqual(expected);
    expect(system.worker.isRunning && system.web.isRunning).toBe(true);
  });

  it('leaves a worker and pages that still end in order when they are asked to', async () => {
    await Promise.all([system.worker.stop(), system.web.stop()]);
    expect((await system.worker.untilEnded()).exitCode).toBe(0);
    expect((await system.web.untilEnded()).exitCode).toBe(0);
  });
});
