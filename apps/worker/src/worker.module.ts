import { Module } from '@nestjs/common';
import { LoggerModule, PinoLogger } from 'nestjs-pino';
import { AdviceRequestsModule, AskForAdvice } from '#libs/advice-requests';
import { AnnualReviewModule } from '#libs/annual-review';
import { BreachRiskModule, RefreshCases } from '#libs/breach-risk';
import { CaseActions, CasefileModule, Recount, Sweep } from '#libs/casefile';
import { FurtherProcessesModule } from '#libs/further-processes';
import { ImportsModule, ReadFile } from '#libs/imports';
import { InboundFactsModule, ReceiveFacts, RecordFacts } from '#libs/inbound-facts';
import { NeedsAssessmentModule } from '#libs/needs-assessment';
import { Database, PlatformModule, SETTINGS, SystemClock, type Settings } from '#libs/platform';
import { processes } from '#libs/processes';
import { AskForAdviceJob } from './jobs/ask-for-advice.job.js';
import { ReadFilesJob } from './jobs/read-files.job.js';
import { RecordFactsJob } from './jobs/record-facts.job.js';
import { RefreshBreachRiskJob } from './jobs/refresh-breach-risk.job.js';
import { SweepLimitsJob } from './jobs/sweep-limits.job.js';
import type { Consumer } from './post-room/consumer.js';
import { PostRoom } from './post-room/post-room.js';
import { LimitSweeper } from './sweep/limit-sweeper.js';

/** The worker: the clock and the post room, and no pages. */
@Module({
  imports: [
    LoggerModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: ({ logLevel }: Settings) => ({ pinoHttp: { level: logLevel } }),
    }),
    PlatformModule.forProcess({ connections: 8 }),
    CasefileModule.forProcesses(processes),
    NeedsAssessmentModule,
    AdviceRequestsModule,
    AnnualReviewModule,
    FurtherProcessesModule,
    InboundFactsModule,
    ImportsModule,
    BreachRiskModule,
  ],
  providers: [
    {
      provide: ReadFilesJob,
      inject: [Database, ReadFile],
      useFactory: (database: Database, files: ReadFile) => new ReadFilesJob(database, files),
    },
    {
      provide: RecordFactsJob,
      inject: [Database, RecordFacts, LimitSweeper],
      useFactory: (database: Database, facts: RecordFacts, sweeper: LimitSweeper) =>
        new RecordFactsJob(database, facts, sweeper),
    },
    {
      provide: AskForAdviceJob,
      inject: [Database, AskForAdvice],
      useFactory: (database: Database, advice: AskForAdvice) =>
        new AskForAdviceJob(database, advice),
    },
    {
      provide: RefreshBreachRiskJob,
      inject: [Database, RefreshCases],
      useFactory: (database: Database, cases: RefreshCases) =>
        new RefreshBreachRiskJob(database, cases),
    },
    {
      provide: LimitSweeper,
      inject: [Database, Sweep, Recount, CaseActions, ReceiveFacts, PinoLogger],
      useFactory: (
        database: Database,
        sweep: Sweep,
        recount: Recount,
        cases: CaseActions,
        facts: ReceiveFacts,
        log: PinoLogger,
      ) => new LimitSweeper(database, { sweep, recount, cases, facts, log }),
    },
    {
      provide: SweepLimitsJob,
      inject: [Database, LimitSweeper],
      useFactory: (database: Database, sweeper: LimitSweeper) =>
        new SweepLimitsJob(database, sweeper),
    },
    {
      provide: PostRoom,
      inject: [
        SETTINGS,
        Database,
        SystemClock,
        PinoLogger,
        SweepLimitsJob,
        ReadFilesJob,
        RecordFactsJob,
        AskForAdviceJob,
        RefreshBreachRiskJob,
      ],
      useFactory: (
        settings: Settings,
        database: Database,
        clock: SystemClock,
        log: PinoLogger,
        sweep: SweepLimitsJob,
        ...others: Consumer[]
      ) => new PostRoom(settings, { database, clock, log }, sweep, [sweep, ...others]),
    },
  ],
})
export class WorkerModule {}
