import { eventTypes, ground, sayDate, type LawEvent } from '#libs/statutory-rules';
import { sayService } from '../words/code-words.js';

/** What happened, in words. */
export function sayEvent(type: string): string {
  return eventTypes.find(({ code }) => code === type)?.name ?? type.replaceAll('-', ' ');
}

/** The details of an event that its name doesn't say. */
export function sayEventDetails(data: Partial<LawEvent>): string[] {
  const { service, id, from, to } = data;
  const details = [];
  if (service !== undefined) details.push(`Service: ${sayService(service)}`);
  if (service === undefined && id !== undefined) details.push(sayService(id));
  if (data.ground !== undefined) details.push(`Ground: ${sayGround(data.ground)}`);
  if (from !== undefined && to !== undefined) {
    details.push(`From ${sayDate(from)} to ${sayDate(to)}`);
  }
  return [...details, ...furtherDays(data), ...furtherCodes(data)];
}

const days = {
  meetingOn: 'Meeting on',
  transferOn: 'Transfer on',
  movesOn: 'Moves on',
  agreedBy: 'To be done by agreement until',
  closedFrom: 'Closed from',
  reopensOn: 'Re-opens on',
  adviceAskedOn: 'Advice asked for on',
  missedOn: 'Appointment missed on',
} as const;

function furtherDays(data: Partial<LawEvent>): string[] {
  return Object.entries(days).flatMap(([field, words]) => {
    const day = data[field as keyof typeof days];
    return day === undefined ? [] : [`${words} ${sayDate(day)}`];
  });
}

const codes = {
  outcome: 'Outcome',
  kind: 'Between',
  order: 'What was ordered, conceded or agreed',
  without: 'Without',
  reason: 'Reason',
} as const;

function furtherCodes(data: Partial<LawEvent>): string[] {
  return Object.entries(codes).flatMap(([field, words]) => {
    const code = data[field as keyof typeof codes];
    return code === undefined ? [] : [`${words}: ${code.replaceAll('-', ' ')}`];
  });
}

/** A ground in words. */
// Advice can be "not needed" on a ground that releases no limit, so not every code is an exception.
export function sayGround(code: string): string {
  try {
    return ground(code);
  } catch {
    return code.replaceAll('-', ' ');
  }
}
