import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MailServer } from '../support/mail-server.js';
import { untilSettled } from '../support/recorded-caseload.js';
import { backends, type Backend, RunningSystem } from '../support/running-system.js';
import { seededRandom } from '../support/seeded-random.js';
import { ServiceClient } from '../support/service-client.js';
import { credentialOf, giveMailboxes, settingsOf } from './operator.js';
import { Caseload } from './caseload-under-way.js';
import { faultKinds } from './fault-kinds.js';
import { faultPlan } from './fault-plan.js';
import { Hits, keepTable } from './hits.js';
import { letGoLongAgo } from './let-go.js';
import { allPoints } from './points.js';
import { Scene } from './scene.js';
import { alertsTold } from './settled-alerts.js';
import {
  askedByDecision,
  broken,
  brokenPromises,
  endOfAcceptedFacts,
  untilDelivered,
  untilForgotten,
} from './settled-caseload.js';
import { SteadyLoad } from './steady-load.js';
import { strikeAtLast } from './strike.js';
import { everyCaseToldAnew } from './told-anew.js';

jest.setTimeout(240_000);

const seed = Number(process.env['FAULT_SEED'] ?? 20_261_122);
/** Each backend on its own; without a number the two share the points between them, once each. */
const asked = process.env['FAULTS'];
const statutoryServices = [
  'education',
  'educational-psychology',
  'health',
  'parent-or-young-person',
  'social-care',
];

function planned({ queues }: Backend) {
  const isMine = (_: unknown, place: number): boolean =>
    asked !== undefined || place % 2 === (queues === 'redis' ? 1 : 0);
  const points = allPoints.filter(isMine);
  const count = asked === undefined ? points.length : Number(asked);
  return { points, plan: faultPlan({ seed, count, points, queues }) };
}

describe.each(backends)(`Faults from the seed ${seed}, with the queues in $queues`, (backend) => {
  const { points, plan } = planned(backend);
  const struck = new Set(plan.map(({ kind }) => kind));
  const hits = new Hits(
    points,
    faultKinds.filter((kind) => struck.has(kind)),
  );
  let scene: Scene;
  let load: SteadyLoad;

  beforeAll(async () => {
    const mail = await MailServer.start();
    const system = await RunningSystem.start({
      ...backend,
      workers: 2,
      settings: settingsOf(mail),
    });
    const client = new ServiceClient(system.url, await credentialOf(system));
    await giveMailboxes(system);
    scene = new Scene(system, new Caseload(system, client, seededRandom(seed)), mail);
    await scene.caseload.begin(10 + plan.length);
    load = new SteadyLoad(scene.caseload);
    load.start();
  });
  afterAll(async () => {
    await load.stop();
    await scene.untilThawed();
    await scene.system.stop();
    await scene.mail.stop();
  });

  it.each(plan.map((fault) => [`${fault.number}: ${fault.kind.name}; ${fault.point.name}`, fault]))(
    'are survived: %s',
    async (_, fault) => {
      if (typeof fault === 'string') throw new Error('This is no fault.');
      const began = performance.now();
      await scene.supervise();
      await strikeAtLast(scene, fault, hits).finally(() => {
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        process.stderr.write(
          `${fault.number} of ${plan.length} (${seconds} s) ${fault.kind.name}; ${fault.point.name}\n`,
        );
      });
    },
  );

  it('end: when nothing is disturbed any more, all that is owed is done', async () => {
    await load.stop();
    await scene.untilThawed();
    await scene.supervise();
    await scene.caseload.showLatestDay();
    await untilDelivered(scene.system);
    // What was delivered just before a kill leaves the outbox with the next sweep: as a worker starts.
    const { worker } = scene.system;
    await worker.stop();
    expect((await worker.untilEnded()).exitCode).toBe(0);
    worker.start();
    await untilSettled(scene.system, 120_000);
    await letGoLongAgo(scene.system.url);
    await untilSettled(scene.system, 120_000);
    await untilForgotten(scene.system);
  });

  it('leave every accepted fact in the history once, or refused with its reason', async () => {
    const ends = await endOfAcceptedFacts(scene.caseload);
    expect(ends).toHaveLength(scene.caseload.accepted.size);
    const lost = ends.filter(({ state, inHistory, refusal }) =>
      state === 'recorded' ? inHistory !== 1 : inHistory !== 0 || refusal === null,
    );
    expect(lost).toEqual([]);
  });

  it('leave every decision that was entered in the history once, and five asked for their advice', async () => {
    const decisions = await askedByDecision(scene.caseload);
    expect(decisions.length).toBeGreaterThan(0);
    for (const decision of decisions) {
      expect(decision).toEqual({
        reference: decision.reference,
        isOnce: true,
        asked: statutoryServices,
      });
    }
  });

  it.each(Object.keys(brokenPromises) as (keyof typeof brokenPromises)[])(
    'leave none of these: %s',
    async (promise) => {
      expect(await broken(scene.system, promise)).toEqual([]);
    },
  );

  it('leave the limits that the clock counts, and the states that the history tells', async () => {
    const cases = await everyCaseToldAnew(scene.system);
    expect(cases.length).toBeGreaterThan(0);
    for (const { reference, stored, told } of cases) {
      expect({ reference, ...stored }).toEqual({ reference, ...told });
    }
  });

  it('leave every e-mail that was sent with the mail server, and none twice that nothing explains', async () => {
    const { taken } = scene.mail;
    const told = await alertsTold(
      scene.system,
      taken.map(({ messageId }) => messageId),
    );
    expect(told.sent).toBeGreaterThan(0);
    expect(told.notArrived).toEqual([]);
    expect(told.twiceWithoutReason).toEqual([]);
    expect(told.ofNoAlert).toEqual([]);
  });

  it('leave a history whose chain is whole', async () => {
    const { exitCode, output } = await scene.system.run('verify-history', []);
    expect({ exitCode, output }).toEqual({ exitCode: 0, output });
  });

  it('leave pages and workers that still end in order when they are asked to', async () => {
    const processes = [scene.system.web, ...scene.system.workers];
    await Promise.all(processes.map((one) => one.stop()));
    const ended = await Promise.all(processes.map((one) => one.untilEnded()));
    const badly = ended.filter(({ exitCode }) => exitCode !== 0);
    expect(badly).toEqual([]);
  });

  it('have struck every point, and each kind of fault has', () => {
    const title = `${hits.all} faults from the seed ${seed}, with the queues in ${backend.queues}`;
    const table = hits.table(title);
    process.stdout.write(`\n${table}\n${scene.gaveUp.join('\n')}\n`);
    keepTable(`coverage/faults/${backend.queues}.md`, table);
    expect(hits.missed).toEqual([]);
    expect(hits.all).toBe(plan.length);
  });
});
