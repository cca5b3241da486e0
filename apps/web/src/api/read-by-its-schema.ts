import { StandardSchemaValidationPipe } from '@nestjs/common';
import { FieldsError } from '../page-shell/fields.error.js';

/** Reads the parameters of an address by their schema; every fault is named at once. */
export const readByItsSchema = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new FieldsError(
      issues.map(({ path, message }) => ({
        path: (path ?? [])
          .map((part) => String(typeof part === 'object' ? part.key : part))
          .join('.'),
        message,
      })),
    ),
});
