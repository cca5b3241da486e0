/** Who is told of what: one step of the ladder on which a missed limit climbs. */
export interface Rung {
  readonly rung: number;
  readonly rule: string;
  readonly when: 'missed';
  /** The service whose answer is late, at its mailbox. */
  readonly to: 'service';
  /** Services that are not written to. */
  readonly notTo: readonly string[];
  readonly channel: 'email';
  /** A limit that was due longer before the day it is told of waits for a person, who knows whether it is news. */
  readonly heldAfter: { readonly days: number };
}

/** Every rung there is. The number of a rung never changes: it is part of what an alert is known by. */
export const rungs: readonly Rung[] = [
  {
    rung: 1,
    rule: 'needs-assessment.give-advice',
    when: 'missed',
    to: 'service',
    // The family is asked for advice as well, and isn't written to as if it were a service.
    notTo: ['parent-or-young-person'],
    channel: 'email',
    heldAfter: { days: 28 },
  },
];

/** The rules of which somebody is told. */
export const rulesTold: readonly string[] = [...new Set(rungs.map(({ rule }) => rule))];
