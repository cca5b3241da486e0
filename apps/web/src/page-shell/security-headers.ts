import { randomBytes, randomUUID } from 'node:crypto';
import helmet from 'helmet';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

declare module 'express-serve-static-core' {
  interface Locals {
    requestId: string;
    cspNonce: string;
    audit?: string;
    /** The pattern of the path, for logs and figures. */
    route?: string;
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

/**
 * Headers that keep a browser from running or sending anything that isn't ours: our own files, and the one
 * inline script that carries the nonce of its page.
 */
export const secureHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: [
        "'self'",
        (_request, response) => `'nonce-${(response as Response).locals.cspNonce}'`,
      ],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
});
