import type { Params } from 'nestjs-pino';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Response } from 'express';

type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** The address without what was asked for behind the question mark: that may be a name. */
function pathOf(url: string | undefined): string {
  return (url ?? '').split('?', 1)[0] ?? '';
}

function localsOf(response: ServerResponse): Partial<Response['locals']> {
  return (response as ServerResponse & Partial<Pick<Response, 'locals'>>).locals ?? {};
}

/** One line for each request: what was done, by its name in the register, and how it went. Nobody's data. */
export function requestLog(level: Level): Params {
  return {
    pinoHttp: {
      level,
      autoLogging: { ignore: ({ url }) => /^\/(assets|health)\//.test(url ?? '') },
      quietReqLogger: true,
      genReqId: (_request: IncomingMessage, response: ServerResponse) =>
        localsOf(response).requestId ?? '',
      customProps: (_request, response) => ({ audit: localsOf(response).audit }),
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          path: pathOf(url),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
        err: () => undefined,
      },
    },
  };
}
