import { daysBetween, ground, sayDate, type Deadline } from '#libs/statutory-rules';
import { count } from './count-words.js';

/** A coloured tag. Its words say everything; the colour only helps to find it. */
export interface Tag {
  readonly text: string;
  readonly classes: string;
}

type Limit = Pick<Deadline, 'status' | 'dueOn' | 'metOn' | 'endedOn' | 'excepted'>;

const soon = 7;

function tag(text: string, colour: string): Tag {
  return { text, classes: `govuk-tag--${colour}` };
}

/** Where a limit stands, in one or two words. */
export function tagOf(limit: Limit, today: string): Tag {
  const isExcepted = limit.excepted.length > 0;
  switch (limit.status) {
    case 'missed':
      return isExcepted ? tag('Missed, excepted', 'orange') : tag('Missed', 'red');
    case 'met-late':
      return isExcepted ? tag('Met late, excepted', 'orange') : tag('Met late', 'orange');
    case 'cut-short':
      return tag('Cut short', 'red');
    case 'met':
      return tag('Met', 'green');
    case 'ended':
      return tag('No longer needed', 'grey');
    case 'running':
      return daysBetween(today, limit.dueOn) <= soon
        ? tag('Due soon', 'yellow')
        : tag('Running', 'blue');
  }
}

/** How early or late it is, in days: "Overdue by 12 days", "Due in 3 days". */
export function timeliness(limit: Limit, today: string): string {
  const { status, dueOn, metOn, endedOn } = limit;
  if (metOn !== null) {
    const late = daysBetween(dueOn, metOn);
    return late > 0
      ? `Done ${count(late, 'day')} late, on ${sayDate(metOn)}`
      : `Done on ${sayDate(metOn)}`;
  }
  if (endedOn !== null) {
    const how = status === 'missed' ? 'Passed unmet, then ended' : 'Ended';
    return `${how} on ${sayDate(endedOn)}`;
  }
  const left = daysBetween(today, dueOn);
  if (left < 0) return `Overdue by ${count(-left, 'day')}`;
  return left === 0 ? 'Due today' : `Due in ${count(left, 'day')}`;
}

/** The exceptions that release a limit, in words; empty where there are none. */
export function sayExceptions(excepted: readonly string[]): string {
  return excepted.map(ground).join('; ');
}
