import { Controller, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Database } from '#libs/platform';
import { paths } from '../page-shell/paths.js';
import { Serves } from '../page-shell/serves.decorator.js';

/** Whether the pages are alive, and whether they can answer. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Serves(paths.live)
  live() {
    return { status: 'live' };
  }

  @Serves(paths.ready)
  async ready() {
    try {
      await this.database.ping();
    } catch (cause) {
      throw new ServiceUnavailableException('The database does not answer.', { cause });
    }
    return { status: 'ready' };
  }
}
