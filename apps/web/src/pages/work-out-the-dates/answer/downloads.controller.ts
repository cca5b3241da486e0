import { Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SystemClock } from '#libs/platform';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { addressFields } from '../calculation/given-fields.js';
import { readAddress } from '../calculation/read-calculation.js';
import { sendCalendar, sendJson } from './downloads.js';
import type { CalculationAsked } from './work-out.js';

/** Hands out the dates as files. */
@Controller()
export class DownloadsController {
  constructor(private readonly clock: SystemClock) {}

  @Serves(paths.datesCalendar)
  calendar(@Req() request: Request, @Res() response: Response): void {
    sendCalendar(response, this.asked(request));
  }

  @Serves(paths.datesJson)
  json(@Req() request: Request, @Res() response: Response): void {
    sendJson(response, this.asked(request));
  }

  private asked(request: Request): CalculationAsked {
    const given = readAddress(addressFields(request));
    return { given, day: this.clock.today(), dateOfBirth: null };
  }
}
