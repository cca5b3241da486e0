import type { NestExpressApplication } from '@nestjs/platform-express';
import type { IncomingMessage } from 'node:http';
import { paths } from '../../page-shell/paths.js';
import { leadsTo } from '../../page-shell/served-at.js';

/** Lets corrections come as JSON. */
export function takeCorrectionBodies(app: NestExpressApplication): void {
  const type = (request: IncomingMessage) => leadsTo(paths.apiCorrect, request);
  app.useBodyParser('json', { limit: '20kb', type });
}
