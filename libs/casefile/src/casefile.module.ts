import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { Outbox, SystemClock } from '#libs/platform';
import { CaseActions } from './actions/case-actions.js';
import { Recount } from './actions/recount.js';
import { SetDay } from './actions/set-day.action.js';
import { Sweep } from './actions/sweep.js';
import type { CaseProcess } from './record/case-process.js';
import { PostgresAuthorityDays } from './storage/authority-days.store.js';
import { CaseLimits } from './storage/case-limits.js';
import { CaseReader } from './storage/case-reader.js';
import { PostgresCaseStore } from './storage/case-store.js';

const own: Provider[] = [
  PostgresCaseStore,
  PostgresAuthorityDays,
  CaseLimits,
  {
    provide: CaseReader,
    inject: [CaseLimits],
    useFactory: (limits: CaseLimits) => new CaseReader(limits),
  },
  {
    provide: SetDay,
    inject: [PostgresAuthorityDays, PostgresCaseStore, Outbox, SystemClock],
    useFactory: (
      days: PostgresAuthorityDays,
      store: PostgresCaseStore,
      outbox: Outbox,
      clock: SystemClock,
    ) => new SetDay(days, store, outbox, clock),
  },
  {
    provide: Sweep,
    inject: [PostgresCaseStore, Outbox],
    useFactory: (store: PostgresCaseStore, outbox: Outbox) => new Sweep(store, outbox),
  },
];

/** The casefile, with the processes that its cases can be in. */
@Module({})
export class CasefileModule {
  static forProcesses(processes: readonly CaseProcess[]): DynamicModule {
    return {
      module: CasefileModule,
      global: true,
      providers: [
        ...own,
        {
          provide: CaseActions,
          inject: [PostgresCaseStore, PostgresAuthorityDays, Outbox, SystemClock],
          useFactory: (
            store: PostgresCaseStore,
            days: PostgresAuthorityDays,
            outbox: Outbox,
            clock: SystemClock,
          ) => new CaseActions(processes, store, days, outbox, clock),
        },
        {
          provide: Recount,
          inject: [PostgresCaseStore, Outbox],
          useFactory: (store: PostgresCaseStore, outbox: Outbox) =>
            new Recount(processes, store, outbox),
        },
      ],
      exports: [CaseActions, Recount, SetDay, Sweep, CaseLimits, CaseReader, PostgresAuthorityDays],
    };
  }
}
