import { daysBetween, ground, sayDate, type Deadline } from '#libs/statutory-rules';
import { count } from './count-words.js';

/** A coloured tag. Its words say everything; the colour only helps to find it. */
export interface Tag {
  readonly text: string;
  readonly classes: string;
}

/** A limit as its words are chosen by. */
export type SaidLimit = Pick<
  Deadline,
  'kind' | 'binding' | 'owedBy' | 'status' | 'dueOn' | 'metOn' | 'endedOn' | 'excepted'
>;

const soon = 7;

/** A tag of a colour of the design system. */
export function tag(text: string, colour: string): Tag {
  return { text, classes: `govuk-tag--${colour}` };
}

/** Where a limit stands, in a few words. */
export function tagOf(limit: SaidLimit, today: string): Tag {
  switch (limit.status) {
    case 'missed':
      return notInTime('Missed', 'red', limit);
    case 'met-late':
      return notInTime('Met late', 'orange', limit);
    case 'cut-short':
      return tag('Cut short', 'red');
    case 'met':
      return limit.kind === 'latest' ? tag('Met', 'green') : passed(limit);
    case 'ended':
      return tag('No longer needed', 'grey');
    case 'running':
      return stillRunning(limit, today);
  }
}

/** Guidance is no law, and what is the family's own is nobody's breach. */
function notInTime(words: string, colour: string, { binding, owedBy, excepted }: SaidLimit): Tag {
  if (owedBy === 'family') return tag('Family’s time passed', 'grey');
  if (binding === 'guidance') return tag(`${words}, guidance`, 'yellow');
  return excepted.length > 0 ? tag(`${words}, excepted`, 'orange') : tag(words, colour);
}

function passed({ kind, metOn }: SaidLimit): Tag {
  if (kind === 'date') return tag('Has come', 'grey');
  return tag(metOn === null ? 'Time given' : 'Heard', 'green');
}

function stillRunning({ kind, dueOn, owedBy }: SaidLimit, today: string): Tag {
  if (kind === 'date') return tag('To come', 'blue');
  if (kind === 'earliest') return tag('Open', 'blue');
  const isSoon = daysBetween(today, dueOn) <= soon && owedBy !== 'family';
  return isSoon ? tag('Due soon', 'yellow') : tag('Running', 'blue');
}

/** What the day of a limit is, where it isn't the last day to act. */
export function sayKindOfDay(kind: Deadline['kind']): string {
  if (kind === 'earliest') return 'Not before the end of';
  return kind === 'date' ? 'The day on which it happens' : '';
}

/** How early or late it is, in days: "Overdue by 12 days", "Due in 3 days". */
export function timeliness(limit: SaidLimit, today: string): string {
  const { status, dueOn, metOn, endedOn, kind } = limit;
  if (metOn !== null) {
    const late = daysBetween(dueOn, metOn);
    return late > 0 && kind === 'latest'
      ? `Done ${count(late, 'day')} late, on ${sayDate(metOn)}`
      : `Done on ${sayDate(metOn)}`;
  }
  if (status === 'cut-short') return 'The family’s time was not given in full';
  if (endedOn !== null) {
    const how = status === 'missed' ? 'Passed unmet, then ended' : 'Ended';
    return `${how} on ${sayDate(endedOn)}`;
  }
  const left = daysBetween(today, dueOn);
  return kind === 'latest' ? untilDue(limit, left) : untilPassed(kind, left);
}

function untilDue({ owedBy }: SaidLimit, left: number): string {
  if (left === 0) return 'Due today';
  if (left > 0) return `Due in ${count(left, 'day')}`;
  const days = count(-left, 'day');
  return owedBy === 'family' ? `Passed ${days} ago` : `Overdue by ${days}`;
}

function untilPassed(kind: Deadline['kind'], left: number): string {
  const isDate = kind === 'date';
  if (left === 0) return isDate ? 'Is today' : 'Ends today';
  if (left < 0) return `${isDate ? 'Came' : 'Passed'} ${count(-left, 'day')} ago`;
  return isDate ? `Comes in ${count(left, 'day')}` : `Open for another ${count(left, 'day')}`;
}

/** The exceptions that release a limit, in words; empty where there are none. */
export function sayExceptions(excepted: readonly string[]): string {
  return excepted.map(ground).join('; ');
}
