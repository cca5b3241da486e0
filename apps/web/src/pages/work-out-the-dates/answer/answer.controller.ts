import { Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SystemClock } from '#libs/platform';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { addressFields } from '../calculation/given-fields.js';
import { readAddress } from '../calculation/read-calculation.js';
import { answerView } from './answer.view-model.js';
import { originOf } from './origin-of.js';
import { workOut } from './work-out.js';

/** The calculator: where it begins, and its answer. */
@Controller()
export class AnswerController {
  constructor(private readonly clock: SystemClock) {}

  @Serves(paths.workOutTheDates)
  answer(@Req() request: Request, @Res() response: Response): void {
    const given = readAddress(addressFields(request));
    const day = this.clock.today();
    const worked = workOut(given, day);
    const origin = originOf(request);
    const view = answerView({ given, day, dateOfBirth: null, origin, ...worked });
    response
      .status(worked.problems.length === 0 ? 200 : 400)
      .render('pages/work-out-the-dates/answer/answer.njk', view);
  }
}
