import { type DynamicModule, Module } from '@nestjs/common';
import { SystemClock } from './clock/system-clock.js';
import { readSettings } from './config/settings.js';
import { Database } from './database/database.js';
import { Outbox } from './outbox/outbox.js';

/** By this name Nest hands out the {@link Settings}. */
export const SETTINGS = Symbol('Settings');

/** The clock, the database and the outbox, once for each process. */
@Module({})
export class PlatformModule {
  static forProcess(options: { connections: number }): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: SETTINGS, useFactory: () => readSettings() },
        {
          provide: Database,
          inject: [SETTINGS],
          useFactory: (settings: ReturnType<typeof readSettings>) =>
            Database.connect(settings, options),
        },
        SystemClock,
        {
          provide: Outbox,
          inject: [SystemClock],
          useFactory: (clock: SystemClock) => new Outbox(clock),
        },
      ],
      exports: [SETTINGS, Database, SystemClock, Outbox],
    };
  }
}
