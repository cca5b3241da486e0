import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { PostgresAuthorityDays } from '#libs/casefile';
import { Database, SETTINGS, SystemClock, type Settings } from '#libs/platform';
import { ErrorFilter } from './error.filter.js';
import { PermissionGuard } from './permission.guard.js';
import { Permissions } from './permissions.js';
import { ThisAuthority } from './this-authority.js';

/** What every page stands in: whose cases, who may, and what is said when something fails. */
@Global()
@Module({
  providers: [
    Permissions,
    {
      provide: ThisAuthority,
      inject: [SETTINGS, Database, PostgresAuthorityDays, SystemClock],
      useFactory: (
        settings: Settings,
        database: Database,
        days: PostgresAuthorityDays,
        clock: SystemClock,
      ) => new ThisAuthority(settings, database, days, clock),
    },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
  exports: [Permissions, ThisAuthority],
})
export class PageShellModule {}
