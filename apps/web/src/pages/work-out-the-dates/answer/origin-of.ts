import type { Request } from 'express';

/** Where this service is reached; the host was held against this machine's names before any page answers. */
export function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? ''}`;
}
