import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { hintStates } from '../queues/queue-watch.js';
import { FigureGauges } from './figure-gauges.js';
import { gaugesIn } from './gauges-in.js';
import type { ServiceWatch } from './service-watch.js';

/** How one request went. The route is a pattern of the register, never an address. */
export interface AnsweredRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** The figures of one process, and of the service as database and queue know it, for Prometheus. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly figures = new FigureGauges(gaugesIn(this.registry));
  private readonly requests = new Histogram({
    name: 'ehc_http_request_seconds',
    help: 'How long requests took, in seconds, by the pattern of their path and the status of the answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [this.registry],
  });
  private readonly jobs = new Counter({
    name: 'ehc_jobs_total',
    help: 'Jobs that this worker ended, by kind, consumer and outcome (done or failed).',
    labelNames: ['job', 'consumer', 'outcome'],
    registers: [this.registry],
  });
  private readonly batches = new Counter({
    name: 'ehc_post_batches_total',
    help: 'Batches of events that this worker gave its consumers, by consumer and by what became of them.',
    labelNames: ['consumer', 'outcome'],
    registers: [this.registry],
  });
  private readonly queueUp = new Gauge({
    name: 'ehc_queue_up',
    help: '1: the queue answered this scrape. 0: it did not; work goes on when it is back, nothing is lost.',
    registers: [this.registry],
  });
  private readonly hints = new Gauge({
    name: 'ehc_queue_jobs',
    help: 'Hints in the queue by state. Hints repeat themselves: what is owed is in ehc_deliveries_owed.',
    labelNames: ['state'],
    registers: [this.registry],
  });

  constructor(private readonly watch: ServiceWatch) {
    collectDefaultMetrics({ register: this.registry });
  }

  requestAnswered({ seconds, ...labels }: AnsweredRequest): void {
    this.requests.observe(labels, seconds);
  }

  jobEnded(job: string, consumer: string, outcome: 'done' | 'failed'): void {
    this.jobs.inc({ job, consumer, outcome });
  }

  batchEnded(consumer: string, outcome: string): void {
    this.batches.inc({ consumer, outcome });
  }

  /** Everything known now, in the text form of Prometheus. */
  async scrape(): Promise<{ readonly type: string; readonly text: string }> {
    await Promise.all([this.askDatabase(), this.askQueue()]);
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }

  private async askDatabase(): Promise<void> {
    try {
      const { figures, now } = await this.watch.figures();
      this.figures.show(figures, now);
    } catch {
      this.figures.hide();
    }
  }

  private async askQueue(): Promise<void> {
    try {
      const counts = await this.watch.queue();
      for (const state of hintStates) this.hints.set({ state }, counts[state]);
      this.queueUp.set(1);
    } catch {
      this.queueUp.set(0);
      this.hints.reset();
    }
  }
}
