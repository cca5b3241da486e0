import type { LegalEvent, Lifecycle } from './lifecycle.js';
import { faultsOfWords } from './words-of-lifecycle.js';

/** What a lifecycle is checked against: which limits the law says an event starts and meets. */
export interface LawOfEvents {
  rulesStartedBy(eventType: string): readonly string[];
  rulesMetBy(eventType: string): readonly string[];
}

/** A process table that can't be right; the program doesn't start with one. */
export class LifecycleError extends Error {
  override name = 'LifecycleError';
}

/**
 * Checks a table when the program starts: every state can be reached, every state that isn't final
 * has a way out, no step is written twice, and each row names exactly the limits that the law says
 * its event starts and meets; that every state is said, and every guard and source is named.
 */
export function validateLifecycle<
  State extends { readonly name: string },
  Event extends LegalEvent,
>(lifecycle: Lifecycle<State, Event>, law: LawOfEvents): void {
  const faults = [
    ...unreachableStates(lifecycle),
    ...deadEnds(lifecycle),
    ...doubledSteps(lifecycle),
    ...wrongLimits(lifecycle, law),
    ...faultsOfWords(lifecycle),
  ];
  if (faults.length === 0) return;
  throw new LifecycleError(`The process ${lifecycle.process} is not sound: ${faults.join('; ')}`);
}

type AnyLifecycle = Lifecycle<{ readonly name: string }, LegalEvent>;

function statesOf(lifecycle: Pick<AnyLifecycle, 'says'>): string[] {
  return Object.keys(lifecycle.says);
}

function fromOf(row: AnyLifecycle['transitions'][number]): readonly string[] {
  return [...row.from, ...(row.alsoRecordedFrom ?? [])];
}

function unreachableStates(lifecycle: Pick<AnyLifecycle, 'says' | 'initial' | 'transitions'>) {
  const reached = new Set([lifecycle.initial.name]);
  for (const _ of lifecycle.transitions) {
    for (const row of lifecycle.transitions) {
      if (row.to !== 'stays' && fromOf(row).some((name) => reached.has(name))) reached.add(row.to);
    }
  }
  return statesOf(lifecycle)
    .filter((name) => !reached.has(name))
    .map((name) => `no step leads to ${name}`);
}

function deadEnds(lifecycle: Pick<AnyLifecycle, 'says' | 'finalStates' | 'transitions'>) {
  return statesOf(lifecycle)
    .filter((name) => !lifecycle.finalStates.includes(name))
    .filter(
      (name) =>
        !lifecycle.transitions.some(
          (row) => row.from.includes(name) && row.to !== name && row.to !== 'stays',
        ),
    )
    .map((name) => `${name} isn't final and has no way out`);
}

function doubledSteps(lifecycle: Pick<AnyLifecycle, 'transitions'>) {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const row of lifecycle.transitions) {
    for (const name of fromOf(row)) {
      const which = Object.values(row.where ?? {}).map((is) => ` (${is})`);
      const step = `${row.event}${which.join('')} from ${name}`;
      if (seen.has(step)) faults.push(`${step} is there twice`);
      seen.add(step);
    }
  }
  return faults;
}

function wrongLimits(lifecycle: Pick<AnyLifecycle, 'transitions'>, law: LawOfEvents) {
  return lifecycle.transitions.flatMap((row) => [
    ...difference(`${row.command} starts`, row.starts, law.rulesStartedBy(row.event)),
    ...difference(`${row.command} meets`, row.meets, law.rulesMetBy(row.event)),
  ]);
}

function difference(what: string, named: readonly string[], lawful: readonly string[]): string[] {
  const said = [...named].sort().join(', ') || 'nothing';
  const right = [...lawful].sort().join(', ') || 'nothing';
  return said === right ? [] : [`${what} ${said}, and the law says ${right}`];
}
