import { Controller, Res, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { ServiceHealth } from '#libs/platform';
import { paths } from '../page-shell/paths.js';
import { Serves } from '../page-shell/serves.decorator.js';

/** Whether the pages are alive, whether they can answer, and how the whole service is. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(private readonly service: ServiceHealth) {}

  @Serves(paths.health)
  async health(@Res({ passthrough: true }) response: Response) {
    const outcome = await this.service.all();
    if (outcome.status === 'error') response.status(503);
    return { status: outcome.status, details: outcome.details };
  }

  @Serves(paths.live)
  live() {
    return { status: 'live' };
  }

  @Serves(paths.ready)
  async ready() {
    if (await this.service.isReady()) return { status: 'ready' };
    throw new ServiceUnavailableException('The database does not answer as this release needs it.');
  }
}
