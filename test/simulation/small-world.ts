import type { Option } from './scheduler.js';
import { heal } from './simulate.js';
import { PostScenario, type PostSettings } from './post-scenario.js';
import { World, type WorldSettings } from './world.js';

/** What a search of every way in which a small world may go has found. */
export interface Search {
  /** Different states of the whole system that were reached. */
  readonly states: number;
  /** Ways that were followed from the beginning to an end or to a state that was known. */
  readonly schedules: number;
  /** Ways that came to their end, and whose world then healed. */
  readonly ends: number;
  /** States in which a process was ended. */
  readonly crashes: number;
  /** No way was left out. */
  readonly isComplete: boolean;
  /** The first way that ended wrong, and what was wrong. */
  readonly wrong: { readonly why: readonly string[]; readonly trace: readonly string[] } | null;
}

export interface Limits {
  /** How often the relay looks before the rest is left to healing. */
  readonly looks: number;
  readonly mostSchedules: number;
}

/** Enough for no way to be left out. */
export const wholeSmallWorld: Limits = { looks: 1, mostSchedules: 100_000 };

/**
 * Follows every order in which requests, hints and one crash can come about, each from the beginning. A
 * state that has been reached before is not gone on from again: what comes after it is known.
 */
export async function searchSmallWorld(
  post: Partial<PostSettings>,
  tampered: Partial<WorldSettings>,
  { looks, mostSchedules }: Limits,
): Promise<Search> {
  const known = new Set<string>();
  const ways: number[][] = [[]];
  const found = { schedules: 0, ends: 0, crashes: 0 };
  let wrong: Search['wrong'] = null;
  while (wrong === null && found.schedules < mostSchedules) {
    const way = ways.pop();
    if (way === undefined) break;
    found.schedules += 1;
    const walk = new Walk(smallWorld(post, tampered), looks);
    for (const choice of way) await walk.take(choice);
    const { isEnd, branches } = await goOnUntilKnown(walk, known, way);
    ways.push(...branches);
    found.crashes += walk.hasCrashed ? 1 : 0;
    if (!isEnd) continue;
    found.ends += 1;
    const why = await heal(walk.world);
    if (why.length > 0) wrong = { why, trace: walk.world.scheduler.trace };
  }
  return { ...found, states: known.size, isComplete: ways.length === 0 && wrong === null, wrong };
}

function smallWorld(post: Partial<PostSettings>, tampered: Partial<WorldSettings>): World {
  const scenario = new PostScenario({ events: 2, ...post });
  return new World({ workers: 1, scenario, isSwept: true, ...tampered });
}

async function goOnUntilKnown(walk: Walk, known: Set<string>, way: readonly number[]) {
  const branches: number[][] = [];
  const taken = [...way];
  for (;;) {
    const state = walk.text();
    if (known.has(state)) return { isEnd: false, branches };
    known.add(state);
    const count = walk.options().length;
    if (count === 0) return { isEnd: true, branches };
    for (let other = 1; other < count; other++) branches.push([...taken, other]);
    taken.push(0);
    await walk.take(0);
  }
}

/** One way through a small world. */
class Walk {
  hasCrashed = false;
  private looked = 0;

  constructor(
    readonly world: World,
    private readonly looks: number,
  ) {}

  text(): string {
    return JSON.stringify([this.world.text(), this.hasCrashed, this.looked]);
  }

  options(): Option[] {
    const timers = this.looked < this.looks ? this.world.scheduler.nextTimer() : [];
    const going = [...this.world.options(), ...timers];
    return this.hasCrashed || going.length === 0 ? going : [...going, ...this.crashes()];
  }

  async take(place: number): Promise<void> {
    const option = this.options()[place];
    if (option === undefined) throw new Error('This way leads nowhere.');
    if (option.kind === 'timer') this.looked += 1;
    await this.world.scheduler.take(option);
  }

  /** The worker is ended, once: before whatever it asks for next, or after it was done and before it heard. */
  private crashes(): Option[] {
    const { world } = this;
    const { scheduler } = world;
    const before = world.workers.map(({ process }): Option => {
      const run = () => this.crash(() => world.crash(process));
      return { kind: 'fault', label: `${process.name} ends`, run };
    });
    const lasting = scheduler
      .readySteps()
      .filter(({ isDurable, process }) => isDurable && process !== world.web);
    const after = lasting.map((step): Option => {
      const run = () =>
        this.crash(() => {
          scheduler.remove(step);
          step.performUnheard();
          world.crash(step.process);
        });
      return { kind: 'fault', label: `${step.process.name} ends after: ${step.label}`, run };
    });
    return [...before, ...after];
  }

  private crash(act: () => void): void {
    this.hasCrashed = true;
    act();
  }
}
