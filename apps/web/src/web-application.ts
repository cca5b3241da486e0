import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule } from './api/api.module.js';
import { sayClockBodyErrors, takeClockBodies } from './api/clock/clock-body.js';
import { ApiDescription } from './api/docs/api-description.js';
import { sayBodyErrors } from './page-shell/body-error.js';
import { sayUnreadable } from './page-shell/unreadable-request.js';
import { usePages } from './page-shell/page-views.js';
import { checkOrigin } from './page-shell/request-origin.js';
import { markRequest, secureHeaders } from './page-shell/security-headers.js';

const json = [
  'application/json',
  'application/cloudevents+json',
  'application/cloudevents-batch+json',
];

/** What the application must be made with: it reads bodies itself, after it has looked at who sends them. */
export const applicationOptions = {
  bodyParser: false,
  forceCloseConnections: true,
  bufferLogs: true,
} as const;

/** Readies the application to be listened to; the same for the service and for tests of its pages. */
export function prepareWeb(app: NestExpressApplication): void {
  app.disable('x-powered-by');
  app.use(markRequest, secureHeaders, checkOrigin);
  sayUnreadable(app.getHttpServer());
  usePages(app);
  takeClockBodies(app);
  app.useBodyParser('json', { limit: '1mb', type: json });
  app.useBodyParser('urlencoded', { limit: '20kb', extended: false });
  app.use(sayBodyErrors, sayClockBodyErrors);
  app.get(ApiDescription).describe(app, [ApiModule]);
}
