import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import { ruleByCode, sayDateWithDay, type Deadline } from '#libs/statutory-rules';
import type { GivenEvent } from '../calculation/calculation.js';
import { sayDuty } from '../words/standing-words.js';
import { sayWhat } from './limits.view-model.js';

const leads = {
  latest: 'Last day',
  earliest: 'Time to be heard ends',
  date: 'From today',
} as const;

/** The dates that are still to come: those that have passed or were met are of no use in a calendar. */
export function datesToCome(limits: readonly Deadline[]): Deadline[] {
  return limits.filter(({ status }) => status === 'running');
}

/** The same limit of the same case keeps its number when its date changes, so that a calendar replaces it. */
function numberOf({ rule, subject, startsOn, dueOn }: Deadline): string {
  // A birth is nobody's business, and a digest of a day can be guessed.
  const startedOn = ruleByCode(rule).startedByBirth ? dueOn : startsOn;
  const digest = createHash('sha256').update([rule, subject ?? '', startedOn].join('|'));
  return `${digest.digest('hex').slice(0, 32)}@ehc-timekeeper`;
}

function describe(limit: Deadline): string {
  const { rule, because, actBy, dueOn, source } = limit;
  return [
    ...(ruleByCode(rule).startedByBirth ? [] : [because]),
    ...(actBy === null || actBy === dueOn ? [] : [`Act by ${sayDateWithDay(actBy)}.`]),
    sayDuty(limit),
    `Source: ${source}`,
    'Worked out with EHC Timekeeper. It is help, and not legal advice.',
  ].join('\n');
}

/** The dates that are still to come as a file for a calendar: whole days, and nothing about a person. */
export function calendarOf(
  limits: readonly Deadline[],
  events: readonly GivenEvent[],
  today: string,
): string {
  const calendar = ical({
    name: 'Dates of an education, health and care plan',
    prodId: { company: 'EHC Timekeeper', product: 'Work out the dates', language: 'EN' },
  });
  for (const limit of datesToCome(limits)) {
    calendar.createEvent({
      id: numberOf(limit),
      start: limit.dueOn,
      allDay: true,
      stamp: `${today}T00:00:00Z`,
      summary: `${leads[limit.kind]}: ${sayWhat(limit, events)}`,
      description: describe(limit),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
