import type { Lifecycle, Transition } from '#libs/lifecycle-kernel';
import { lawOrder, rulesMetBy, rulesStartedBy, type LawEvent } from '#libs/statutory-rules';

/** Where a process stands, and since which day; null before it began. */
export interface FurtherState {
  readonly name: string;
  readonly since: string | null;
}

/** One row of a table: the law's register adds which limits the event starts and meets. */
export interface Step {
  readonly command: string;
  readonly from: readonly string[];
  readonly event: LawEvent['type'];
  readonly to: string;
  readonly source: string;
  /** May be done again and again. */
  readonly isRepeatable?: true;
  /** Put to the assessment or the review; here it only shows that the matter went on. */
  readonly isHeard?: true;
}

/** A process as its own file writes it down. */
export interface FurtherProcess {
  readonly process: string;
  /** What stands before the first dot in the codes of its rules. */
  readonly limits: readonly string[];
  /** Each state in words that follow "the … "; the first is the one before it begins. */
  readonly says: Readonly<Record<string, string>>;
  readonly finalStates: readonly string[];
  readonly steps: readonly Step[];
}

type Row = Transition<FurtherState, LawEvent>;

function rowOf({ isHeard, ...step }: Step, anywhere: readonly string[]): Row {
  const elsewhere = anywhere.filter((name) => !step.from.includes(name));
  return {
    ...step,
    ...(isHeard ? {} : { alsoRecordedFrom: elsewhere }),
    meets: rulesMetBy(step.event),
    starts: rulesStartedBy(step.event),
  };
}

const closed = 'closed';

/**
 * A process that ends when the case is closed, wherever it stood. What begins it may begin it anew;
 * what else is recorded of a later day leaves it closed.
 */
export function closedWithTheCase(definition: FurtherProcess): FurtherProcess {
  const { says, finalStates, steps } = definition;
  const [before = '', ...begun] = Object.keys(says);
  const close: Step = {
    command: 'CloseCase',
    from: begun.filter((name) => !finalStates.includes(name)),
    event: 'case-closed',
    to: closed,
    source: 'Children and Families Act 2014, sections 45 and 47',
    isHeard: true,
  };
  const beginning = (step: Step): Step =>
    step.from.includes(before) ? { ...step, from: [...step.from, closed] } : step;
  return {
    ...definition,
    says: { ...says, [closed]: 'had been closed' },
    finalStates: [...finalStates, closed],
    steps: [...steps.map(beginning), close],
  };
}

/**
 * The table of a process with all that the kernel asks for. What was done on paper is recorded from
 * every state, because acts of these processes are recorded as what they are.
 */
export function lifecycleOf(definition: FurtherProcess): Lifecycle<FurtherState, LawEvent> {
  const { process, says, finalStates, steps } = definition;
  const anywhere = Object.keys(says);
  const transitions = steps.map((step) => rowOf(step, anywhere));
  return {
    process,
    initial: { name: anywhere[0] ?? process, since: null },
    finalStates,
    says,
    transitions,
    inOrder: lawOrder,
    evolve: (state, event) => {
      const row = transitions.find(
        (one) =>
          one.event === event.type &&
          [...one.from, ...(one.alsoRecordedFrom ?? [])].includes(state.name),
      );
      if (row === undefined || row.to === 'stays') return state;
      if (state.name === closed && !row.from.includes(closed)) return state;
      return { name: row.to, since: event.on };
    },
  };
}
