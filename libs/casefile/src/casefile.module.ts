import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { validateUpcasters } from '#libs/lifecycle-kernel';
import { Outbox, SETTINGS, SystemClock, WriteOnceFolder, type Settings } from '#libs/platform';
import { eventTypes } from '#libs/statutory-rules';
import { CaseActions } from './actions/case-actions.js';
import { HoldCounts } from './actions/hold-counts.js';
import { Recount } from './actions/recount.js';
import { SealHistory } from './actions/seal-history.js';
import { SetDay } from './actions/set-day.action.js';
import { Sweep } from './actions/sweep.js';
import type { CaseProcess } from './record/case-process.js';
import { lawEventVersions } from './record/event-versions.js';
import { PostgresAuthorityDays } from './storage/authority-days.store.js';
import { CaseLimits } from './storage/case-limits.js';
import { CaseReader } from './storage/case-reader.js';
import { PostgresCaseStore } from './storage/case-store.js';
import { PostgresHistoryChains } from './storage/history-chains.store.js';
import { SealFiles } from './storage/seal-files.js';
import { PostgresStoredCounts } from './storage/stored-counts.js';

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
  PostgresHistoryChains,
  {
    provide: SealHistory,
    inject: [SETTINGS, PostgresHistoryChains, SystemClock],
    useFactory: ({ sealsDir }: Settings, chains: PostgresHistoryChains, clock: SystemClock) =>
      new SealHistory(chains, sealFilesIn(sealsDir), clock),
  },
];

function sealFilesIn(folder: string | undefined): SealFiles | null {
  return folder === undefined ? null : new SealFiles(new WriteOnceFolder(folder));
}

function holdCountsOf(processes: readonly CaseProcess[]): Provider {
  return {
    provide: HoldCounts,
    inject: [PostgresCaseStore, CaseLimits, Outbox, SystemClock],
    useFactory: (
      store: PostgresCaseStore,
      limits: CaseLimits,
      outbox: Outbox,
      clock: SystemClock,
    ) => new HoldCounts(processes, store, new PostgresStoredCounts(limits), outbox, clock),
  };
}

/** The casefile, with the processes that its cases can be in. It starts only if every event ever stored can be read. */
@Module({})
export class CasefileModule {
  constructor() {
    const types = eventTypes.map(({ code }) => code);
    validateUpcasters(lawEventVersions, types);
  }

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
        holdCountsOf(processes),
      ],
      exports: [
        CaseActions,
        HoldCounts,
        Recount,
        SealHistory,
        SetDay,
        Sweep,
        CaseLimits,
        CaseReader,
        PostgresAuthorityDays,
      ],
    };
  }
}
