import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { CasefileModule } from '#libs/casefile';
import { PlatformModule, SETTINGS, type Settings } from '#libs/platform';
import { processes } from '#libs/processes';
import { ApiModule } from './api/api.module.js';
import { HealthController } from './health/health.controller.js';
import { PageShellModule } from './page-shell/page-shell.module.js';
import { requestLog } from './page-shell/request-log.js';
import { PagesModule } from './pages/pages.module.js';

/** The web: answers people and other systems, and runs no jobs. */
@Module({
  imports: [
    PlatformModule.forProcess({ connections: 8 }),
    LoggerModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => requestLog(settings.logLevel),
    }),
    CasefileModule.forProcesses(processes),
    PageShellModule,
    PagesModule,
    ApiModule,
  ],
  controllers: [HealthController],
})
export class AppModule {}
