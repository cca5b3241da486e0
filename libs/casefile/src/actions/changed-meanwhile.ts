import { refused } from '#libs/lifecycle-kernel';
import type { Answer } from '../record/apply-proposals.js';

const sentence =
  'Someone else has changed this case since you opened it. Look at it as it is now, then try again.';

/** The case is no longer as the officer saw it: what they wanted is left undone, and they are told why. */
export const changedMeanwhile = refused('case-changed-meanwhile', sentence);

/** Whether anything is left to do or to refuse: what is recorded already is done, whoever did it. */
export function isDoneAlready({ decision }: Answer): boolean {
  return decision.outcome === 'accepted' && decision.events.length === 0;
}

/** Whatever isn't done already is left undone. */
export function asChangedMeanwhile(answer: Answer): Answer {
  return isDoneAlready(answer) ? answer : { process: null, decision: changedMeanwhile };
}
