export { BreachRiskModule } from './breach-risk.module.js';
export type { CaseLimit, LimitSource, LimitStore } from './actions/ports.js';
export { RefreshCases } from './actions/refresh-cases.js';
export type {
  AdviceWaiting,
  LimitRow,
  LimitsAsked,
  LimitsPage,
  QueueName,
  RiskCounts,
  RiskOverview,
} from './queues/limit-row.js';
export { CursorError } from './storage/limit-cursor.js';
export { BreachRiskReader } from './storage/limit-queries.js';
export { PostgresLimitStore } from './storage/limit-store.js';
