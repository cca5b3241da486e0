import { eventually } from '../support/eventually.js';
import type { Errand } from './caseload-under-way.js';
import { doubleEveryHint } from './doubled-hints.js';
import type { FaultPoint } from './fault-point.js';
import type { Held } from './held-point.js';
import type { Scene } from './scene.js';

/** Where and when a fault strikes. */
export interface Blow {
  readonly scene: Scene;
  readonly held: Held;
  /** Who stands at the point. */
  readonly standing: readonly string[];
  /** What brought them there. */
  readonly errand: Errand;
}

/** One kind of fault. It is over when what it broke has been started again. */
export interface FaultKind {
  readonly name: string;
  /** Who must stand there for it to make sense. */
  readonly strikes: readonly FaultPoint['who'][];
  /** It needs the queues to be there. */
  readonly queues?: 'redis';
  /** It strikes only where a mail server is in the middle. */
  readonly isOfMail?: boolean;
  strike(blow: Blow): Promise<void>;
}

const everyone = ['web', 'worker'] as const;
const workers = ['worker'] as const;

/** Does something that may itself have to wait for what is held: then it is let go on. */
async function orLetGoOn({ held, scene }: Blow, act: Promise<unknown>): Promise<void> {
  let isOver = false;
  const over = act.finally(() => (isOver = true));
  over.catch(() => undefined);
  await scene.untilOverOr(() => isOver, held);
  await held.release();
  await over;
}

export const faultKinds: readonly FaultKind[] = [
  {
    name: 'kill -9 of the process',
    strikes: everyone,
    strike: async ({ scene, standing, held }) => {
      const [name = ''] = standing;
      const process = scene.process(name);
      await process.kill();
      await held.release();
      await scene.restart(process);
    },
  },
  {
    name: 'kill -9 of PostgreSQL',
    strikes: everyone,
    strike: async ({ scene }) => scene.system.killAndRestartDatabase(),
  },
  {
    name: 'frozen for longer than its lease',
    strikes: workers,
    strike: async ({ scene, standing }) => {
      const [name = ''] = standing;
      await scene.untilThawed();
      scene.freeze(scene.process(name));
    },
  },
  {
    name: 'every hint lost',
    strikes: workers,
    // Who empties the tables under so many others may be the one who has to give way.
    strike: async ({ scene }) => eventually(() => scene.system.loseEveryHint()),
  },
  {
    name: 'kill -9 of Redis',
    strikes: workers,
    queues: 'redis',
    strike: async ({ scene }) => scene.system.killAndRestartRedis(),
  },
  {
    name: 'every hint doubled',
    strikes: workers,
    strike: async ({ scene }) => doubleEveryHint(scene.system),
  },
  {
    name: 'the same asked for twice more at once',
    strikes: everyone,
    strike: async (blow) => orLetGoOn(blow, Promise.all([blow.errand.go(), blow.errand.go()])),
  },
  {
    name: 'the mail server cut off and started again',
    strikes: workers,
    isOfMail: true,
    strike: async ({ scene }) => {
      await scene.mail.stop();
      await scene.mail.startAgain();
    },
  },
  {
    name: 'the clock set back',
    strikes: everyone,
    strike: async (blow) => orLetGoOn(blow, blow.scene.caseload.setBack()),
  },
];
