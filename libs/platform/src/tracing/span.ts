/** What a span says of itself: ids, codes and counts only. */
export interface SpanAbout {
  readonly kind?: 'server' | 'producer' | 'consumer' | 'client';
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** W3C traceparent of what this belongs to; absent: of what is being done here. */
  readonly parent?: string | null;
  /** W3C traceparents of what else led to this. */
  readonly links?: readonly string[];
}

/** The span of the work in hand, to which it may add. */
export interface OpenSpan {
  set(attribute: string, value: string | number): void;
  fail(kind: string): void;
}

/** Whatever keeps spans and sends them on. */
export interface Tracing {
  run<T>(name: string, about: SpanAbout, work: (span: OpenSpan) => Promise<T>): Promise<T>;
  /** W3C traceparent of the work in hand; null: there is no span. */
  here(): string | null;
  stop(): Promise<void>;
}
