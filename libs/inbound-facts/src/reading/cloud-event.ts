import { eventTypes, isRealDate } from '#libs/statutory-rules';
import { z } from 'zod';
import type { ReceivedFact } from '../actions/received-fact.js';
import { askedByTheLaw, type FieldProblem } from './asked-by-the-law.js';
import { extension, misnamedAttributes, withoutUnset } from './attributes.js';

const prefix = 'ehc.';
const known = new Set<string>(eventTypes.map(({ code }) => code));

const day = (what: string) =>
  z.string(`Give ${what} as a day, like 2026-01-15.`).refine(isRealDate, {
    error: `Give ${what} as a real day, like 2026-01-15.`,
  });

// What no database can keep and no page can show, and CloudEvents allows in no text: control characters,
// halves of characters, and what will never be one.
const isPlain = (value: string) =>
  value.isWellFormed() && !/[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(value);

const text = (what: string, most: number) =>
  z
    .string(`Give ${what}.`)
    .min(1, `Give ${what}.`)
    .max(most, `Shorten ${what} to ${most} characters.`)
    .refine(isPlain, { error: `Give ${what} as plain text, without control characters.` });

/** A code of the sender's or the law's: never a sentence, so that no name gets into a history. */
const code = (what: string) =>
  text(what, 100).regex(/^([A-Za-z0-9][A-Za-z0-9._/-]*)?$/, {
    error: `Give ${what} as a code: letters, digits, dots, hyphens and slashes.`,
  });

const jsonType = /^[\w.+-]+\/([\w.+-]+\+)?json(\s*;.*)?$/i;

/** Days that the law counts with: what is no day is refused here. */
const furtherDays = {
  meetingOn: day('data.meetingOn').optional(),
  transferOn: day('data.transferOn').optional(),
  movesOn: day('data.movesOn').optional(),
  agreedBy: day('data.agreedBy').optional(),
  from: day('data.from').optional(),
  to: day('data.to').optional(),
  closedFrom: day('data.closedFrom').optional(),
  reopensOn: day('data.reopensOn').optional(),
  adviceAskedOn: day('data.adviceAskedOn').optional(),
  missedOn: day('data.missedOn').optional(),
};

/** Codes that say which of several things an event was. */
const furtherCodes = {
  ground: code('data.ground').optional(),
  reason: code('data.reason').optional(),
  outcome: code('data.outcome').optional(),
  without: code('data.without').optional(),
  kind: code('data.kind').optional(),
  order: code('data.order').optional(),
};

/** A misspelt field is a wrong date, and a field of the sender's own has no place in a history. */
function sayWhatDataNeeds(issue: { readonly code: string }): string {
  return issue.code === 'unrecognized_keys'
    ? 'Leave out every field of data that an event of the law does not have.'
    : 'Give data, with at least the day in on.';
}

/**
 * A fact from another system: a CloudEvent 1.0 whose type is `ehc.` and an event type of the law,
 * whose subject is a case reference or `upn:…`, and whose data holds `on` and the event's other fields.
 */
export const cloudEventSchema = z
  .object({
    specversion: z.literal('1.0', 'Give specversion as "1.0".'),
    id: text('an id, by which the sender knows this fact', 200),
    source: text('the source, which tells who the sender is', 200),
    type: z
      .string('Give the type, like ehc.request-received.')
      .refine((type) => type.startsWith(prefix) && known.has(type.slice(prefix.length)), {
        error:
          'This type is not known. It is ehc. and an event type of the law, like ehc.request-received.',
      }),
    subject: z
      .string('Give the subject: a case reference, or upn: and a unique pupil number.')
      .regex(/^(upn:[A-Z][0-9]{11}[0-9A-Z]|[A-Z]{3}-[0-9]{6,})$/, {
        error: 'Give the subject as a case reference, or as upn: and a unique pupil number.',
      }),
    time: z.iso
      .datetime({ offset: true, error: 'Give time as a date and time with its zone.' })
      .optional(),
    datacontenttype: z
      .string('Give datacontenttype as application/json.')
      .regex(jsonType, 'Give datacontenttype as application/json.')
      .optional(),
    dataschema: text('dataschema as an address', 2000).optional(),
    data: z
      .strictObject(
        {
          on: day('data.on, the day of the legal act,'),
          id: code('data.id').optional(),
          service: code('data.service').optional(),
          releases: z
            .array(
              code('each code in data.releases'),
              'Give data.releases as a list of codes of limits.',
            )
            .optional(),
          ...furtherCodes,
          ...furtherDays,
        },
        { error: sayWhatDataNeeds },
      )
      .meta({
        description:
          'on, and the other fields that the clock asks of an event of this type: each of them, and no others',
      }),
  })
  .catchall(extension)
  .meta({ id: 'CloudEvent' });

export type CloudEvent = z.infer<typeof cloudEventSchema>;

/** Reads one event: a fact, or everything that is wrong with it. */
export function readCloudEvent(
  value: unknown,
): { readonly fact: ReceivedFact } | { readonly problems: readonly FieldProblem[] } {
  const misnamed = misnamedAttributes(value);
  const parsed = cloudEventSchema.safeParse(withoutUnset(value));
  if (!parsed.success || misnamed.length > 0) {
    const issues = parsed.error?.issues ?? [];
    const problems = issues.map((issue) => ({
      path: issue.path.join('.'),
      message: issue.path.length === 0 ? 'Give the event as a JSON object.' : issue.message,
    }));
    return { problems: [...misnamed, ...problems] };
  }
  const fact = factOf(parsed.data);
  const problems = askedByTheLaw(fact);
  return problems.length > 0 ? { problems } : { fact };
}

function factOf(event: CloudEvent): ReceivedFact {
  const { on, ...data } = event.data;
  return {
    source: event.source,
    factId: event.id,
    type: event.type.slice(prefix.length),
    subject: event.subject,
    caseId: null,
    happenedOn: on,
    data,
    importId: null,
    line: null,
  };
}
