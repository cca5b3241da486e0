import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { IncomingMessage } from 'node:http';
import { BodyError } from '../../page-shell/body-error.js';
import { paths } from '../../page-shell/paths.js';
import { leadsTo } from '../../page-shell/served-at.js';

const isForTheClock = (request: IncomingMessage): boolean => leadsTo(paths.apiClock, request);

/** Lets the clock have the bytes as they came, whatever they say they are: it reads them as the command does. */
export function takeClockBodies(app: NestExpressApplication): void {
  app.useBodyParser('raw', { limit: '1mb', type: isForTheClock });
}

/** Says of a body that can't be had what the clock says of whatever is wrong. */
export function sayClockBodyErrors(
  error: unknown,
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (error instanceof BodyError && isForTheClock(request)) {
    const { status, message } = error;
    response.status(status).json({ errors: [{ path: '', message }] });
  } else next(error);
}
