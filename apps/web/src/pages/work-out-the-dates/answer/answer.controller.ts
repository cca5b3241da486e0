import { Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SystemClock } from '#libs/platform';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { addressFields } from '../calculation/given-fields.js';
import { readAddress } from '../calculation/read-calculation.js';
import { sendAnswer } from './send-answer.js';

/** The calculator: where it begins, and its answer. */
@Controller()
export class AnswerController {
  constructor(private readonly clock: SystemClock) {}

  @Serves(paths.workOutTheDates)
  answer(@Req() request: Request, @Res() response: Response): void {
    const given = readAddress(addressFields(request));
    sendAnswer(request, response, { given, day: this.clock.today(), dateOfBirth: null });
  }
}
