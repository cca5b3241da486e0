import { Global, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Database, HintQueue, SETTINGS, type Settings } from '#libs/platform';
import { faultLine } from './page-shell/fault-line.js';

/** The web's own line to the post room, and what it lets go of when it ends. */
@Global()
@Module({
  providers: [
    {
      provide: HintQueue,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => {
        const log = new Logger('HintQueue');
        return new HintQueue(settings, (error) =>
          log.warn({ fault: faultLine(error) }, 'The queue is out of reach'),
        );
      },
    },
  ],
  exports: [HintQueue],
})
export class WebHintsModule implements OnApplicationShutdown {
  constructor(
    private readonly hints: HintQueue,
    private readonly database: Database,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.hints.close();
    await this.database.close();
  }
}
