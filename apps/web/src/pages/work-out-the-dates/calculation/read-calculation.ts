import { BadRequestException, HttpException } from '@nestjs/common';
import { longestAddress, mostEvents, settingNames, type Calculation } from './calculation.js';
import { readEvent } from './event-code.js';
import type { GivenFields } from './given-fields.js';

const changed =
  'This address is not complete, or something in it was changed. Copy the entire link again, or start a new calculation.';
const tooMany = `A calculation holds at most ${mostEvents} events. Start a new calculation with those that matter.`;

function once(fields: GivenFields, name: string, wayOfWriting: RegExp): string | null {
  const [value, ...more] = fields.getAll(name);
  if (value === undefined) return null;
  if (more.length > 0 || !wayOfWriting.test(value)) throw new BadRequestException(changed);
  return value;
}

function readEvents(fields: GivenFields): Calculation['events'] {
  const texts = fields.getAll('e');
  if (texts.length > mostEvents) throw new BadRequestException(tooMany);
  return texts.map((text) => {
    const event = readEvent(text);
    if (event === null) throw new BadRequestException(changed);
    return event;
  });
}

/** Reads the calculation out of what a form or an address says; what else a page asks for stands beside it. */
export function readCalculation(fields: GivenFields): Calculation {
  const settings = settingNames.flatMap((name) => {
    const chosen = once(fields, name, /^[a-z-]{1,30}$/);
    return chosen === null ? [] : [[name, chosen] as const];
  });
  return {
    events: readEvents(fields),
    today: once(fields, 'today', /^\d{4}-\d{2}-\d{2}$/),
    settings: Object.fromEntries(settings),
    number: once(fields, 'n', /^[A-Za-z0-9]{8,32}$/),
  };
}

/** The same for an address: a name that no page knows would be a date left out, so it is refused. */
export function readAddress(fields: GivenFields, own: readonly string[] = []): Calculation {
  if (fields.toString().length > longestAddress) {
    throw new HttpException(`This address is too long. ${tooMany}`, 414);
  }
  const known = new Set(['e', 'today', 'n', ...settingNames, ...own]);
  if ([...fields.keys()].some((name) => !known.has(name))) throw new BadRequestException(changed);
  return readCalculation(fields);
}
