import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { filledIn } from './filled-in.js';

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  QUEUE_URL: z.url({ protocol: /^(rediss?|postgres(ql)?)$/ }).optional(),
  HOST: z.string().default('127.0.0.1'),
  PUBLISHED_ON: z.enum(['loopback']).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  AUTHORITY: z.coerce.number().int().min(100).max(999).default(999),
  METRICS_TOKEN: z.string().min(16).optional(),
  HEALTH_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  SEALS_DIR: z.string().refine(isAbsolute, 'must be a whole path, from the root').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** What the operator decides by environment variables; the same for every process. */
export interface Settings {
  /** Owner of the tables: migrations only. */
  readonly databaseUrl: string;
  /** The login without rights that every process works through; derived where it isn't given. */
  readonly databaseAppUrl: string | undefined;
  /** `redis://…` for Redis; absent: the queues live in PostgreSQL. */
  readonly queueUrl: string | undefined;
  readonly host: string;
  /** Whatever publishes `host` does so on loopback only (a container); else `host` itself must be. */
  readonly isPublishedOnLoopback: boolean;
  readonly port: number;
  /** The local authority number that this instance shows until people sign in. */
  readonly authority: number;
  /** The folder outside the database in which each day's history is sealed; absent: it is not. */
  readonly sealsDir: string | undefined;
  /** Whoever reads `/metrics` must know it; absent: everyone on this machine may. */
  readonly metricsToken: string | undefined;
  /** Where the worker says how it is; absent: it listens nowhere. */
  readonly healthPort: number | undefined;
  /** The collector that traces are sent to (OTLP over HTTP); absent: nothing is traced. */
  readonly tracesUrl: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Thrown at start-up when a variable is missing or wrong; names each one. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Reads the environment, in which an empty variable is not set; refuses with every wrong one's name. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const parsed = environment.safeParse(filledIn(env));
  if (!parsed.success) {
    const each = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(`The environment is not complete. ${each.join('; ')}`);
  }
  const value = parsed.data;
  return {
    databaseUrl: value.DATABASE_URL,
    databaseAppUrl: value.DATABASE_APP_URL,
    queueUrl: value.QUEUE_URL,
    host: value.HOST,
    isPublishedOnLoopback: value.PUBLISHED_ON === 'loopback',
    port: value.PORT,
    authority: value.AUTHORITY,
    sealsDir: value.SEALS_DIR,
    metricsToken: value.METRICS_TOKEN,
    healthPort: value.HEALTH_PORT,
    tracesUrl: value.OTEL_EXPORTER_OTLP_ENDPOINT,
    logLevel: value.LOG_LEVEL,
  };
}
