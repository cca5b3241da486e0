import {
  eventShapes,
  isRealDate,
  settingChoices,
  type EventField,
  type EventShape,
} from '#libs/statutory-rules';
import { z } from 'zod';
import { deadlineSchema } from '../api-schemas.js';
import { mostCases } from './most-cases.js';

const day = z.iso.date().refine(isRealDate);
const dayThatHasCome = day.meta({ description: 'Not after today' });
const words = z.string().regex(/\S/);

function fieldSchema({ form }: EventField): z.ZodType {
  switch (form) {
    case 'text':
      return words;
    case 'past-day':
      return dayThatHasCome;
    case 'any-day':
      return day.meta({ description: 'May lie after today' });
    case 'rule-codes':
      return z
        .array(z.string())
        .min(1)
        .meta({ description: 'Codes of the limits that it releases; without it, all that it can' });
    default:
      return z.enum([...form]);
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a schema of events is called: by its type, or by the fields that its types share. */
function nameOf({ types, fields }: EventShape): string {
  const [type = '', ...others] = types;
  if (others.length === 0 && type !== 'exception-recorded') {
    return type.split('-').map(capitalised).join('');
  }
  const own = fields.filter(({ name }) => name !== 'ground' && name !== 'releases');
  const kind = type === 'exception-recorded' ? 'Exception' : 'CaseEvent';
  const words = [kind, ...(own.length > 0 ? ['with'] : []), ...own.map(({ name }) => name)];
  return words.map(capitalised).join('');
}

function eventSchema(shape: EventShape): z.ZodObject {
  const fields = shape.fields.map((field) => {
    const schema = fieldSchema(field);
    return [field.name, field.optional === true ? schema.optional() : schema] as const;
  });
  return z
    .strictObject({
      type: z.enum([...shape.types]),
      on: dayThatHasCome,
      ...Object.fromEntries(fields),
    })
    .meta({ id: nameOf(shape) });
}

const settingsSchema = z.strictObject({
  noticeCounting: z.enum(settingChoices.noticeCounting).optional(),
  phaseTransferReading: z.enum(settingChoices.phaseTransferReading).optional(),
  reviewCountsFrom: z.enum(settingChoices.reviewCountsFrom).optional(),
});

/** A case file: what the clock is asked, and what its strict reading asks of each field. */
export const caseFileSchema = z
  .strictObject({
    today: day.meta({ description: 'The day on which the statuses shall stand so' }),
    settings: settingsSchema.optional(),
    person: z.strictObject({ dateOfBirth: dayThatHasCome }).optional(),
    events: z
      .array(z.union(eventShapes.map(eventSchema)))
      .meta({ description: 'What happened, in any order; may be empty' }),
  })
  .meta({ id: 'CaseFile' });

/** One case file, or many. */
export const caseFilesSchema = z.union([caseFileSchema, z.array(caseFileSchema).max(mostCases)]);

const clockAnswerSchema = z
  .object({ today: z.iso.date(), deadlines: z.array(deadlineSchema) })
  .meta({ id: 'ClockAnswer' });

/** Everything that is wrong with a case file. */
export const caseErrorsSchema = z
  .object({
    errors: z.array(
      z.object({
        path: z.string().meta({
          description: 'The field as a JSON pointer into its case; empty for the whole of it',
        }),
        message: z.string().meta({ description: 'A sentence for people' }),
      }),
    ),
  })
  .meta({ id: 'CaseErrors' });

/** The answer to one case file, or to many: each case that has errors holds them in its place. */
export const clockAnswersSchema = z.union([
  clockAnswerSchema,
  z.array(z.union([clockAnswerSchema, caseErrorsSchema])),
]);
