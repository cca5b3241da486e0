import { eventTypes, ground, sayDate, type LawEvent } from '#libs/statutory-rules';
import { sayService } from '../words/code-words.js';

/** What happened, in words. */
export function sayEvent(type: string): string {
  return eventTypes.find(({ code }) => code === type)?.name ?? type.replaceAll('-', ' ');
}

/** The details of an event that its name doesn't say. */
export function sayEventDetails(data: Partial<LawEvent>): string[] {
  const { service, id, from, to, reason } = data;
  const details = [];
  if (service !== undefined) details.push(`Service: ${sayService(service)}`);
  if (service === undefined && id !== undefined) details.push(`Request: ${sayService(id)}`);
  if (data.ground !== undefined) details.push(`Ground: ${sayGround(data.ground)}`);
  if (from !== undefined && to !== undefined) {
    details.push(`From ${sayDate(from)} to ${sayDate(to)}`);
  }
  if (reason !== undefined) details.push(`Reason: ${reason.replaceAll('-', ' ')}`);
  return details;
}

// Advice can be "not needed" on a ground that releases no limit, so not every code is an exception.
function sayGround(code: string): string {
  try {
    return ground(code);
  } catch {
    return code.replaceAll('-', ' ');
  }
}
