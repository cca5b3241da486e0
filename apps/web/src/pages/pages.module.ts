import { Module } from '@nestjs/common';
import { AlertsModule } from '#libs/alerts';
import { BreachRiskModule } from '#libs/breach-risk';
import { ImportsModule } from '#libs/imports';
import { InboundFactsModule } from '#libs/inbound-facts';
import { NeedsAssessmentModule } from '#libs/needs-assessment';
import { listenTo, SETTINGS, type Settings } from '#libs/platform';
import { WaitingController } from './advice/waiting/waiting.controller.js';
import { LiveChanges } from './breach-risk/live/live-changes.js';
import { LiveController } from './breach-risk/live/live.controller.js';
import { QueueController } from './breach-risk/queue/queue.controller.js';
import { CorrectEntryController } from './case/correct-entry/correct-entry.controller.js';
import { FindCaseController } from './case/find-case/find-case.controller.js';
import { NotifyDecisionController } from './case/notify-decision/notify-decision.controller.js';
import { ShowCaseController } from './case/show-case/show-case.controller.js';
import { SetDayController } from './clock/set-day/set-day.controller.js';
import { OneEmailController } from './emails/one-email/one-email.controller.js';
import { OutboxController } from './emails/outbox/outbox.controller.js';
import { OverviewController } from './home/overview/overview.controller.js';
import { FollowImportController } from './imports/follow-import/follow-import.controller.js';
import { ReceiveFileController } from './imports/receive-file/receive-file.controller.js';
import { OpenProblemsController } from './problems/open-problems/open-problems.controller.js';
import { AnswerController } from './work-out-the-dates/answer/answer.controller.js';
import { DownloadsController } from './work-out-the-dates/answer/downloads.controller.js';
import { DateOfBirthController } from './work-out-the-dates/date-of-birth/date-of-birth.controller.js';
import { HowToCountController } from './work-out-the-dates/how-to-count/how-to-count.controller.js';
import { WhatHappenedController } from './work-out-the-dates/what-happened/what-happened.controller.js';
import { WhenController } from './work-out-the-dates/when/when.controller.js';

/** The pages that people use. */
@Module({
  imports: [
    AlertsModule,
    BreachRiskModule,
    ImportsModule,
    InboundFactsModule,
    NeedsAssessmentModule,
  ],
  controllers: [
    OverviewController,
    LiveController,
    QueueController,
    WaitingController,
    FindCaseController,
    ShowCaseController,
    NotifyDecisionController,
    CorrectEntryController,
    ReceiveFileController,
    FollowImportController,
    OpenProblemsController,
    OutboxController,
    OneEmailController,
    SetDayController,
    AnswerController,
    DownloadsController,
    DateOfBirthController,
    HowToCountController,
    WhatHappenedController,
    WhenController,
  ],
  providers: [
    {
      provide: LiveChanges,
      inject: [SETTINGS],
      useFactory: (settings: Settings) =>
        new LiveChanges((...channel) => listenTo(settings, ...channel)),
    },
  ],
})
export class PagesModule {}
