import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Link,
  type Span,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { OpenSpan, SpanAbout, Tracing } from './span.js';

const kinds = {
  server: SpanKind.SERVER,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  client: SpanKind.CLIENT,
} as const;

/** Keeps spans for a moment, and sends them in batches to a collector of OpenTelemetry (OTLP over HTTP). */
export class OtlpTracing implements Tracing {
  private readonly provider;
  private readonly tracer;
  private readonly contexts = new AsyncLocalStorageContextManager();

  constructor(endpoint: string, service: string) {
    const exporter = new OTLPTraceExporter({
      url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
      timeoutMillis: 3000,
    });
    this.provider = new TracerProvider({
      resource: resourceFromAttributes({
        'service.namespace': 'ehc-timekeeper',
        'service.name': `ehc-timekeeper-${service}`,
      }),
      spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1000 })],
    });
    this.tracer = this.provider.getTracer('ehc-timekeeper');
    context.setGlobalContextManager(this.contexts);
  }

  async run<T>(name: string, about: SpanAbout, work: (span: OpenSpan) => Promise<T>): Promise<T> {
    const parent = about.parent == null ? context.active() : under(about.parent);
    const { kind, attributes = {}, links = [] } = about;
    const span = this.tracer.startSpan(
      name,
      {
        kind: kind === undefined ? SpanKind.INTERNAL : kinds[kind],
        attributes,
        links: links.flatMap(linkTo),
      },
      parent,
    );
    try {
      return await context.with(trace.setSpan(parent, span), () => work(opened(span)));
    } catch (error) {
      // Its kind alone: a message may quote the values of a row.
      opened(span).fail(error instanceof Error ? error.name : 'Error');
      throw error;
    } finally {
      span.end();
    }
  }

  here(): string | null {
    const span = trace.getSpan(context.active())?.spanContext();
    if (span === undefined) return null;
    return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, '0')}`;
  }

  /** A collector that doesn't answer holds up no end for longer than one sending. */
  async stop(): Promise<void> {
    await this.provider.shutdown().catch(() => undefined);
    context.disable();
  }
}

function opened(span: Span): OpenSpan {
  return {
    set: (attribute, value) => void span.setAttribute(attribute, value),
    fail: (kind) => {
      span.setAttribute('error.type', kind);
      span.setStatus({ code: SpanStatusCode.ERROR });
    },
  };
}

/** The context of a span elsewhere; what is no traceparent begins a trace of its own. */
function under(traceParent: string): Context {
  const parent = parseTraceParent(traceParent);
  return parent === null
    ? ROOT_CONTEXT
    : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
}

function linkTo(traceParent: string): Link[] {
  const linked = parseTraceParent(traceParent);
  return linked === null ? [] : [{ context: linked }];
}
