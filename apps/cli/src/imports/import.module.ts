import { Module } from '@nestjs/common';
import { adviceRequestProcess } from '#libs/advice-requests';
import { CasefileModule } from '#libs/casefile';
import { ImportsModule } from '#libs/imports';
import { InboundFactsModule } from '#libs/inbound-facts';
import { needsAssessmentProcess } from '#libs/needs-assessment';
import { PlatformModule } from '#libs/platform';

/** What the import command needs: it hands the file in, and the worker does the rest. */
@Module({
  imports: [
    PlatformModule.forProcess({ connections: 2 }),
    CasefileModule.forProcesses([needsAssessmentProcess, adviceRequestProcess]),
    InboundFactsModule,
    ImportsModule,
  ],
})
export class ImportModule {}
