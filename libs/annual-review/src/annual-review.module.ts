import { Module } from '@nestjs/common';
import { validateLifecycle } from '#libs/lifecycle-kernel';
import { rulesMetBy, rulesStartedBy } from '#libs/statutory-rules';
import { annualReview } from './lifecycle/annual-review.lifecycle.js';

/** The annual review. Its table is checked against the law before anything starts. */
@Module({})
export class AnnualReviewModule {
  constructor() {
    validateLifecycle(annualReview, { rulesStartedBy, rulesMetBy });
  }
}
