import { settingChoices, type IsoDate } from '#libs/statutory-rules';

/** An event as it was given: its type, its day and its fields. They hold codes and days, and nobody's words. */
export type GivenEvent = ReadonlyMap<string, string | readonly string[]>;

/** What a calculation is made from, but for the date of birth, which no address carries. */
export interface Calculation {
  readonly events: readonly GivenEvent[];
  /** The day that it is made for; null: the day on which it is looked at. */
  readonly today: string | null;
  readonly settings: Readonly<Record<string, string>>;
  /** By which calendars tell its dates from those of another; null: it was never given one. */
  readonly number: string | null;
}

/** The names of the settings. */
export const settingNames: readonly string[] = Object.keys(settingChoices);

/** How many events one calculation holds; a case has seldom more than forty. */
export const mostEvents = 100;

/** How many characters the question part of an address may have; browsers and servers on the way take as many. */
export const longestAddress = 8000;

/** The case file that the public clock answers. */
export function caseOf(
  { events, today, settings }: Calculation,
  day: IsoDate,
  dateOfBirth: string | null = null,
): object {
  return {
    today: today ?? day,
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
    ...(dateOfBirth === null ? {} : { person: { dateOfBirth } }),
    events: events.map((event) => Object.fromEntries(event)),
  };
}

/** A field of an event that holds one code or day; nothing where it holds none. */
export function fieldOf(event: GivenEvent, name: string): string | undefined {
  const value = event.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** Whether an event is an exception. */
export function isException(event: GivenEvent): boolean {
  return fieldOf(event, 'type') === 'exception-recorded';
}

/** The same calculation with an event put in its place, or behind the others. */
export function withEvent(given: Calculation, event: GivenEvent, place: number): Calculation {
  const events = given.events.toSpliced(place, 1, event);
  return { ...given, events };
}

/** The same calculation without one event. */
export function withoutEvent(given: Calculation, place: number): Calculation {
  return { ...given, events: given.events.toSpliced(place, 1) };
}
