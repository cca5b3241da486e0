import { Module } from '@nestjs/common';
import { CaseLimits } from '#libs/casefile';
import { RefreshCases } from './actions/refresh-cases.js';
import { BreachRiskReader } from './storage/limit-queries.js';
import { PostgresLimitStore } from './storage/limit-store.js';

/** The queues and figures that managers watch. */
@Module({
  providers: [
    PostgresLimitStore,
    BreachRiskReader,
    {
      provide: RefreshCases,
      inject: [CaseLimits, PostgresLimitStore],
      useFactory: (source: CaseLimits, store: PostgresLimitStore) =>
        new RefreshCases(source, store),
    },
  ],
  exports: [RefreshCases, BreachRiskReader],
})
export class BreachRiskModule {}
