import { z } from 'zod';

const count = (description: string) => z.number().int().meta({ description });

/** The few figures of a whole caseload, as the first page shows them. */
export const summarySchema = z
  .object({
    today: z.iso.date().meta({ description: 'The day on which the figures stand so' }),
    decisionMissed: count('Decisions whether to assess past six weeks, without exception'),
    decisionLate: count('Such decisions that were made late'),
    planMissed: count('Final plans past twenty weeks, without exception'),
    planLate: count('Final plans that were sent late, without exception'),
    planExcepted: count('Final plans missed or late, with an exception'),
    reviewOverdue: count('Plans past twelve months since the plan or the last decision'),
    awaiting: count('Requests that await a decision'),
    adviceMissed: count('Advice asked for, not given, and past six weeks'),
    adviceWaiting: count('Advice asked for and not given'),
  })
  .meta({ id: 'Summary' });
