export { SystemClock } from './clock/system-clock.js';
export { filledIn } from './config/filled-in.js';
export { readSettings, SettingsError, type Settings } from './config/settings.js';
export { addAuthority, fictshire, type Authority } from './database/add-authority.js';
export { Database } from './database/database.js';
export { listenTo, type Listening } from './database/listen.js';
export { DatabaseSetupError, migrate } from './database/migrate.js';
export type { Tx } from './database/tx.js';
export { faultLine } from './logging/fault-line.js';
export {
  consumersOwed,
  deadLetters,
  forgetDelivered,
  mostDeadLetters,
  nextOwed,
  noteFailure,
  peekDelivery,
  takeDelivery,
  tryAgain,
  type DeadLetter,
  type Owed,
} from './outbox/deliveries.js';
export { authoritiesToSweep, isSweepOverdue, noteSwept } from './outbox/sweep-schedule.js';
export { consumers } from './outbox/hearers.js';
export { Outbox, type OutboxEvent, type PostedEvent } from './outbox/outbox.js';
export { HintQueue, type Hint } from './queues/hint-queue.js';
export { HintWorker, type JobHandler } from './queues/hint-worker.js';
export { migrateQueue } from './queues/queue-place.js';
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
