import { applyDecorators, Get, Post, SetMetadata } from '@nestjs/common';
import type { ServedPath } from './paths.js';

export const servedPathKey = 'served-path';

/** Lets a method answer one path of the register; the only way to declare a path. */
export function Serves(served: ServedPath): MethodDecorator {
  const route = served.method === 'GET' ? Get(served.path) : Post(served.path);
  return applyDecorators(route, SetMetadata(servedPathKey, served));
}

/** As {@link Serves}, for a path whose route another decorator makes (server-sent events). */
export function ServesBy(served: ServedPath, route: MethodDecorator): MethodDecorator {
  return applyDecorators(route, SetMetadata(servedPathKey, served));
}
