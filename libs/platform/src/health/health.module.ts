import { Module } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService, TerminusModule } from '@nestjs/terminus';
import { ServiceWatch } from '../metrics/service-watch.js';
import { ServiceHealth } from './service-health.js';

/** How the service is, for every process that is asked for it. */
@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  providers: [
    {
      provide: ServiceHealth,
      inject: [ServiceWatch, HealthCheckService, HealthIndicatorService],
      useFactory: (
        watch: ServiceWatch,
        checks: HealthCheckService,
        indicators: HealthIndicatorService,
      ) => new ServiceHealth(watch, checks, indicators),
    },
  ],
  exports: [ServiceHealth],
})
export class HealthModule {}
