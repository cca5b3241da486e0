import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const attribute = z.object({
  key: z.string(),
  value: z.object({
    stringValue: z.string().optional(),
    intValue: z.union([z.number(), z.string()]).optional(),
    doubleValue: z.number().optional(),
  }),
});
const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  attributes: z.array(attribute),
  links: z.array(z.object({ traceId: z.string(), spanId: z.string() })).default([]),
  events: z.array(z.unknown()).default([]),
});
const exported = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attribute) }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});

type Attributes = Readonly<Record<string, string>>;

/** One span as it arrived. */
export interface ReceivedSpan extends Omit<z.infer<typeof span>, 'attributes'> {
  readonly service: string;
  readonly attributes: Attributes;
}

const attributesOf = (list: z.infer<typeof attribute>[]): Attributes =>
  Object.fromEntries(
    list.map(({ key, value: { stringValue, intValue, doubleValue } }) => [
      key,
      String(stringValue ?? intValue ?? doubleValue),
    ]),
  );

/** A collector of traces that speaks OTLP over HTTP, and keeps what it is sent. */
export class TraceCollector {
  readonly spans: ReceivedSpan[] = [];
  private readonly server = createServer((request, response) => {
    void text(request).then((body) => {
      if (request.url === '/v1/traces') this.keep(JSON.parse(body));
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });

  static async start(): Promise<TraceCollector> {
    const collector = new TraceCollector();
    collector.server.listen(0, '127.0.0.1');
    await once(collector.server, 'listening');
    return collector;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** Every span of the traces that have a span of this name. */
  tracesWith(name: string): ReceivedSpan[][] {
    const ids = this.spans.filter((one) => one.name === name).map(({ traceId }) => traceId);
    return [...new Set(ids)].map((id) => this.spans.filter(({ traceId }) => traceId === id));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private keep(body: unknown): void {
    for (const { resource, scopeSpans } of exported.parse(body).resourceSpans) {
      const service = attributesOf(resource.attributes)['service.name'] ?? '';
      for (const one of scopeSpans.flatMap(({ spans }) => spans)) {
        this.spans.push({ ...one, service, attributes: attributesOf(one.attributes) });
      }
    }
  }
}
