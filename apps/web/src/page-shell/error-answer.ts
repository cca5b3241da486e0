import { HttpException } from '@nestjs/common';
import { FieldsError, type FieldFault } from './fields.error.js';

/** An answer to a request that could not be met: never a stack, never personal data. */
export interface ErrorAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly FieldFault[];
}

/** What is said of an address that the service doesn't answer. */
export const unserved = 'Nothing is served at this address.';

/** What Express's own body readers throw; `type` says which. */
interface BodyError {
  readonly status: number;
  readonly type: string;
}

const bodyErrors: Readonly<Record<string, ErrorAnswer>> = {
  'entity.too.large': {
    status: 413,
    code: 'too-large',
    message: 'This is too large. Send at most 1 MB at once.',
  },
  'entity.parse.failed': {
    status: 400,
    code: 'not-json',
    message: 'The body is not JSON. Check for missing brackets, commas and quotation marks.',
  },
  'encoding.unsupported': {
    status: 415,
    code: 'unsupported-encoding',
    message: 'Send the body without a content encoding, or with gzip or deflate.',
  },
  'charset.unsupported': {
    status: 415,
    code: 'unsupported-charset',
    message: 'Send the body as UTF-8.',
  },
};

const plain: Readonly<Record<number, string>> = {
  400: 'bad-request',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  413: 'too-large',
  415: 'unsupported-media-type',
  421: 'wrong-address',
  503: 'not-ready',
};

function isBodyError(error: unknown): error is BodyError {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    'type' in error &&
    typeof error.type === 'string'
  );
}

/** Turns whatever was thrown into what the person or the other system is told. */
export function answerTo(error: unknown): ErrorAnswer {
  if (error instanceof FieldsError) {
    return { status: 400, code: 'malformed', message: error.message, fields: error.fields };
  }
  if (error instanceof HttpException && error.getStatus() !== 500) {
    const status = error.getStatus();
    const isUnserved = status === 404 && /^Cannot [A-Z]+ /.test(error.message);
    const message = isUnserved ? unserved : error.message;
    return { status, code: plain[status] ?? 'refused', message };
  }
  if (isBodyError(error) && error.status < 500) {
    const message = 'The request could not be read.';
    return bodyErrors[error.type] ?? { status: 400, code: 'unreadable', message };
  }
  return {
    status: 500,
    code: 'fault',
    message: 'Sorry, there is a problem with the service. Try again later.',
  };
}
