import { BadRequestException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

const kinds: Readonly<Record<string, readonly [status: string, sentence: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'This address is too long. Start again with less in it.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long. Send it again.'],
};

function answer(error: Error, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const [status, sentence] = kinds[code] ?? [
    '400 Bad Request',
    'The request could not be read. Send it again.',
  ];
  const headers = ['Connection: close', 'Content-Type: text/plain; charset=utf-8'];
  socket.end([`HTTP/1.1 ${status}`, ...headers, '', `${sentence}\n`].join('\r\n'));
}

/** Answers with a sentence what is cut off before any page sees it, such as an address of 20,000 characters. */
export function sayUnreadable(server: Server): void {
  server.on('clientError', answer);
}

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** Turns away an address that stands for no text: broken codes, or a character that no database can keep. */
export function refuseUnreadableAddress(
  { originalUrl, path }: Request,
  _response: Response,
  next: NextFunction,
): void {
  if (originalUrl.includes('%00') || !isReadable(path)) {
    throw new BadRequestException(
      'This address cannot be read. Check it for signs that do not belong to it.',
    );
  }
  next();
}
