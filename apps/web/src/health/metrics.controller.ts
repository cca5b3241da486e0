import { Controller, Headers, Inject, Res, UnauthorizedException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { mayReadMetrics, Metrics, SETTINGS, type Settings } from '#libs/platform';
import { paths } from '../page-shell/paths.js';
import { Serves } from '../page-shell/serves.decorator.js';

/** Figures for those who look after the service. */
@ApiExcludeController()
@Controller()
export class MetricsController {
  constructor(
    private readonly figures: Metrics,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Serves(paths.metrics)
  async metrics(
    @Headers('authorization') authorization: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    if (!mayReadMetrics(this.settings, authorization)) {
      throw new UnauthorizedException('These figures are read with the token of METRICS_TOKEN.');
    }
    const { type, text } = await this.figures.scrape();
    response.type(type).send(text);
  }
}
