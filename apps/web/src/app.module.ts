import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AdviceRequestsModule } from '#libs/advice-requests';
import { AnnualReviewModule } from '#libs/annual-review';
import { CasefileModule } from '#libs/casefile';
import { FurtherProcessesModule } from '#libs/further-processes';
import { NeedsAssessmentModule } from '#libs/needs-assessment';
import { HealthModule, PlatformModule, SETTINGS, type Settings } from '#libs/platform';
import { processes } from '#libs/processes';
import { ApiModule } from './api/api.module.js';
import { HealthController } from './health/health.controller.js';
import { MetricsController } from './health/metrics.controller.js';
import { PageShellModule } from './page-shell/page-shell.module.js';
import { requestLog } from './page-shell/request-log.js';
import { PagesModule } from './pages/pages.module.js';

/** The web: answers people and other systems, and runs no jobs. */
@Module({
  imports: [
    PlatformModule.forProcess({ connections: 8, service: 'web' }),
    LoggerModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => requestLog(settings.logLevel),
    }),
    HealthModule,
    CasefileModule.forProcesses(processes),
    // Each holds its tables against the law before anything is answered.
    NeedsAssessmentModule,
    AdviceRequestsModule,
    AnnualReviewModule,
    FurtherProcessesModule,
    PageShellModule,
    PagesModule,
    ApiModule,
  ],
  controllers: [HealthController, MetricsController],
})
export class AppModule {}
