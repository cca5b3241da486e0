import type { Params } from 'nestjs-pino';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Response } from 'express';

type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** The case that an address is about. The rest of an address may be anything, and is a name sooner or later. */
function caseIn(url: string | undefined): string | undefined {
  return /\/cases\/(EHC-\d{6,9})(?=[/?]|$)/.exec(url ?? '')?.[1];
}

function localsOf(response: ServerResponse): Partial<Response['locals']> {
  return (response as ServerResponse & Partial<Pick<Response, 'locals'>>).locals ?? {};
}

/** One line for each request: what was done, by its name in the register, and how it went. Nobody's data. */
export function requestLog(level: Level): Params {
  return {
    pinoHttp: {
      level,
      autoLogging: { ignore: ({ url }) => /^\/(assets|health|metrics)(\/|\?|$)/.test(url ?? '') },
      quietReqLogger: true,
      genReqId: (_request: IncomingMessage, response: ServerResponse) =>
        localsOf(response).requestId ?? '',
      customProps: (_request, response) => {
        const { audit, route } = localsOf(response);
        return { audit, route };
      },
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          case: caseIn(url),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
        err: () => undefined,
      },
    },
  };
}
