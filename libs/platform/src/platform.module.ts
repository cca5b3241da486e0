import { type DynamicModule, Module } from '@nestjs/common';
import { SystemClock } from './clock/system-clock.js';
import { readSettings, type Settings } from './config/settings.js';
import { Database } from './database/database.js';
import { Metrics } from './metrics/metrics.js';
import { ServiceWatch } from './metrics/service-watch.js';
import { Outbox } from './outbox/outbox.js';
import { QueueWatch } from './queues/queue-watch.js';
import { Traces } from './tracing/traces.js';

/** By this name Nest hands out the {@link Settings}. */
export const SETTINGS = Symbol('Settings');

const watching = [
  {
    provide: QueueWatch,
    inject: [SETTINGS],
    useFactory: (settings: Settings) => new QueueWatch(settings),
  },
  {
    provide: ServiceWatch,
    inject: [Database, QueueWatch, SystemClock],
    useFactory: (database: Database, queue: QueueWatch, clock: SystemClock) =>
      new ServiceWatch(database, queue, clock),
  },
  {
    provide: Metrics,
    inject: [ServiceWatch],
    useFactory: (watch: ServiceWatch) => new Metrics(watch),
  },
];

/** The clock, the database, the outbox and what watches them, once for each process. */
@Module({})
export class PlatformModule {
  /** `service`: as which process it is known in traces. */
  static forProcess(options: { connections: number; service?: string }): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: SETTINGS, useFactory: () => readSettings() },
        {
          provide: Traces,
          inject: [SETTINGS],
          useFactory: (settings: Settings) => Traces.start(settings, options.service ?? 'command'),
        },
        {
          provide: Database,
          inject: [SETTINGS],
          useFactory: (settings: Settings) => Database.connect(settings, options),
        },
        SystemClock,
        {
          provide: Outbox,
          inject: [SystemClock],
          useFactory: (clock: SystemClock) => new Outbox(clock),
        },
        ...watching,
      ],
      exports: [SETTINGS, Database, SystemClock, Outbox, ServiceWatch, Metrics],
    };
  }
}
