import {
  answerCase,
  datesOf,
  type CaseProblem,
  type DatesInput,
  type Deadline,
  type IsoDate,
} from '#libs/statutory-rules';
import {
  caseOf,
  isException,
  type Calculation,
  type GivenEvent,
} from '../calculation/calculation.js';

/** A calculation that is to be answered. */
export interface CalculationAsked {
  readonly given: Calculation;
  /** The day on which it is looked at. */
  readonly day: IsoDate;
  readonly dateOfBirth: string | null;
}

/** What the clock said of a calculation. */
export interface Worked {
  readonly limits: readonly Deadline[];
  readonly problems: readonly CaseProblem[];
  /** The exceptions that release no limit of the calculation. */
  readonly idle: readonly GivenEvent[];
}

function datesIn(given: Calculation, { day, dateOfBirth }: CalculationAsked): Deadline[] {
  // Only what the clock has answered comes here: it is a case as the law library takes it.
  return datesOf(caseOf(given, day, dateOfBirth) as DatesInput);
}

function idleIn(asked: CalculationAsked): GivenEvent[] {
  const { given } = asked;
  return given.events.filter(isException).filter((one) => {
    // A limit says its grounds and not its exceptions, so each exception is held against the limits alone.
    const events = given.events.filter((event) => event === one || !isException(event));
    return datesIn({ ...given, events }, asked).every(({ excepted }) => excepted.length === 0);
  });
}

/** Puts a calculation to the public clock: its limits with their longer working, or what is wrong with it. */
export function workOut(asked: CalculationAsked): Worked {
  const { given, day, dateOfBirth } = asked;
  const answer = answerCase(caseOf(given, day, dateOfBirth));
  if ('errors' in answer) return { limits: [], problems: answer.errors, idle: [] };
  return { limits: datesIn(given, asked), problems: [], idle: idleIn(asked) };
}
