import type { StartingEvent } from '../deadline-rule.js';

/** What starts the authority's three limits: a request, or responsibility under section 24 of the Act. */
export const requestStarts: readonly StartingEvent[] = [
  { match: 'request-received', day: 'the day the request was received' },
  {
    match: 'responsibility-arose',
    day: 'the day the authority became responsible for the child or young person',
  },
];
