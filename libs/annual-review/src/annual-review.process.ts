import type { CaseProcess } from '#libs/casefile';
import { stateAfter } from '#libs/lifecycle-kernel';
import { annualReview } from './lifecycle/annual-review.lifecycle.js';
import { decideAnnualReview, isPutToAnnualReview } from './lifecycle/decide-annual-review.js';

/** The annual review as the casefile runs it. */
export const annualReviewProcess: CaseProcess = {
  process: annualReview.process,
  limits: ['annual-review', 'amendment'],
  takes: isPutToAnnualReview,
  decide: decideAnnualReview,
  stageOn: (events) => {
    const { name } = stateAfter(annualReview, events);
    return name === annualReview.initial.name ? null : name;
  },
  statesAfter: (events) => {
    const { name, since } = stateAfter(annualReview, events);
    return since === null ? [] : [{ subject: '', state: name, details: { since } }];
  },
};
