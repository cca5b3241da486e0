import { longestReason } from '#libs/casefile';
import { z } from 'zod';

const day = z.iso.date();
const status = z.enum(['met', 'met-late', 'cut-short', 'ended', 'running', 'missed']);
const standing = z.object({
  startsOn: day,
  dueOn: day,
  status,
  metOn: day.nullable(),
  endedOn: day.nullable(),
  excepted: z.array(z.string()),
});

/** What another system says was wrong in the history of a case. */
export const correctionAsked = z
  .strictObject({
    seq: z.number().int().min(1).meta({
      description: 'The entry that was wrong, by its number in the history of the case',
    }),
    replacement: z
      .strictObject({
        on: day,
        data: z
          .record(z.string(), z.unknown())
          .optional()
          .meta({ description: 'Its other fields, where they were wrong too; else they stay' }),
      })
      .nullable()
      .meta({ description: 'How it really was; null: it never happened' }),
    reason: z.string().trim().min(1).max(longestReason).meta({
      description: 'Why it is corrected, without names',
    }),
    seen: z.number().int().min(0).optional().meta({
      description:
        'The version of the case that you looked at: if a person has changed it since, nothing is done. Left out: that isn’t checked',
    }),
    preview: z.boolean().default(false).meta({
      description: 'Only what would become of the limits: nothing is changed',
    }),
  })
  .meta({ id: 'CorrectionAsked' });

/** What becomes of the limits of the case. */
export const correctionAnswer = z
  .object({
    isPreview: z.boolean(),
    changes: z.array(
      z.object({
        rule: z.string(),
        subject: z.string().nullable(),
        before: standing.nullable().meta({ description: 'Null: the limit did not run' }),
        after: standing.nullable().meta({ description: 'Null: the limit runs no longer' }),
      }),
    ),
  })
  .meta({ id: 'CorrectionAnswer' });
