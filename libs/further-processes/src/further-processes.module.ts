import { Module } from '@nestjs/common';
import { validateLifecycle } from '#libs/lifecycle-kernel';
import { rulesMetBy, rulesStartedBy } from '#libs/statutory-rules';
import { furtherLifecycles } from './lifecycle/further-lifecycles.js';

/** The processes without a room of their own. Every table is checked before anything starts. */
@Module({})
export class FurtherProcessesModule {
  constructor() {
    for (const { lifecycle } of furtherLifecycles) {
      validateLifecycle(lifecycle, { rulesStartedBy, rulesMetBy });
    }
  }
}
