import { Module } from '@nestjs/common';
import { LoggerModule, PinoLogger } from 'nestjs-pino';
import { AdviceRequestsModule, AskForAdvice } from '#libs/advice-requests';
import { ALERTS, AlertsModule, type AlertsRoom } from '#libs/alerts';
import { AnnualReviewModule } from '#libs/annual-review';
import { BreachRiskModule, RefreshCases } from '#libs/breach-risk';
import {
  CaseActions,
  CasefileModule,
  HoldCounts,
  Recount,
  SealHistory,
  Sweep,
} from '#libs/casefile';
import { FurtherProcessesModule } from '#libs/further-processes';
import { ImportsModule, ReadFile } from '#libs/imports';
import { InboundFactsModule, ReceiveFacts, RecordFacts } from '#libs/inbound-facts';
import { NeedsAssessmentModule } from '#libs/needs-assessment';
import {
  Database,
  HealthModule,
  Metrics,
  PlatformModule,
  ServiceHealth,
  SETTINGS,
  SystemClock,
  type Settings,
} from '#libs/platform';
import { processes } from '#libs/processes';
import { AskForAdviceJob } from './jobs/ask-for-advice.job.js';
import { RaiseAlertsJob } from './jobs/raise-alerts.job.js';
import { ReadFilesJob } from './jobs/read-files.job.js';
import { RecordFactsJob } from './jobs/record-facts.job.js';
import { RefreshBreachRiskJob } from './jobs/refresh-breach-risk.job.js';
import { SendMailJob } from './jobs/send-mail.job.js';
import { SweepLimitsJob } from './jobs/sweep-limits.job.js';
import type { Consumer } from './post-room/consumer.js';
import { PostRoom } from './post-room/post-room.js';
import { PostgresPost } from './post-room/postgres-post.js';
import { WatchListener } from './watch/watch-listener.js';
import { CountHolder } from './sweep/count-holder.js';
import { LimitSweeper } from './sweep/limit-sweeper.js';

/** The worker: the clock and the post room, and no pages. */
@Module({
  imports: [
    LoggerModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: ({ logLevel }: Settings) => ({ pinoHttp: { level: logLevel } }),
    }),
    PlatformModule.forProcess({ connections: 8, service: 'worker' }),
    HealthModule,
    CasefileModule.forProcesses(processes),
    NeedsAssessmentModule,
    AdviceRequestsModule,
    AnnualReviewModule,
    FurtherProcessesModule,
    InboundFactsModule,
    ImportsModule,
    BreachRiskModule,
    AlertsModule,
  ],
  providers: [
    {
      provide: PostgresPost,
      inject: [Database],
      useFactory: (database: Database) => new PostgresPost(database),
    },
    {
      provide: ReadFilesJob,
      inject: [PostgresPost, ReadFile],
      useFactory: (desk: PostgresPost, files: ReadFile) => new ReadFilesJob(desk, files),
    },
    {
      provide: RecordFactsJob,
      inject: [PostgresPost, RecordFacts, LimitSweeper],
      useFactory: (desk: PostgresPost, facts: RecordFacts, sweeper: LimitSweeper) =>
        new RecordFactsJob(desk, facts, sweeper),
    },
    {
      provide: AskForAdviceJob,
      inject: [PostgresPost, AskForAdvice],
      useFactory: (desk: PostgresPost, advice: AskForAdvice) => new AskForAdviceJob(desk, advice),
    },
    {
      provide: RefreshBreachRiskJob,
      inject: [PostgresPost, RefreshCases],
      useFactory: (desk: PostgresPost, cases: RefreshCases) =>
        new RefreshBreachRiskJob(desk, cases),
    },
    {
      provide: RaiseAlertsJob,
      inject: [PostgresPost, ALERTS],
      useFactory: (desk: PostgresPost, { raise }: AlertsRoom) => new RaiseAlertsJob(desk, raise),
    },
    {
      provide: SendMailJob,
      inject: [PostgresPost, ALERTS],
      useFactory: (desk: PostgresPost, { send }: AlertsRoom) => new SendMailJob(desk, send),
    },
    {
      provide: LimitSweeper,
      inject: [Database, Sweep, Recount, CaseActions, ReceiveFacts, SealHistory, PinoLogger],
      useFactory: (
        database: Database,
        sweep: Sweep,
        recount: Recount,
        cases: CaseActions,
        facts: ReceiveFacts,
        seals: SealHistory,
        log: PinoLogger,
      ) => new LimitSweeper(database, { sweep, recount, cases, facts, seals, log }),
    },
    {
      provide: CountHolder,
      inject: [Database, HoldCounts, CaseActions, PinoLogger],
      useFactory: (database: Database, counts: HoldCounts, cases: CaseActions, log: PinoLogger) =>
        new CountHolder(database, { counts, cases, log }),
    },
    {
      provide: SweepLimitsJob,
      inject: [PostgresPost, LimitSweeper, CountHolder],
      useFactory: (desk: PostgresPost, sweeper: LimitSweeper, holder: CountHolder) =>
        new SweepLimitsJob(desk, sweeper, holder),
    },
    {
      provide: PostRoom,
      inject: [
        SETTINGS,
        Database,
        SystemClock,
        PinoLogger,
        Metrics,
        SweepLimitsJob,
        ReadFilesJob,
        RecordFactsJob,
        AskForAdviceJob,
        RefreshBreachRiskJob,
        RaiseAlertsJob,
        SendMailJob,
      ],
      useFactory: (
        settings: Settings,
        database: Database,
        clock: SystemClock,
        log: PinoLogger,
        metrics: Metrics,
        sweep: SweepLimitsJob,
        ...others: Consumer[]
      ) => new PostRoom(settings, { database, clock, log, metrics }, sweep, [sweep, ...others]),
    },
    {
      provide: WatchListener,
      inject: [SETTINGS, ServiceHealth, Metrics],
      useFactory: (settings: Settings, health: ServiceHealth, metrics: Metrics) =>
        new WatchListener(settings, health, metrics),
    },
  ],
})
export class WorkerModule {}
