/** Where a plan stands between its making, its reviews and its end. */
export interface AnnualReviewState {
  readonly name:
    | 'no-plan'
    | 'plan-in-force'
    | 'review-arranged'
    | 'awaiting-review-decision'
    | 'amending-plan'
    | 'hearing-amendments'
    | 'plan-ceased'
    | 'closed';
  /** The day since which it stands so; null before anything is known. */
  readonly since: string | null;
}

export type StateName = AnnualReviewState['name'];

/** Each state in words that follow "the annual review …". */
export const stateSays: Readonly<Record<StateName, string>> = {
  'no-plan': 'had no plan to review',
  'plan-in-force': 'was waiting for its next meeting',
  'review-arranged': 'had its meeting arranged',
  'awaiting-review-decision': 'was waiting for the decision after its meeting',
  'amending-plan': 'had ended with the decision to amend the plan',
  'hearing-amendments': 'was being followed by the amendment of the plan',
  'plan-ceased': 'had ended with the plan',
  closed: 'had been closed',
};

export const finalStates = ['plan-ceased', 'closed'] as const;
