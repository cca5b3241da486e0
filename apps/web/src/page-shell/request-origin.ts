import { ForbiddenException, MisdirectedException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { namesThisMachine } from './listen-address.js';
import { paths } from './paths.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether nothing can come of a request but its answer. */
function changesNothing({ method, path }: Request): boolean {
  return reading.has(method) || path === paths.apiClock.path;
}

/** Where this service is reached, as the request says; its host is held against this machine's names before any page answers. */
export function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? ''}`;
}

function isFromOurPages(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.get('origin');
  return origin === undefined || origin === originOf(request);
}

/** Turns away requests under another name than this machine's, and changes asked for by another site. */
export function checkOrigin(request: Request, _response: Response, next: NextFunction): void {
  if (!namesThisMachine(request.get('host'))) {
    throw new MisdirectedException('Use the address that the service printed when it started.');
  }
  if (!changesNothing(request) && !isFromOurPages(request)) {
    throw new ForbiddenException('This was sent from another website, so nothing was changed.');
  }
  next();
}
