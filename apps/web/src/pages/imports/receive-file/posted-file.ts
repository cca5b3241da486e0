import busboy from 'busboy';
import type { Request } from 'express';
import { BadRequestException, PayloadTooLargeException } from '@nestjs/common';

/** The largest file that is taken: several times the largest authority's return. */
const largestFile = 200 * 1024 * 1024;
const largestField = 100;

/** A file that is being received: what was typed before it, and its bytes as they come. */
export interface PostedFile {
  readonly fields: Readonly<Record<string, string>>;
  /** Null when no file was chosen. */
  readonly bytes: AsyncIterable<Uint8Array> | null;
  /** Lets what is left of the request run away unread, so that the answer can be sent. */
  readonly discard: () => void;
}

/**
 * Reads a form with a file without ever holding the file: the fields come first, then the bytes are
 * handed on one after the other. Throws in the middle of the bytes when they are too many or break off.
 */
export async function readPostedFile(request: Request, most = largestFile): Promise<PostedFile> {
  const form = openForm(request, most);
  const fields: Record<string, string> = {};
  const { promise, resolve, reject } = Promise.withResolvers<PostedFile>();
  const discard = () => {
    request.unpipe(form);
    request.resume();
  };
  form.on('field', (name, value) => {
    fields[name] = value;
  });
  form.on('file', (_name, stream, { filename }) => {
    // Where nobody reads it any more, its breaking off is nobody's concern.
    stream.on('error', () => undefined);
    // A browser sends a nameless, empty file when none was chosen.
    const isChosen = (filename ?? '') !== '';
    if (!isChosen) stream.resume();
    else resolve({ fields, bytes: wholeOf(stream), discard });
  });
  form.on('close', () => resolve({ fields, bytes: null, discard }));
  form.on('error', () => reject(brokenOff()));
  request.on('close', () => {
    if (!request.complete) form.destroy(brokenOff());
  });
  request.pipe(form);
  return promise;
}

function openForm(request: Request, most: number) {
  try {
    const limits = { fileSize: most, files: 1, fields: 10, fieldSize: largestField };
    return busboy({ headers: request.headers, limits });
  } catch {
    throw new BadRequestException('Send the file with the form on the page of imports.');
  }
}

async function* wholeOf(
  stream: AsyncIterable<Uint8Array> & { readonly truncated?: boolean },
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of stream) yield piece;
  } catch {
    throw brokenOff();
  }
  if (stream.truncated === true) {
    throw new PayloadTooLargeException('The selected file must be smaller than 200 MB');
  }
}

function brokenOff(): BadRequestException {
  return new BadRequestException('The file did not arrive whole. Send it again.');
}
