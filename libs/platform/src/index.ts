export { canonicalJson } from './audit-trail/canonical-json.js';
export { hashOf, textDigestOf, type HashedEntry } from './audit-trail/entry-hash.js';
export { SystemClock } from './clock/system-clock.js';
export { filledIn } from './config/filled-in.js';
export { readMailSettings, type MailSettings } from './config/mail-settings.js';
export { readSettings, SettingsError, type Settings } from './config/settings.js';
export { addAuthority, fictshire, type Authority } from './database/add-authority.js';
export { asOwner } from './database/as-owner.js';
export { Database } from './database/database.js';
export { listenTo, type Listening } from './database/listen.js';
export { DatabaseSetupError, migrate } from './database/migrate.js';
export type { Tx } from './database/tx.js';
export { HealthModule } from './health/health.module.js';
export { ServiceHealth } from './health/service-health.js';
export { faultLine } from './logging/fault-line.js';
export { sayUncaughtFaults } from './logging/uncaught-faults.js';
export { mayReadMetrics } from './metrics/may-read.js';
export { Metrics, type AnsweredRequest } from './metrics/metrics.js';
export { deadLetters, mostDeadLetters, tryAgain, type DeadLetter } from './outbox/dead-letters.js';
export {
  consumersOwed,
  forgetDelivered,
  forgetEveryDelivered,
  nextOwed,
  noteFailure,
  peekDelivery,
  putOff,
  takeDelivery,
  type Due,
  type FailedDelivery,
  type Owed,
} from './outbox/deliveries.js';
export { authoritiesToSweep, isSweepOverdue, noteSwept } from './outbox/sweep-schedule.js';
export { consumers } from './outbox/hearers.js';
export {
  Outbox,
  posting,
  type OutboxEvent,
  type PostedEvent,
  type PostRow,
} from './outbox/outbox.js';
export { UnusablePostError } from './outbox/unusable-post.js';
export { HintQueue, type Hint } from './queues/hint-queue.js';
export { HintWorker, type JobHandler } from './queues/hint-worker.js';
export { migrateQueue } from './queues/queue-place.js';
export { WriteOnceFolder } from './seals/write-once-folder.js';
export type { OpenSpan } from './tracing/span.js';
export { oldestTraceParent, traceParentsOf } from './tracing/trace-parents.js';
export { isTracing, traced, traceParent } from './tracing/traced.js';
export { PlatformModule, SETTINGS } from './platform.module.js';
export { codeOf } from './local-services/error-code.js';
export { freePort, isPortFree } from './local-services/free-port.js';
export {
  findLocalPostgres,
  startLocalPostgres,
  type LocalPostgres,
} from './local-services/local-postgres.js';
export { startLocalRedis } from './local-services/local-redis.js';
export { commandOf, endProcess, isAlive, waitUntil } from './local-services/process-life.js';
