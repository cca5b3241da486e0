import { Module } from '@nestjs/common';
import { BreachRiskModule } from '#libs/breach-risk';
import { InboundFactsModule } from '#libs/inbound-facts';
import { CasesController } from './cases.controller.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { ClockController } from './clock/clock.controller.js';
import { DeadlinesController } from './deadlines.controller.js';
import { ApiDescription } from './docs/api-description.js';
import { ApiDocsController } from './docs/api-docs.controller.js';
import { EventsController } from './events/events.controller.js';
import { SummaryController } from './summary/summary.controller.js';

/** What other systems ask and tell, over JSON. */
@Module({
  imports: [BreachRiskModule, InboundFactsModule],
  controllers: [
    EventsController,
    DeadlinesController,
    CasesController,
    CorrectionsController,
    SummaryController,
    ClockController,
    ApiDocsController,
  ],
  providers: [ApiDescription],
})
export class ApiModule {}
