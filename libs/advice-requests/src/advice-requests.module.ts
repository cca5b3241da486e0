import { Module } from '@nestjs/common';
import { CaseActions } from '#libs/casefile';
import { validateLifecycle } from '#libs/lifecycle-kernel';
import { rulesMetBy, rulesStartedBy } from '#libs/statutory-rules';
import { AskForAdvice } from './actions/ask-for-advice.action.js';
import { adviceRequest } from './lifecycle/advice-request.lifecycle.js';

/** Asking for advice. Its table is checked against the law before anything starts. */
@Module({
  providers: [
    {
      provide: AskForAdvice,
      inject: [CaseActions],
      useFactory: (cases: CaseActions) => {
        validateLifecycle(adviceRequest, { rulesStartedBy, rulesMetBy });
        return new AskForAdvice(cases);
      },
    },
  ],
  exports: [AskForAdvice],
})
export class AdviceRequestsModule {}
