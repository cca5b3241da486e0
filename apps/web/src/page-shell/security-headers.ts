import { randomBytes, randomUUID } from 'node:crypto';
import helmet from 'helmet';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

declare module 'express-serve-static-core' {
  interface Locals {
    requestId: string;
    cspNonce: string;
    audit?: string;
  }
}

/** Gives every request a number that its log lines and its error page share, and keeps it out of caches. */
export function markRequest(_request: Request, response: Response, next: NextFunction): void {
  response.locals.requestId = randomUUID();
  response.locals.cspNonce = randomBytes(16).toString('base64');
  response.setHeader('X-Request-Id', response.locals.requestId);
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** What a browser may load for a page of ours: our own files, and the one inline script with the nonce. */
function contentSecurity(styles: string[]) {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: [
        "'self'",
        (_request: unknown, response: unknown) =>
          `'nonce-${(response as Response).locals.cspNonce}'`,
      ],
      styleSrc: ["'self'", ...styles],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  };
}

function headersWith(styles: string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: contentSecurity(styles),
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

const forPages = headersWith([]);
// The API's documentation comes with styles in its page; its scripts are files like ours.
const forApiDocs = headersWith(["'unsafe-inline'"]);

/** Headers that keep a browser from running or sending anything that isn't ours. */
export function secureHeaders(request: Request, response: Response, next: NextFunction): void {
  const headers = request.path.startsWith('/api/docs') ? forApiDocs : forPages;
  headers(request, response, next);
}
