import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { mayReadMetrics, type Metrics, type ServiceHealth, type Settings } from '#libs/platform';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/**
 * Says how the worker is, and gives its figures, on HEALTH_PORT; where that isn't set it listens nowhere.
 * On this machine's loopback, unless the operator says that whatever publishes it does so.
 */
export class WatchListener {
  private readonly server = createServer((request, response) => {
    void this.answer(request, response);
  });

  constructor(
    private readonly settings: Settings,
    private readonly health: ServiceHealth,
    private readonly metrics: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { healthPort, host, isPublishedOnLoopback } = this.settings;
    if (healthPort === undefined) return;
    this.server.listen(healthPort, isPublishedOnLoopback ? host : '127.0.0.1');
    await once(this.server, 'listening');
  }

  /** Before the post room ends: whoever asks sees at once that this worker takes no more work. */
  beforeApplicationShutdown(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, type, text } = await this.answerTo(request).catch(() => said(500, 'fault'));
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text);
  }

  private async answerTo({ url, headers }: IncomingMessage): Promise<Answer> {
    switch (url) {
      case '/health/live':
        return said(200, 'live');
      case '/health/ready':
        return (await this.health.isReady()) ? said(200, 'ready') : said(503, 'not-ready');
      case '/health': {
        const { status, details } = await this.health.all();
        return said(status === 'error' ? 503 : 200, status, details);
      }
      case '/metrics':
        return mayReadMetrics(this.settings, headers.authorization)
          ? { status: 200, ...(await this.metrics.scrape()) }
          : said(401, 'unauthorized');
      default:
        return said(404, 'not-found');
    }
  }
}

function said(code: number, status: string, details?: object): Answer {
  return { status: code, type: 'application/json', text: JSON.stringify({ status, details }) };
}
