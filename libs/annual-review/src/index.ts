export { AnnualReviewModule } from './annual-review.module.js';
export { annualReviewProcess } from './annual-review.process.js';
export { annualReview } from './lifecycle/annual-review.lifecycle.js';
