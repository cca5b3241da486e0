import { z } from 'zod';

/** In the address of the page: the requests that name no service. */
export const noService = '-';

/** What the address of the page asks for; anything that it can't mean is left out. */
export const waitingAsked = z.object({
  service: z.string().min(1).max(100).optional().catch(undefined),
  after: z.string().max(1000).optional().catch(undefined),
});

export type WaitingAsked = z.infer<typeof waitingAsked>;
