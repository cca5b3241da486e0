import { HttpException } from '@nestjs/common';
import { CursorError } from '#libs/breach-risk';
import { BodyError } from './body-error.js';
import { RefusalError } from './refusal.error.js';
import { FieldsError, ForbiddenFieldsError, type FieldFault } from './fields.error.js';

/** An answer to a request that could not be met: never a stack, never personal data. */
export interface ErrorAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly FieldFault[];
}

/** What is said of an address that the service doesn't answer. */
export const unserved = 'Nothing is served at this address.';

/** What is said of an address that the service answers, but not to this method. */
export function wrongMethod(methods: readonly string[]): ErrorAnswer {
  const message = `This address takes ${methods.join(' or ')} only.`;
  return { status: 405, code: 'method-not-allowed', message };
}

const plain: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  413: 'too-large',
  415: 'unsupported-media-type',
  421: 'wrong-address',
  503: 'not-ready',
};

/** Turns whatever was thrown into what the person or the other system is told. */
export function answerTo(error: unknown): ErrorAnswer {
  if (error instanceof FieldsError) {
    return { status: 400, code: 'malformed', message: error.message, fields: error.fields };
  }
  if (error instanceof ForbiddenFieldsError) {
    return { status: 403, code: 'forbidden', message: error.message, fields: error.fields };
  }
  if (error instanceof RefusalError) {
    return { status: 409, code: error.refusal.code, message: error.message };
  }
  if (error instanceof HttpException && error.getStatus() !== 500) {
    const status = error.getStatus();
    const isUnserved = status === 404 && /^Cannot [A-Z]+ /.test(error.message);
    const message = isUnserved ? unserved : error.message;
    return { status, code: plain[status] ?? 'refused', message };
  }
  // An address that was cut short or made up: the list can be asked for again from its beginning.
  if (error instanceof CursorError) {
    return { status: 400, code: 'bad-request', message: error.message };
  }
  if (error instanceof BodyError) {
    return { status: error.status, code: error.code, message: error.message };
  }
  return {
    status: 500,
    code: 'fault',
    message: 'Sorry, there is a problem with the service. Try again later.',
  };
}
