import type { NextFunction, Request, Response } from 'express';

/** A request whose body could not be read; the sentence quotes nothing of it. */
export class BodyError extends Error {
  override name = 'BodyError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const kinds: Readonly<Record<string, readonly [status: number, code: string, message: string]>> = {
  'entity.parse.failed': [
    400,
    'not-json',
    'The body is not JSON. Check for missing brackets, commas and quotation marks.',
  ],
  'encoding.unsupported': [
    415,
    'unsupported-encoding',
    'Send the body without a content encoding, or with gzip or deflate.',
  ],
  'encoding.broken': [
    400,
    'broken-encoding',
    'The body is not compressed in the way that it says.',
  ],
  'charset.unsupported': [415, 'unsupported-charset', 'Send the body as UTF-8.'],
};

/** Each reader of bodies has a limit of its own, in bytes. */
function tooLarge(limit: number): BodyError {
  const most =
    limit < 1_048_576 ? `${Math.floor(limit / 1024)} kB` : `${Math.floor(limit / 1_048_576)} MB`;
  return new BodyError(413, 'too-large', `This is too large. Send at most ${most} at once.`);
}

/** What the reader of bodies threw, in our own words; nothing for what others threw. */
function bodyErrorFor(error: unknown): BodyError | null {
  // The mark of its errors: only those about what can't be unpacked have no type.
  if (!(error instanceof Error && 'expose' in error)) return null;
  if ('limit' in error && typeof error.limit === 'number') return tooLarge(error.limit);
  const type = 'type' in error && typeof error.type === 'string' ? error.type : 'encoding.broken';
  const [status, code, message] = kinds[type] ?? [
    400,
    'unreadable',
    'The body of the request could not be read. Send it again.',
  ];
  return new BodyError(status, code, message);
}

/** Puts what the readers of bodies throw into our own words: theirs quote the body, which may name a child. */
export function sayBodyErrors(
  error: unknown,
  _request: Request,
  _response: Response,
  next: NextFunction,
): void {
  next(bodyErrorFor(error) ?? error);
}
