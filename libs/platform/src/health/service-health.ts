import { ServiceUnavailableException } from '@nestjs/common';
import type {
  HealthCheckResult,
  HealthCheckService,
  HealthIndicatorResult,
  HealthIndicatorService,
} from '@nestjs/terminus';
import { sweepLateAfterSeconds, type ServiceWatch } from '../metrics/service-watch.js';

/**
 * How the service is. Without its database, or with tables of another release, it can't answer: `error`.
 * With its queue or its worker away it answers, and what is owed is done later: `degraded`.
 */
export class ServiceHealth {
  constructor(
    private readonly watch: ServiceWatch,
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
  ) {}

  /** All of it, with details. */
  async all(): Promise<HealthCheckResult> {
    return this.outcomeOf([
      () => this.database(),
      () => this.migrations(),
      () => this.queue(),
      () => this.worker(),
    ]);
  }

  /** Whether requests can be answered. */
  async isReady(): Promise<boolean> {
    const { status } = await this.outcomeOf([() => this.migrations()]);
    return status !== 'error';
  }

  private async outcomeOf(asked: (() => Promise<HealthIndicatorResult>)[]) {
    try {
      return await this.checks.check(asked);
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      return error.getResponse() as HealthCheckResult;
    }
  }

  private async database(): Promise<HealthIndicatorResult> {
    const database = this.indicators.check('database');
    try {
      await this.watch.sweeps();
      return database.up();
    } catch {
      return database.down('The database does not answer.');
    }
  }

  private async migrations(): Promise<HealthIndicatorResult> {
    const migrations = this.indicators.check('migrations');
    try {
      const missing = await this.watch.missingMigrations();
      return missing.length === 0 ? migrations.up() : migrations.down({ missing });
    } catch {
      return migrations.down('The database does not say which migrations were applied.');
    }
  }

  private async queue(): Promise<HealthIndicatorResult> {
    const queue = this.indicators.check('queue');
    try {
      return queue.up({ jobs: await this.watch.queue() });
    } catch {
      return queue.degraded(
        'The queue does not answer. What is owed is kept, and done when it is back.',
      );
    }
  }

  /** A worker anywhere sweeps every minute: the sweep is its pulse. */
  private async worker(): Promise<HealthIndicatorResult> {
    const worker = this.indicators.check('worker');
    try {
      const { figures, now } = await this.watch.sweeps();
      const behind = figures.sweeps.filter(({ state }) => state !== 'in-time');
      const seconds =
        figures.oldestSweepAt === null ? null : Math.round(now - figures.oldestSweepAt);
      const told = { sweptSecondsAgo: seconds, allowedSeconds: sweepLateAfterSeconds };
      return behind.length === 0 ? worker.up(told) : worker.degraded(told);
    } catch {
      return worker.degraded('Nothing is known of the worker without the database.');
    }
  }
}
