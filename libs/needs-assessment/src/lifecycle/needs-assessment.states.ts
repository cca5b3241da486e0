/** Where a needs assessment stands. Each state carries only what is known by then. */
export type NeedsAssessmentState =
  | { readonly name: 'not-begun' }
  | { readonly name: 'awaiting-decision'; readonly startedOn: string }
  | { readonly name: 'gathering-advice'; readonly startedOn: string }
  | { readonly name: 'drafting-plan'; readonly startedOn: string }
  | { readonly name: 'hearing-representations'; readonly startedOn: string }
  | Ended<'plan-sent'>
  | Ended<'refused-to-assess'>
  | Ended<'refused-to-issue'>
  | Ended<'withdrawn'>
  | Ended<'closed'>;

interface Ended<Name extends string> {
  readonly name: Name;
  readonly startedOn: string;
  readonly endedOn: string;
}

export type StateName = NeedsAssessmentState['name'];

/** Each state in words that follow "the needs assessment …". */
export const stateSays: Readonly<Record<StateName, string>> = {
  'not-begun': 'had not begun',
  'awaiting-decision': 'was waiting for the decision whether to assess',
  'gathering-advice': 'was gathering advice',
  'drafting-plan': 'was being followed by the drafting of a plan',
  'hearing-representations': 'was waiting for what the family says to the draft',
  'plan-sent': 'had ended with the final plan',
  'refused-to-assess': 'had been refused',
  'refused-to-issue': 'had ended with a refusal to issue a plan',
  withdrawn: 'had been withdrawn',
  closed: 'had been closed',
};

export const finalStates = [
  'plan-sent',
  'refused-to-assess',
  'refused-to-issue',
  'withdrawn',
  'closed',
] as const;
