import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import type { IncomingMessage } from 'node:http';
import { readJson, repeatedFields, unreadable } from '#libs/statutory-rules';
import { BodyError } from '../../page-shell/body-error.js';
import { FieldsError } from '../../page-shell/fields.error.js';
import { paths } from '../../page-shell/paths.js';
import { leadsTo } from '../../page-shell/served-at.js';

/** How events may be sent: as CloudEvents in structured mode, one or many. */
export const eventKinds = [
  'application/cloudevents+json',
  'application/cloudevents-batch+json',
  'application/json',
] as const;

const asked =
  'Send one event as application/cloudevents+json, with everything of it in the body, or many as application/cloudevents-batch+json.';
const inHeaders = 'Attributes in headers (the binary mode of CloudEvents) are not read.';
const attributesInHeaders = ['ce-specversion', 'ce-id', 'ce-type', 'ce-source'];

/** Lets the reader of events have the bytes as they came: what a JSON reader puts right unasked is told here. */
export function takeEventBodies(app: NestExpressApplication): void {
  const type = (request: IncomingMessage) => leadsTo(paths.apiReceiveEvents, request);
  app.useBodyParser('raw', { limit: '1mb', type });
}

function mustBeStructured(request: Request): void {
  const kind = request.is([...eventKinds]);
  if (kind === false) {
    const isBinary = attributesInHeaders.some((name) => request.get(name) !== undefined);
    throw new UnsupportedMediaTypeException(isBinary ? `${inHeaders} ${asked}` : asked);
  }
  // With the type of plain JSON, attributes in headers say that the body is data and nothing else.
  if (kind === 'application/json' && request.get('ce-specversion') !== undefined) {
    throw new UnsupportedMediaTypeException(`${inHeaders} ${asked}`);
  }
  const [, charset = 'utf-8'] =
    /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(request.get('content-type') ?? '') ?? [];
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) {
    throw new UnsupportedMediaTypeException('Send the body as UTF-8.');
  }
}

/** Reads the JSON of a request; refuses what two readers could understand in two ways. */
export function postedJson(request: Request, body: unknown): unknown {
  mustBeStructured(request);
  if (!Buffer.isBuffer(body) || body.length === 0) {
    throw new BadRequestException('Send an event in the body.');
  }
  const text = new TextDecoder().decode(body);
  const read = readJson(text);
  if (read === null) throw new BodyError(400, 'not-json', unreadable('The body', text));
  const repeated = repeatedFields(text, read.value);
  if (repeated.length > 0) {
    throw new FieldsError(
      repeated.map((fields) => ({
        path: fields.join('.'),
        message: 'This field is given more than once in one object: give it once.',
      })),
    );
  }
  return read.value;
}
