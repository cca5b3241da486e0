import type { Random } from '../support/seeded-random.js';
import type { SimProcess } from './process.js';
import type { Step } from './scheduler.js';
import type { World } from './world.js';

/** Everything that may go wrong. Each answers whether it could. */
export type FaultName = keyof typeof faults;

/** How often each fault happened. */
export type Hits = Map<FaultName, number>;

export const faults = {
  'crash before a request': (world: World, random: Random) =>
    withOne(random, alive(world), (process) => world.crash(process)),

  'crash after a request that lasts': (world: World, random: Random) =>
    withOne(random, lasting(world), (step) => {
      world.scheduler.remove(step);
      step.performUnheard();
      world.crash(step.process);
    }),

  'restart of everything that ended': (world: World) => {
    const anyEnded = world.processes.some(({ isRunning }) => !isRunning);
    if (anyEnded) world.restartAll();
    return anyEnded;
  },

  'answer lost after the request was done': (world: World, random: Random) =>
    withOne(random, lasting(world), (step) => {
      world.scheduler.remove(step);
      step.performUnheard();
      step.lose();
    }),

  'the database is killed': (world: World) => {
    world.store.endAllOf();
    for (const step of world.scheduler.waitingSteps()) {
      world.scheduler.remove(step);
      if (step.process.name === 'database') step.performUnheard();
      else step.lose();
    }
    return true;
  },

  'a process stands still longer than its lease': (world: World, random: Random) =>
    withOne(random, alive(world), (process) => {
      process.isStopped = true;
      const goOn = () => (process.isStopped = false);
      const machine = world.scheduler.process('machine');
      world.scheduler.after(machine, random.whole(1, 60) * 1000, goOn);
    }),

  'a hint is lost': (world: World, random: Random) => {
    const { waiting } = world.queue;
    if (waiting.length === 0) return false;
    world.queue.lose(random.whole(0, waiting.length - 1));
    return true;
  },

  'a hint comes twice': (world: World, random: Random) => {
    world.queue.double(random.pick([...world.scenario.consumers, 'sweep']));
    return true;
  },

  'the queue is flushed': (world: World) => {
    world.queue.flush();
    return true;
  },

  'a clock jumps': (world: World, random: Random) =>
    withOne(random, alive(world), (process) => {
      process.clockIsOff = random.whole(-7200, 7200) * 1000;
    }),
};

export const faultNames = Object.keys(faults) as FaultName[];

const alive = (world: World): SimProcess[] => world.processes.filter(({ isAlive }) => isAlive);

const lasting = (world: World): Step[] =>
  world.scheduler
    .readySteps()
    .filter(({ isDurable, process }) => isDurable && process.name !== 'database');

function withOne<T>(random: Random, found: readonly T[], act: (one: T) => void): boolean {
  const one = found[random.whole(0, found.length - 1)];
  if (one === undefined) return false;
  act(one);
  return true;
}
