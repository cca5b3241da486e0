import { applyDecorators } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { errorSchema, receiptSchema } from '../api-schemas.js';
import { eventKinds } from './posted-json.js';

/** One way in which a request is turned away. */
export function refusedWith(status: number, description: string): MethodDecorator {
  return ApiResponse({ status, description, standardSchema: errorSchema });
}

/** How taking events in is described to other systems. */
export function DescribesReceiving(): MethodDecorator {
  return applyDecorators(
    ApiOperation({
      summary: 'Tell what happened',
      description:
        'One CloudEvent, or an array of up to 1,000. Each is kept once by its source and id, and recorded by the worker; ask for its state at statusUrl. The credential of the source says for which authority, in whose name and which types it may tell.',
    }),
    ApiConsumes(...eventKinds),
    ApiResponse({
      status: 202,
      description: 'Taken in (an array for an array)',
      standardSchema: z.union([receiptSchema, z.array(receiptSchema)]),
    }),
    refusedWith(400, 'Malformed'),
    refusedWith(401, 'No credential, or none that is known here'),
    refusedWith(403, 'The credential does not cover the source or the type; nothing is kept'),
    refusedWith(409, 'Told otherwise before; kept all the same'),
    refusedWith(413, 'Too large or too many'),
    refusedWith(415, 'Not JSON, not UTF-8, or in the binary mode of CloudEvents'),
  );
}
