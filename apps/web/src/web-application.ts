import type { NestExpressApplication } from '@nestjs/platform-express';
import type { IncomingMessage } from 'node:http';
import { Metrics } from '#libs/platform';
import { ApiModule } from './api/api.module.js';
import { sayClockBodyErrors, takeClockBodies } from './api/clock/clock-body.js';
import { takeCorrectionBodies } from './api/corrections/correction-body.js';
import { ApiDescription } from './api/docs/api-description.js';
import { takeEventBodies } from './api/events/posted-json.js';
import { sayBodyErrors } from './page-shell/body-error.js';
import { watchRequests } from './page-shell/watched-request.js';
import { refuseUnreadableAddress, sayUnreadable } from './page-shell/unreadable-request.js';
import { usePages } from './page-shell/page-views.js';
import { checkOrigin } from './page-shell/request-origin.js';
import { markRequest, secureHeaders } from './page-shell/security-headers.js';

/** What the application must be made with: it reads bodies itself, after it has looked at who sends them. */
export const applicationOptions = {
  bodyParser: false,
  forceCloseConnections: true,
  bufferLogs: true,
} as const;

/** The forms of pages are no JSON, and are not read from it. */
function isJsonForTheApi({ url = '', headers }: IncomingMessage): boolean {
  return /^\/api\//i.test(url) && /^application\/json\b/i.test(headers['content-type'] ?? '');
}

/** Readies the application to be listened to; the same for the service and for tests of its pages. */
export function prepareWeb(app: NestExpressApplication): void {
  app.disable('x-powered-by');
  app.use(markRequest, watchRequests(app.get(Metrics)), secureHeaders, checkOrigin);
  sayUnreadable(app.getHttpServer());
  usePages(app);
  app.use(refuseUnreadableAddress);
  takeClockBodies(app);
  takeEventBodies(app);
  takeCorrectionBodies(app);
  app.useBodyParser('json', { limit: '1mb', type: isJsonForTheApi });
  app.useBodyParser('urlencoded', { limit: '20kb', extended: false });
  app.use(sayBodyErrors, sayClockBodyErrors);
  app.get(ApiDescription).describe(app, [ApiModule]);
}
