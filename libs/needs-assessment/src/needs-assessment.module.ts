import { Module } from '@nestjs/common';
import { CaseActions } from '#libs/casefile';
import { validateLifecycle } from '#libs/lifecycle-kernel';
import { rulesMetBy, rulesStartedBy } from '#libs/statutory-rules';
import { NotifyDecisionToAssess } from './actions/notify-decision-to-assess.action.js';
import { needsAssessment } from './lifecycle/needs-assessment.lifecycle.js';

/** The needs assessment's acts. Its table is checked against the law before anything starts. */
@Module({
  providers: [
    {
      provide: NotifyDecisionToAssess,
      inject: [CaseActions],
      useFactory: (cases: CaseActions) => {
        validateLifecycle(needsAssessment, { rulesStartedBy, rulesMetBy });
        return new NotifyDecisionToAssess(cases);
      },
    },
  ],
  exports: [NotifyDecisionToAssess],
})
export class NeedsAssessmentModule {}
