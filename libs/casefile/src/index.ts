export { againWhenStale } from './actions/again-when-stale.js';
export { dayOf, type AuthorityDay, type AuthorityDays } from './actions/authority-day.js';
export { CaseActions, type CaseProposal } from './actions/case-actions.js';
export type { CaseCorrection } from './actions/case-correction.js';
export {
  StaleCaseError,
  type CaseStore,
  type CaseToCount,
  type OpenedCase,
  type PersonDetails,
} from './actions/ports.js';
export { HoldCounts } from './actions/hold-counts.js';
export { Recount } from './actions/recount.js';
export { SealHistory } from './actions/seal-history.js';
export { SetDay } from './actions/set-day.action.js';
export { Sweep } from './actions/sweep.js';
export type { Finding } from './actions/chain-findings.js';
export { UnreachableSealsError, VerifyHistory, type Verified } from './actions/verify-history.js';
export type { Answer } from './record/apply-proposals.js';
export { longestReason, type CorrectionAnswer } from './record/correct.js';
export type { LimitChange, StandingLimit } from './record/limit-changes.js';
export type { CaseProcess, KeptState } from './record/case-process.js';
export { PostgresAuthorityDays } from './storage/authority-days.store.js';
export { CaseInitials } from './storage/case-initials.js';
export { CaseLimits, type CaseLimit } from './storage/case-limits.js';
export { CaseReader, type CaseView } from './storage/case-reader.js';
export type { HistoryView } from './storage/history-view.store.js';
export { PostgresCaseStore } from './storage/case-store.js';
export { PostgresHistoryChains } from './storage/history-chains.store.js';
export { PostgresStoredCounts } from './storage/stored-counts.js';
export { SealFiles } from './storage/seal-files.js';
export { CasefileModule } from './casefile.module.js';
