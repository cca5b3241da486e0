import { Module } from '@nestjs/common';
import { CasefileModule } from '#libs/casefile';
import { ImportsModule } from '#libs/imports';
import { InboundFactsModule } from '#libs/inbound-facts';
import { PlatformModule } from '#libs/platform';
import { processes } from '#libs/processes';

/** What the import command needs: it hands the file in, and the worker does the rest. */
@Module({
  imports: [
    PlatformModule.forProcess({ connections: 2 }),
    CasefileModule.forProcesses(processes),
    InboundFactsModule,
    ImportsModule,
  ],
})
export class ImportModule {}
