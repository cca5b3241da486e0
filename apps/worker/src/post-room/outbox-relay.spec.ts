import { beforeEach, describe, expect, it } from '@jest/globals';
import { OutboxRelay } from './outbox-relay.js';

let owed: string[];
let hints: string[];
let pauses: number[];
let trouble: unknown[];
let isBroken: boolean;
let isOverdue: boolean;
let next: (() => void) | undefined;
let sweeps: number;
let relay: OutboxRelay;

beforeEach(() => {
  [owed, hints, pauses, trouble] = [[], [], [], []];
  [isBroken, isOverdue, sweeps] = [false, false, 0];
  const post = { consumersOwed: async () => owed };
  const queue = {
    catchUp: async (consumer: string) => {
      if (isBroken) throw new Error('the queue is gone');
      hints.push(consumer);
    },
  };
  const sweep = {
    isOverdue: async () => isOverdue,
    askForSweep: async () => {
      sweeps += 1;
    },
  };
  const clock = { now: () => 'now', inSeconds: (seconds: number) => `in ${seconds}` };
  const log = { error: () => undefined, warn: (about: object) => void trouble.push(about) };
  const after = (pause: number, work: () => void) => {
    pauses.push(pause);
    next = work;
    return () => (next = undefined);
  };
  relay = new OutboxRelay(post, queue, sweep, { clock, after, log, sweepOverdueAfterSeconds: 90 });
});

/** Lets the relay come to its next pause. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

async function look(times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    next?.();
    await settle();
  }
}

async function start(): Promise<void> {
  relay.start();
  await settle();
}

describe('the relay', () => {
  it('looks soon again while something is owed, and then more and more seldom', async () => {
    owed = ['imports'];
    await start();
    await look();
    owed = [];
    await look(5);
    expect(pauses).toEqual([20, 20, 40, 80, 160, 250, 250]);
  });

  it('hints at once, and again a quarter of a second later while it is owed still', async () => {
    owed = ['imports'];
    await start();
    await look(12);
    expect(hints).toEqual(['imports']);
    await look();
    expect(hints).toEqual(['imports', 'imports']);
  });

  it('hints without delay at what came after the consumer had had all its post', async () => {
    owed = ['imports', 'breach-risk'];
    await start();
    relay.drained('imports');
    await look();
    expect(hints).toEqual(['imports', 'breach-risk', 'imports']);
  });

  it('goes on when the queue is gone, and hints when it is back', async () => {
    [owed, isBroken] = [['imports'], true];
    await start();
    await look();
    expect([hints, trouble, pauses]).toEqual([
      [],
      [{ failure: 'Error' }, { failure: 'Error' }],
      [250, 250],
    ]);
    isBroken = false;
    await look();
    expect(hints).toEqual(['imports']);
  });

  it('asks for a sweep that is overdue, and no oftener than that', async () => {
    isOverdue = true;
    await start();
    expect(sweeps).toBe(1);
    await look(350);
    expect(sweeps).toBe(1);
    await look(30);
    expect(sweeps).toBe(2);
  });

  it('looks no more once it is stopped', async () => {
    await start();
    await relay.stop();
    expect(next).toBeUndefined();
  });
});
