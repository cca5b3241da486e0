import { z } from 'zod';

const day = z.iso.date();
const statuses = ['met', 'met-late', 'cut-short', 'ended', 'running', 'missed'] as const;

/** A time limit in the words of the public clock. */
export const deadlineSchema = z
  .object({
    rule: z.string().meta({ description: 'The code of the rule; codes never change' }),
    subject: z.string().nullable(),
    startsOn: day,
    dueOn: day,
    actBy: day.nullable().meta({ description: 'The last working day on or before dueOn' }),
    kind: z.enum(['latest', 'earliest', 'date']),
    binding: z.enum(['statutory', 'guidance']),
    owedBy: z.enum([
      'authority',
      'advice-giver',
      'setting',
      'arranger',
      'mediation-adviser',
      'family',
    ]),
    status: z.enum(statuses),
    metOn: day.nullable(),
    endedOn: day.nullable(),
    excepted: z.array(z.string()).meta({ description: 'Grounds that release the limit' }),
    breach: z.boolean(),
    lawVersion: day,
    source: z.string(),
    because: z.string().meta({ description: 'Why this date, for people' }),
  })
  .meta({ id: 'Deadline' });

/** A time limit with the case that owes it. */
const caseDeadlineSchema = deadlineSchema
  .extend({
    caseReference: z.string(),
    service: z.string().nullable().meta({ description: 'Who was asked for advice' }),
    stage: z.string().meta({ description: 'Where the case stands' }),
    ageInDays: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Days since it began; null when over' }),
    flaggedOn: day.nullable().meta({ description: 'The day on which it was flagged as missed' }),
  })
  .meta({ id: 'CaseDeadline' });

/** A page of a list. */
export const deadlinePageSchema = z
  .object({
    today: day.meta({ description: 'The day on which the statuses stand so' }),
    items: z.array(caseDeadlineSchema),
    next: z
      .string()
      .nullable()
      .meta({ description: 'Give this as `after` for the following page' }),
  })
  .meta({ id: 'DeadlinePage' });

const limit = z.coerce.number('Give limit as a number.').int().min(1).max(200).default(50);
const after = z.string().max(1000).optional();
const service = z.string().min(1).max(100).optional();

/** What may be asked of the list of deadlines; anything else is an error, for a misspelt filter lies. */
export const deadlinesAsked = z.strictObject({
  rule: z.string().max(100).optional(),
  process: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'The part of the rule’s code before its first dot' }),
  status: z
    .enum([
      ...statuses,
      'open',
      'due-in-7-days',
      'due-in-28-days',
      'due-in-8-to-28-days',
      'due-later',
    ])
    .optional(),
  excepted: z.stringbool().optional(),
  stage: z.string().max(100).optional(),
  service,
  after,
  limit,
});

export const adviceWaitingAsked = z.strictObject({ service, after, limit });

/** A case without names. */
export const caseSchema = z
  .object({
    reference: z.string(),
    version: z.number().int().meta({
      description: 'Counts up with each change of the case; give it as `seen` with a correction',
    }),
    state: z.string().meta({ description: 'The state of its newest needs assessment' }),
    today: day,
    deadlines: z.array(
      caseDeadlineSchema.extend({
        startsOn: day
          .nullable()
          .meta({ description: 'Null where it is a date of birth, which is not given here' }),
      }),
    ),
    advice: z.array(
      z.object({
        id: z.string(),
        service: z.string().nullable(),
        state: z.string(),
        requestedOn: day,
        answeredOn: day.nullable(),
      }),
    ),
    history: z.array(
      z.object({
        seq: z.number().int(),
        type: z.string(),
        on: day,
        recordedAt: z.iso.datetime({ offset: true }),
        recordedBy: z.string(),
        source: z.string(),
        mode: z.enum(['act', 'record', 'correction', 'retraction']).meta({
          description:
            'Done here, told as done elsewhere, or putting right an earlier entry: a retraction says that it never happened',
        }),
        correctsSeq: z.number().int().nullable(),
        correctedBySeq: z
          .number()
          .int()
          .nullable()
          .meta({ description: 'The entry that has put this one right since' }),
        data: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .meta({ id: 'Case' });

/** That an event was taken in. */
export const receiptSchema = z
  .object({
    id: z.string(),
    statusUrl: z.string(),
    isConflicting: z
      .boolean()
      .optional()
      .meta({ description: 'Only in a batch: told otherwise before under this source and id' }),
  })
  .meta({ id: 'Receipt' });

/** What became of an event. */
export const eventStateSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    eventId: z.string(),
    type: z.string(),
    on: day,
    caseReference: z.string().nullable(),
    state: z.enum(['waiting', 'recorded', 'refused', 'conflicting']),
    refusal: z
      .object({ code: z.string(), message: z.string(), source: z.string().nullable() })
      .nullable(),
  })
  .meta({ id: 'EventState' });

/** What is said instead of an answer. */
export const errorSchema = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    }),
  })
  .meta({ id: 'Error' });
