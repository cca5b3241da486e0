import type { EventMatch, EventType } from '#libs/statutory-rules';
import { z } from 'zod';
import { chosen, code, listOf, oneOf, words } from './read-words.js';

/** The code of a type of event; whether the law knows it is asked later. */
export const eventCode = code(
  'the type of event',
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'request-received',
) as unknown as z.ZodType<EventType>;

const narrowed = z.strictObject(
  {
    event: eventCode,
    field: oneOf('field', ['outcome', 'without', 'order', 'kind']),
    is: listOf('is', words('what the field says', 100).nullable()).min(
      1,
      'Give is as a list of at least one code.',
    ),
  },
  'Give the event as its type, or as an object with event, field and is.',
);

const match = chosen(
  (value) => (typeof value === 'string' ? eventCode : narrowed),
  '',
) as z.ZodType<EventMatch>;

/** One kind of event that is meant. */
export const eventMatch = match;

/** Kinds of events that are meant. */
export const matches = (what: string) => listOf(what, match);
