import type { NextFunction, RequestHandler, Response } from 'express';
import { traced, type Metrics, type OpenSpan } from '#libs/platform';
import { paths } from './paths.js';
import { patternAt } from './served-at.js';

const methods = new Set(['GET', 'HEAD', 'POST']);

/**
 * Counts every request by the pattern of its path, and traces it. An address, which may hold anything, is
 * in neither.
 */
export function watchRequests(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const route = patternAt(request.path);
    response.locals.route = route;
    // A page that listens for changes is one request for hours: how long says nothing.
    if (route === paths.breachRiskLive.path) {
      next();
      return;
    }
    const method = methods.has(request.method) ? request.method : 'other';
    void traced(
      `${method} ${route}`,
      { kind: 'server', attributes: { 'http.request.method': method, 'http.route': route } },
      (span) => answered(metrics, { method, route }, { span, response, next }),
    );
  };
}

interface Underway {
  readonly span: OpenSpan;
  readonly response: Response;
  readonly next: NextFunction;
}

/** Lets the request through; ends when it is answered, or when nobody waits for the answer any more. */
async function answered(
  metrics: Metrics,
  asked: { readonly method: string; readonly route: string },
  { span, response, next }: Underway,
): Promise<void> {
  const began = performance.now();
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  next();
  await closed;
  const status = response.statusCode;
  metrics.requestAnswered({ ...asked, status, seconds: (performance.now() - began) / 1000 });
  span.set('ehc.request.id', response.locals.requestId);
  span.set('http.response.status_code', status);
  if (status >= 500) span.fail(String(status));
}
