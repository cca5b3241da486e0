import type { StartingEvent } from '../deadline-rule.js';

/** What starts the authority's three limits: a request, or responsibility under section 24 of the Act. */
export const requestStarts: readonly StartingEvent[] = [
  { event: 'request-received', day: 'the day the request was received' },
  {
    event: 'responsibility-arose',
    day: 'the day the authority became responsible for the child or young person',
  },
];
