import { bankHolidayOn } from '../calendar/bank-holidays.js';
import { sayDateWithDay } from '../calendar/say-date.js';
import { say } from '../counting/count.js';
import { exceptionRegister } from '../exceptions/exception-register.js';
import type { StartedLimit } from './started-limits.js';

function whyItSurprises({ actBy, law }: StartedLimit): string | null {
  const { dueOn } = law.count;
  if (actBy === null || actBy === dueOn) return null;
  const holiday = bankHolidayOn(dueOn);
  const dayOff = holiday === undefined ? 'falls on a weekend,' : `is a bank holiday, ${holiday},`;
  return `${say(dueOn)} ${dayOff} but the date stands: the last working day before it is ${say(actBy)}.`;
}

function sentences(...parts: readonly (string | null | undefined)[]): string {
  let text = '';
  for (const part of parts) if (part) text += text === '' ? part : ` ${part}`;
  return text;
}

/** Why a limit falls on its day, in words for a family: the counting, the first day, and what surprises. */
export function because(limit: StartedLimit): string {
  return sentences(limit.law.count.said(), limit.rule.note, whyItSurprises(limit));
}

function exceptionsSaid(grounds: readonly string[]): string | null {
  if (grounds.length === 0) return null;
  const titles = exceptionRegister
    .filter(({ code }) => grounds.includes(code))
    .map(({ title }) => title);
  return `An exception was recorded: ${titles.join('; ')}. The limit does not bind, no new date replaces it, and the duty to act as soon as practicable stays.`;
}

/** The whole working of a date, for whoever checks it. */
export function working({ law }: StartedLimit, grounds: readonly string[]): string {
  const { count, version } = law;
  const exceptionsIn =
    version.exceptionsIn === undefined ? '' : `exceptions in ${version.exceptionsIn}; `;
  return sentences(
    count.said(),
    ...count.steps(),
    exceptionsSaid(grounds),
    `${version.source}; ${exceptionsIn}as in force from ${sayDateWithDay(version.inForce.from)}: ${version.inForce.name}.`,
  );
}
