import { Body, Controller, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { paths } from '../../page-shell/paths.js';
import { Serves } from '../../page-shell/serves.decorator.js';
import { answerBody } from './clock-answer.js';
import { DescribesClock, lineKinds } from './clock-description.js';
import { caseFilesSchema } from './clock-schemas.js';

/** The clock for other systems: the same answer as the command gives to the same file. */
@ApiTags('Clock')
@Controller()
export class ClockController {
  @Serves(paths.apiClock)
  @DescribesClock()
  clock(
    // The schema describes the body; the law library reads it, and says what is wrong in sentences.
    @Body({ schema: caseFilesSchema }) body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    const sentAs = request.is([...lineKinds]);
    const { status, isInLines, text } = answerBody(body, typeof sentAs === 'string');
    const kind = isInLines ? sentAs || lineKinds[0] : 'application/json';
    response.status(status).setHeader('Content-Type', `${kind}; charset=utf-8`).end(text);
  }
}
