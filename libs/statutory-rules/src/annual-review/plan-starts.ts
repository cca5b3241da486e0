import type { Reading, StartingEvent } from '../deadline-rule.js';

const planStarts: readonly StartingEvent[] = [
  { match: 'plan-made', day: 'the day the plan was made' },
  { match: 'final-plan-sent', day: 'the day the final plan was sent' },
];

/** What starts the time until the next review: a plan, or a decision after a review that the plan goes on. */
export const reviewStarts: readonly StartingEvent[] = [
  ...planStarts,
  {
    match: { event: 'review-decision-notified', field: 'outcome', is: ['maintain', 'amend'] },
    day: 'the day the decision after the last review was notified',
  },
];

/** Where an authority counts a review as done at its meeting; a decision to cease then ends what its meeting began. */
export function countedFromMeeting(metBy: Reading['instead']['metBy'] & {}): Reading {
  return {
    setting: 'reviewCountsFrom',
    is: 'meeting',
    instead: {
      startedBy: [
        ...planStarts,
        {
          match: 'review-meeting-held',
          day: 'the day the last review meeting was held',
          neverAroseBy: [{ event: 'review-decision-notified', field: 'outcome', is: ['cease'] }],
        },
      ],
      metBy,
    },
  };
}
