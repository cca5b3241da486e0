import {
  ForbiddenException,
  Injectable,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import type { ServedPath } from './paths.js';
import { Permissions } from './permissions.js';
import { servedPathKey } from './serves.decorator.js';

/** Lets a request through to a path of the register if the person holds its permission. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: Permissions,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const served = this.reflector.get<ServedPath | undefined>(servedPathKey, context.getHandler());
    if (served === undefined) throw new ForbiddenException('This path is not in the register.');
    // The log of the request names what was done, not only the address.
    context.switchToHttp().getResponse<Response>().locals['audit'] = served.audit;
    if (!this.permissions.holds(served.permission)) {
      throw new ForbiddenException('You do not have permission to do this.');
    }
    return true;
  }
}
