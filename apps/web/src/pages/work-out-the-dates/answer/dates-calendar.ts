import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import { ruleByCode, sayDateWithDay, type Deadline } from '#libs/statutory-rules';
import type { Calculation } from '../calculation/calculation.js';
import { numberOf } from '../calculation/calculation-number.js';
import { sayDuty } from '../words/standing-words.js';
import { datesToCome } from './dates-to-come.js';
import { sayWhat } from './limits.view-model.js';

const leads = {
  latest: 'Last day',
  earliest: 'Time to be heard ends',
  date: 'From today',
} as const;

/**
 * The number under which a calendar keeps a date: of this calculation, rule, subject and first day.
 *
 * Two children have two calculations, and so two numbers. A calendar that takes the file of a changed calculation
 * again replaces the dates whose first day stayed. Where the first day was corrected, or the limit is gone or over,
 * the old date stays in the calendar until someone deletes it.
 */
function idOf({ rule, subject, startsOn, dueOn }: Deadline, calculation: string): string {
  // A birth is nobody's business, and a digest of a day can be guessed.
  const startedOn = ruleByCode(rule).startedByBirth ? dueOn : startsOn;
  const parts = [calculation, rule, subject ?? '', startedOn];
  const digest = createHash('sha256').update(parts.join('|'));
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
export function calendarOf(limits: readonly Deadline[], given: Calculation, today: string): string {
  const calculation = numberOf(given);
  const calendar = ical({
    name: 'Dates of an education, health and care plan',
    prodId: { company: 'EHC Timekeeper', product: 'Work out the dates', language: 'EN' },
  });
  for (const limit of datesToCome(limits)) {
    calendar.createEvent({
      id: idOf(limit, calculation),
      start: limit.dueOn,
      allDay: true,
      stamp: `${today}T00:00:00Z`,
      summary: `${leads[limit.kind]}: ${sayWhat(limit, given.events)}`,
      description: describe(limit),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // Each line of the format ends so, the last as well.
  return `${calendar.toString().trimEnd()}\r\n`;
}
