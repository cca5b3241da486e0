import {
  applyDecorators,
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { IdentifySource, type EventSource, type NotIdentified } from '#libs/inbound-facts';

declare module 'express-serve-static-core' {
  interface Locals {
    eventSource?: EventSource;
  }
}

/** By this name the description of the API knows the credential of a source. */
export const sourceCredential = 'source';

const realm = 'Bearer realm="EHC Timekeeper events"';
const sentences = {
  none: 'Send the credential of your source in the header Authorization: Bearer ehc_…',
  unknown: 'This credential is not known here.',
  revoked: 'This credential has been revoked. Ask the authority for a new one.',
  'real-authority':
    'Until people can sign in, no facts about children of a real authority are taken in.',
} as const satisfies Record<NotIdentified | 'none', string>;

/** Lets a request through that brings the credential of a source, and notes which one it is. */
@Injectable()
export class EventSourceGuard implements CanActivate {
  constructor(private readonly sources: IdentifySource) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const response = http.getResponse<Response>();
    const asked = http.getRequest<Request>().get('authorization');
    const token = /^Bearer +([\w-]{1,200}) *$/i.exec(asked ?? '')?.[1];
    if (token === undefined) {
      response.setHeader('WWW-Authenticate', realm);
      throw new UnauthorizedException(asked === undefined ? sentences.none : sentences.unknown);
    }
    const found = await this.sources.byToken(token);
    if (typeof found === 'object') {
      response.locals.eventSource = found;
      return true;
    }
    if (found === 'real-authority') throw new ForbiddenException(sentences[found]);
    response.setHeader('WWW-Authenticate', `${realm}, error="invalid_token"`);
    throw new UnauthorizedException(sentences[found]);
  }
}

/** A path that only a source with its credential may ask for; which one asks, {@link sourceOf} says. */
export function ForEventSources(): ClassDecorator & MethodDecorator {
  return applyDecorators(UseGuards(EventSourceGuard), ApiBearerAuth(sourceCredential));
}

/** A path asks who its source is and does not let sources in only: a fault of ours. */
export class SourceMissingError extends Error {
  override name = 'SourceMissingError';
}

/** The source whose credential came with the request. */
export function sourceOf({ locals }: Response): EventSource {
  if (locals.eventSource !== undefined) return locals.eventSource;
  throw new SourceMissingError('This path was asked without the credential of a source.');
}
