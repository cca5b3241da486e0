import type { Settings } from '../config/settings.js';
import type { OpenSpan, SpanAbout, Tracing } from './span.js';

const noSpan: OpenSpan = { set: () => undefined, fail: () => undefined };
let tracing: Tracing | undefined;

/** Starts to trace if the operator named where traces go. Until then nothing of OpenTelemetry is loaded. */
export async function startTracing(
  { tracesUrl }: Pick<Settings, 'tracesUrl'>,
  service: string,
): Promise<void> {
  if (tracesUrl === undefined || tracing !== undefined) return;
  const { OtlpTracing } = await import('./otlp-tracing.js');
  tracing = new OtlpTracing(tracesUrl, service);
}

/** Sends what is left, and traces no more. */
export async function stopTracing(): Promise<void> {
  const stopped = tracing;
  tracing = undefined;
  await stopped?.stop();
}

export function isTracing(): boolean {
  return tracing !== undefined;
}

/** W3C traceparent of the work in hand, for whoever goes on with it elsewhere; null: it isn't traced. */
export function traceParent(): string | null {
  return tracing === undefined ? null : tracing.here();
}

/** Does the work, as a span of its own where traces are kept. */
export async function traced<T>(
  name: string,
  about: SpanAbout,
  work: (span: OpenSpan) => Promise<T>,
): Promise<T> {
  return tracing === undefined ? work(noSpan) : tracing.run(name, about, work);
}

/** The same for a step that is worth a span only within something else: else a poll would fill the traces. */
export async function tracedWithin<T>(
  name: string,
  about: SpanAbout,
  work: () => Promise<T>,
): Promise<T> {
  return tracing === undefined || tracing.here() === null ? work() : tracing.run(name, about, work);
}
