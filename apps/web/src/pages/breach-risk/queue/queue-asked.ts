import { z } from 'zod';
import { ruleCodes } from '#libs/statutory-rules';
import { processCodes } from '../../words/code-words.js';
import { isStage } from '../../words/stage-words.js';

/** The lists of the page, by the name that its address gives them. */
export const lists = [
  'missed',
  'due-in-7-days',
  'due-in-28-days',
  'due-in-8-to-28-days',
  'due-later',
  'missed-excepted',
  'open',
  'met-late',
  'met-late-excepted',
] as const;

export type ListName = (typeof lists)[number];

/** What the address of the page asks for; anything that it can't mean is left out. */
export const queueAsked = z.object({
  show: z.enum(lists).catch('missed'),
  rule: z
    .string()
    .refine((rule) => ruleCodes.includes(rule))
    .optional()
    .catch(undefined),
  process: z
    .string()
    .refine((process) => processCodes.includes(process))
    .optional()
    .catch(undefined),
  stage: z.string().refine(isStage).optional().catch(undefined),
  after: z.string().max(1000).optional().catch(undefined),
});

export type QueueAsked = z.infer<typeof queueAsked>;
